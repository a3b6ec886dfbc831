/** A small made-up plan for tests: two trees, four levels, every kind of part the details show. */
import { checkPlan, type Plan, type PlanDocument } from '@machiplan/schema';

export const gardenDocument: PlanDocument = {
  planJson: '1.0',
  id: 'garden-plan',
  title: '庭の計画',
  languages: ['ja', 'en'],
  origin: 'published',
  levels: [
    { id: 'field', title: { ja: '分野', en: 'Field' }, kind: 'field' },
    { id: 'measure', title: { ja: '施策', en: 'Measure' }, kind: 'measure' },
    { id: 'project', title: { ja: '事業', en: 'Project' }, kind: 'project' },
    { id: 'priority', title: { ja: '重点政策', en: 'Priority policy' }, kind: 'priority-policy' },
  ],
  trees: [
    { id: 'fields', title: { ja: '分野別', en: 'By field' } },
    { id: 'priorities', title: { ja: '重点', en: 'Priorities' } },
  ],
  sources: [{ id: 'book', title: '庭の本', href: 'https://example.jp/book' }],
  districts: [{ id: 'north', level: 'area', name: '北' }],
  districtLevels: [{ id: 'area', title: '地域' }],
  nodes: [
    { id: 'f1', level: 'field', tree: 'fields', code: '1', title: { ja: '花と木', en: 'Flowers' } },
    {
      id: 'm1',
      level: 'measure',
      parent: 'f1',
      code: '1‐1',
      title: { ja: 'バラを植える', en: 'Plant roses' },
      vision: '一年中花がある庭',
      summary: 'バラを増やす。',
      origins: { summary: 'editorial' },
      viewpoints: ['香り', '色'],
      body: '一つ目の段落。\n\n二つ目の段落。',
      department: '園芸課',
      districts: ['north'],
      state: 'in-progress',
      sdgs: [{ goal: 15 }],
      links: [
        { title: 'ページ', href: 'https://example.jp/roses' },
        // eslint-disable-next-line no-script-url -- must never become a link
        { title: '悪いリンク', href: 'javascript:alert(1)' },
      ],
      notes: ['注記の文。'],
      errata: [{ part: 'title', printed: 'バラを植ゑる', note: '旧かなづかい。' }],
      source: {
        document: 'book',
        page: 12,
        section: '第1章',
        lines: '30-31',
        quote: 'バラを植える',
      },
    },
    { id: 'j1', level: 'project', parent: 'm1', title: { ja: '苗木を配る', en: 'Give saplings' } },
    { id: 'j2', level: 'project', parent: 'm1', title: { ja: '水をやる', en: 'Watering' } },
    {
      id: 'm2',
      level: 'measure',
      parent: 'f1',
      code: '1‐2',
      title: { ja: '木を守る', en: 'Trees' },
    },
    { id: 'f2', level: 'field', tree: 'fields', code: '2', title: { ja: '道', en: 'Paths' } },
    {
      id: 'm3',
      level: 'measure',
      parent: 'f2',
      code: '2‐1',
      title: { ja: '砂利を敷く', en: 'Gravel' },
    },
    {
      id: 'm4',
      level: 'measure',
      parent: 'f2',
      code: '2‐2',
      title: { ja: 'バラを植える', en: 'Plant roses' },
    },
    { id: 'f3', level: 'field', tree: 'fields', code: '3', title: { ja: '池', en: 'Pond' } },
    {
      id: 'p1',
      level: 'priority',
      tree: 'priorities',
      code: '1',
      title: { ja: '香りの庭', en: 'Scents' },
    },
  ],
  relations: [
    { type: 'contributes-to', from: 'm1', to: 'p1' },
    { type: 'relisted-from', from: 'm4', to: 'm1' },
    { type: 'aligned-with', from: 'm1', to: 'x9', toPlan: 'old-garden-plan' },
  ],
  indicators: [
    {
      id: 'roses',
      title: 'バラの数',
      nodes: ['m1'],
      unit: '本',
      notPublished: [{ part: 'observations', availableAt: '庭の本 20頁' }],
    },
  ],
  actions: [
    { node: 'm1', time: 'FY2025', title: '30本植える' },
    { node: 'm1', time: 'FY2024', title: '10本植える', state: 'done' },
  ],
  budgets: [{ node: 'm1', time: 'FY2024', amount: 1200, unitMultiplier: 3, kind: 'initial' }],
  evaluations: [{ node: 'm1', time: 'FY2024', grade: 'A', scale: ['A', 'B'] }],
};

export const gardenPlan = (): Plan => planOf(gardenDocument);

/** A checked plan from a document; problems are part of what the tests are about. */
export function planOf(document: unknown): Plan {
  const { plan } = checkPlan(document);
  if (!plan) throw new Error('not a plan');
  return plan;
}

/** A plan of one level with these nodes. */
export function planOfNodes(nodes: readonly object[]): Plan {
  return planOf({
    planJson: '1.0',
    id: 'made-up',
    title: 'made up',
    levels: [{ id: 'item', title: '項目' }],
    nodes: nodes.map((node) => ({ level: 'item', ...node })),
  });
}
