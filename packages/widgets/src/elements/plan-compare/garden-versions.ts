import type { PlanDocument } from '@machiplan/schema';

/** A made-up plan in two versions that differ in every way, for tests and stories. */
export const garden: PlanDocument = {
  planJson: '1.1',
  id: 'garden-1',
  title: { ja: '緑町計画（素案）', en: 'Midori Plan (draft)' },
  origin: 'sample',
  languages: ['ja', 'en'],
  levels: [
    { id: 'field', title: { ja: '分野', en: 'Field' } },
    { id: 'measure', title: { ja: '施策', en: 'Measure' } },
  ],
  sources: [{ id: 'draft', title: { ja: '素案の冊子', en: 'Draft booklet' } }],
  nodes: [
    { id: 'flowers', level: 'field', code: '1', title: { ja: '花', en: 'Flowers' } },
    {
      id: 'roses',
      level: 'measure',
      parent: 'flowers',
      code: '1-1',
      title: { ja: 'バラを植える', en: 'Plant roses' },
      visions: [{ ja: '道にバラがある。', en: 'Roses line the streets.' }],
      source: { document: 'draft', page: 3 },
    },
    {
      id: 'moss',
      level: 'measure',
      parent: 'flowers',
      title: { ja: 'コケを守る', en: 'Protect moss' },
      body: {
        ja: '庭のコケを守ります。水をやります。',
        en: 'We protect the moss of gardens. We water it.',
      },
    },
    {
      id: 'lawn',
      level: 'measure',
      parent: 'flowers',
      title: { ja: '芝生の管理', en: 'Keep the lawn' },
      source: { document: 'draft', page: 4 },
    },
    { id: 'trees', level: 'field', title: { ja: '樹木', en: 'Trees' } },
  ],
  indicators: [
    {
      id: 'count',
      title: { ja: 'バラの本数', en: 'Number of roses' },
      unit: { ja: '本', en: 'roses' },
      nodes: ['roses'],
      direction: 'increase',
      targets: [{ time: 'FY2027', value: 80 }],
      observations: [{ time: 'FY2023', value: 30 }],
    },
    {
      id: 'rate',
      title: { ja: '緑の割合', en: 'Share of green' },
      unit: '%',
      nodes: ['trees'],
      direction: 'increase',
      observations: [{ time: 'FY2022', value: 20 }],
    },
  ],
};

export const changedGarden: PlanDocument = {
  ...garden,
  id: 'garden-2',
  title: { ja: '緑町計画', en: 'Midori Plan' },
  relatedPlans: [{ type: 'earlier-version', plan: 'garden-1' }],
  sources: [{ id: 'plan', title: { ja: '計画の冊子', en: 'Plan booklet' } }],
  nodes: [
    { id: 'flowers', level: 'field', code: '2', title: { ja: '花', en: 'Flowers' } },
    {
      id: 'roses',
      level: 'measure',
      parent: 'flowers',
      code: '1-1',
      title: { ja: '赤いバラを植える', en: 'Plant red roses' },
      visions: [{ ja: '広場にバラがある。', en: 'Roses line the squares.' }],
      source: { document: 'plan', page: 7 },
    },
    { id: 'trees', level: 'field', title: { ja: '樹木', en: 'Trees' } },
    {
      id: 'moss',
      level: 'measure',
      parent: 'trees',
      title: { ja: 'コケを守る', en: 'Protect moss' },
      body: {
        ja: '庭のコケを増やします。水をやります。',
        en: 'We grow the moss of gardens. We water it.',
      },
    },
    {
      id: 'water',
      level: 'field',
      title: { ja: '水辺', en: 'Waterside' },
      source: { document: 'plan', page: 9 },
    },
    {
      id: 'pond',
      level: 'measure',
      parent: 'water',
      title: { ja: '池をつくる', en: 'Dig a pond' },
    },
  ],
  indicators: [
    {
      ...garden.indicators![0]!,
      targets: [{ time: 'FY2031', value: 75 }],
      observations: [{ time: 'FY2024', value: 35 }],
    },
    {
      ...garden.indicators![1]!,
      observations: [{ time: 'FY2022', value: 20 }],
      definition: { ja: '樹木に覆われた面積の割合', en: 'Share of the area under trees' },
    },
  ],
};
