/**
 * The figures below were counted by hand in the source text, apart from the transcription: policies
 * and their measures from the lists of chapter 4, projects from the bullets of chapter 5, priority
 * policies from their lists of main measures, indicators from the boxes on each page. Where the text
 * stands beside the checkout, the last tests count it again by its bullets and headings.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, PlanNode } from '@machiplan/schema';
import { hasSources, readSource } from './check/source-library.js';
import { withoutSpace } from './check/source-text.js';
import { readDocument, textIn } from './read-document.js';

const FILE = '003_5abde3abee6e7ed2.txt';
const skip = hasSources ? false : 'the source texts are not beside this checkout';

const plan = await readDocument('setagaya-basic-plan-2024.json');
const nodesAt = (level: string) => plan.nodes.filter((node) => node.level === level);
const childrenOf = (id: string) => plan.nodes.filter((node) => node.parent === id);
const ja = (node: PlanNode) => textIn(node.title, 'ja') ?? '';
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const policiesPerField = [3, 3, 3, 2, 3, 1, 2, 3, 2];
// Policy 1 to 22.
const measuresPerPolicy = [3, 2, 2, 4, 2, 3, 3, 2, 4, 3, 4, 2, 3, 3, 4, 2, 3, 3, 2, 2, 4, 2];
const indicatorsPerPolicy = [1, 2, 2, 1, 1, 1, 2, 3, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1];
// A row per policy, a figure per measure.
const projectsPerMeasure = [
  [3, 4, 2],
  [6, 6],
  [2, 2],
  [2, 3, 2, 3],
  [1, 4],
  [3, 2, 2],
  [3, 3, 2],
  [2, 3],
  [4, 5, 3, 5],
  [5, 2, 4],
  [3, 1, 1, 2],
  [4, 2],
  [1, 1, 3],
  [3, 2, 2],
  [4, 3, 4, 4],
  [3, 3],
  [4, 2, 3],
  [1, 4, 3],
  [2, 1],
  [2, 1],
  [2, 2, 2, 2],
  [3, 2],
];
// Priority policy 1 to 6.
const measuresPerPriority = [10, 11, 10, 17, 11, 12];
const indicatorsPerPriority = [2, 2, 1, 1, 3, 4];

describe('setagaya-basic-plan-2024', () => {
  it('has 9 fields with their policies', () => {
    assert.deepEqual(nodesAt('field').map(ja), [
      '子ども・若者',
      '教育',
      '健康・福祉',
      '災害・危機管理',
      '環境・リサイクル・みどり',
      '経済・産業',
      '文化・スポーツ',
      '都市整備',
      '人権・コミュニティ',
    ]);
    assert.deepEqual(
      nodesAt('field').map((field) => childrenOf(field.id).length),
      policiesPerField,
    );
  });

  it('has 22 policies with their measures, 62 in all, coded from 1-1 to 22-2 in order', () => {
    assert.deepEqual(
      nodesAt('policy').map((policy) => childrenOf(policy.id).length),
      measuresPerPolicy,
    );
    assert.deepEqual(
      nodesAt('measure').map((measure) => measure.normalizedCode ?? measure.code),
      measuresPerPolicy.flatMap((count, i) =>
        Array.from({ length: count }, (_, n) => `${i + 1}-${n + 1}`),
      ),
    );
  });

  it('keeps the printed hyphen of 1‐1 to 1‐3', () => {
    const printed = nodesAt('measure').map((measure) => measure.code ?? '');
    assert.deepEqual(
      printed.filter((code) => code.includes('\u2010')),
      ['1\u20101', '1\u20102', '1\u20103'],
    );
  });

  it('has the projects of each measure, 170 in all', () => {
    assert.deepEqual(
      nodesAt('policy').map(({ id }) =>
        childrenOf(id).map((measure) => childrenOf(measure.id).length),
      ),
      projectsPerMeasure,
    );
    assert.equal(nodesAt('project').length, 170);
  });

  it('links the measures to the 6 priority policies they serve instead of copying them', () => {
    const links = plan.relations?.filter((relation) => relation.type === 'contributes-to') ?? [];
    assert.deepEqual(
      nodesAt('priority-policy').map(({ id }) => links.filter(({ to }) => to === id).length),
      measuresPerPriority,
    );
    const measures = new Set(nodesAt('measure').map(({ id }) => id));
    assert.deepEqual(
      links.filter(({ from }) => !measures.has(from)),
      [],
    );
    assert.equal(new Set(links.map(({ from, to }) => `${from} ${to}`)).size, links.length);
  });

  it('leads from every priority policy to its connections', () => {
    const links = plan.relations?.filter((relation) => relation.type === 'relates-to') ?? [];
    assert.deepEqual(
      links.map(({ from, to }) => [from, to]),
      [
        ['pp1', 'c1'],
        ['pp2', 'c2'],
        ['pp3', 'c3'],
        ['pp4', 'c3'],
        ['pp5', 'c4'],
        ['pp6', 'c5'],
        ['pp6', 'c6'],
      ],
    );
  });

  it('has the indicators of each policy and priority policy, 37 printed names, 9 at two places', () => {
    const countFor = ({ id }: PlanNode) =>
      plan.indicators?.filter((indicator) => indicator.nodes?.includes(id)).length;
    assert.deepEqual(nodesAt('policy').map(countFor), indicatorsPerPolicy);
    assert.deepEqual(nodesAt('priority-policy').map(countFor), indicatorsPerPriority);
    const outcomes = plan.indicators?.filter(({ kind }) => kind === 'outcome') ?? [];
    assert.equal(new Set(outcomes.map(({ title }) => textIn(title, 'ja'))).size, 37);
    assert.equal(outcomes.length, 37);
    assert.equal(outcomes.filter(({ nodes }) => nodes?.length === 2).length, 9);
  });

  it('keeps the two names of the local resources as printed at policy 8 and priority policy 4', () => {
    const nameAt = (node: string) =>
      plan.indicators
        ?.filter(({ nodes }) => nodes?.includes(node))
        .map(({ title }) => textIn(title, 'ja'))
        .find((name) => name?.includes('地域資源'));
    assert.equal(nameAt('p8'), '地域住民の居場所や支えとなりうる地域資源の数');
    assert.equal(nameAt('pp4'), '地域住民の居場所や支えとなりうる地域資源数');
  });

  it('lists the indicators of every place in the order of its printed lines', () => {
    const lineAt = (indicator: Indicator, section: RegExp) =>
      Number(
        [indicator.source ?? []]
          .flat()
          .find((reference) => section.test(reference.section ?? ''))
          ?.lines?.split('-')
          .at(-1),
      );
    const places: [PlanNode[], RegExp][] = [
      [nodesAt('policy'), /分野別政策/u],
      [nodesAt('priority-policy'), /重点政策/u],
    ];
    for (const [nodes, section] of places)
      for (const { id } of nodes) {
        const lines = (plan.indicators ?? [])
          .filter((indicator) => indicator.nodes?.includes(id))
          .map((indicator) => lineAt(indicator, section));
        assert.deepEqual(
          lines,
          [...lines].sort((a, b) => a - b),
          id,
        );
      }
  });

  it('lists the 13 aims of the priority policies one by one', () => {
    assert.deepEqual(
      nodesAt('priority-policy').map(({ visions }) => visions?.length),
      [3, 2, 1, 2, 2, 3],
    );
    for (const node of nodesAt('priority-policy')) {
      assert.equal(node.vision, undefined);
      assert.equal(node.origins?.['visions'], 'editorial');
      const places = [node.source ?? []].flat().filter(({ part }) => part === 'visions');
      assert.equal(places.length, node.visions?.length, node.id);
    }
  });

  it('says all of each vision in English, too', () => {
    const visions = plan.nodes.flatMap(({ vision, visions = [] }) =>
      [vision ?? [], visions].flat(),
    );
    assert.equal(visions.length, 35);
    for (const vision of visions) {
      const [japanese = '', english = ''] = [textIn(vision, 'ja'), textIn(vision, 'en')];
      // A character of Japanese is about two letters of English; a half of the text is far below.
      assert.ok(english.length > 1.6 * japanese.length, `${english.length}: ${english}`);
    }
  });

  it('says of priority policy 2 that everyone learns, not only adults', () => {
    const [, second] = plan.nodes.find(({ id }) => id === 'pp2')?.visions ?? [];
    assert.match(textIn(second, 'ja') ?? '', /^誰もが/u);
    assert.doesNotMatch(textIn(second, 'ja') ?? '', /大人/u);
  });

  it('has the five fields of chapter 2 beside 社会動向, not under it', () => {
    const roots = plan.nodes.filter(({ tree }) => tree === 'background');
    assert.deepEqual(roots.map(ja), [
      '目指すべき未来の世田谷の姿',
      '社会動向',
      '区民生活について',
      '地域経済について',
      '都市基盤について',
      '自然環境について',
      '自治体経営について',
    ]);
    assert.deepEqual(
      roots.map(({ id }) => childrenOf(id).length),
      [0, 3, 3, 3, 3, 3, 3],
    );
  });

  it('has ＜計画策定にあたって＞ and ＜計画の位置づけ・期間＞ as headings of their own', () => {
    const roots = plan.nodes.filter(({ tree }) => tree === 'outline');
    assert.deepEqual(roots.map(ja), [
      '計画策定にあたって',
      '計画の位置づけ・期間',
      '世田谷区の計画体系',
    ]);
    assert.deepEqual(childrenOf(roots[1]?.id ?? '').map(ja), ['位置づけ', '計画期間（8年間）']);
    assert.ok(textIn(roots[0]?.summary, 'ja')?.includes('新たな基本計画を策定する'));
  });

  it('gives no figure for any outcome indicator and says where they are published', () => {
    for (const indicator of plan.indicators ?? []) {
      if (indicator.kind !== 'outcome') continue;
      assert.deepEqual(
        indicator.notPublished?.map(({ part }) => part),
        ['baseline', 'targets', 'observations'],
        indicator.id,
      );
      for (const { availableAt } of indicator.notPublished ?? [])
        assert.match(textIn(availableAt, 'ja') ?? '', /Ｐ(27～40|45～113)/u);
      assert.deepEqual(
        [indicator.baseline, indicator.targets, indicator.observations],
        [undefined, undefined, undefined],
      );
    }
  });

  it('has the age groups of 2023 and, as a forecast, of 2043', () => {
    const indicator = plan.indicators?.find(({ id }) => id === 'population-composition');
    assert.deepEqual(
      indicator?.observations?.map(({ time, group, value, status }) => [
        time,
        group,
        value,
        status,
      ]),
      [
        ['2023', '65plus', 20.4, undefined],
        ['2023', '15-64', 68, undefined],
        ['2023', '0-14', 11.6, undefined],
        ['2043', '65plus', 27.1, 'forecast'],
        ['2043', '15-64', 63.7, 'forecast'],
        ['2043', '0-14', 9.2, 'forecast'],
      ],
    );
  });

  it('guesses no SDG goal: each policy says that they are not published here', () => {
    assert.deepEqual(
      plan.nodes.filter((node) => node.sdgs),
      [],
    );
    for (const policy of nodesAt('policy'))
      assert.ok(
        policy.notPublished?.some(({ part }) => part === 'sdgs'),
        policy.id,
      );
  });

  it('has the other parts of the plan', () => {
    const counts = {
      connection: 6,
      direction: 1,
      principle: 6,
      basic: 1,
      foundation: 7,
      guideline: 8,
      'guideline-item': 5,
      'management-viewpoint': 3,
      'background-heading': 7,
      trend: 3,
      'trend-item': 15,
      'plan-heading': 3,
      'plan-part': 2,
      'report-section': 5,
      revision: 7,
    };
    for (const [level, count] of Object.entries(counts))
      assert.equal(nodesAt(level).length, count, level);
  });

  it('has English titles everywhere, marked as ours', () => {
    for (const record of [...plan.nodes, ...(plan.indicators ?? []), ...plan.levels]) {
      assert.ok(textIn(record.title, 'en'), record.id);
      assert.equal(record.origins?.['title/en'] ?? record.origin, 'editorial', record.id);
    }
  });

  it('names source, section and lines for every node, indicator and relation', () => {
    for (const record of [...plan.nodes, ...(plan.indicators ?? []), ...(plan.relations ?? [])]) {
      const references = [record.source ?? []].flat();
      assert.ok(references.length > 0);
      for (const { section, lines } of references) assert.ok(section && lines);
    }
  });

  it('keeps misprints as printed, with a remark', () => {
    const misprinted = plan.nodes.find((node) => ja(node) === '医寮的ケア児(者)の支援');
    assert.equal(misprinted?.errata?.[0]?.corrected, '医療的ケア児(者)の支援');
    const measure = plan.nodes.find(({ id }) => id === 'm10-2');
    assert.deepEqual(
      [measure && ja(measure), measure?.errata?.[0]?.printed],
      ['犯罪抑止の取組み', '犯罪防止の取組み'],
    );
  });
});

describe('the text of the Setagaya plan', { skip }, () => {
  it('has as many bullets under each policy as the policy has measures', async () => {
    const counts = new Map<number, number>();
    let policy = 0;
    for (const { words: line } of await linesOf('第４章政策＜分野別政策＞', '第５章実施計画')) {
      const label = /^政策(\d+)$/.exec(line.normalize('NFKC'));
      if (label) policy = Number(label[1]);
      else if (line.startsWith('⚫')) counts.set(policy, (counts.get(policy) ?? 0) + 1);
    }
    assert.deepEqual(
      measuresPerPolicy.map((_, i) => counts.get(i + 1)),
      measuresPerPolicy,
    );
  });

  it('has as many codes as there are measures and as many bullets as there are projects', async () => {
    const lines = await linesOf('第５章実施計画', '第６章計画実行の指針');
    const content = lines.map(({ words }) => words).join('\n');
    assert.equal(new Set(content.match(/\d+[‐-]\d/gu)).size, sum(measuresPerPolicy));
    assert.equal(content.split('●').length - 1, sum(projectsPerMeasure.flat()));
  });

  it('has each bullet of chapter 5 as one project, in the line the project names', async () => {
    const bullets = (await linesOf('第５章実施計画', '第６章計画実行の指針')).flatMap(
      ({ line, words }) => (words.includes('●') ? [`${line} ${words.split('●')[1]}`] : []),
    );
    const projects = nodesAt('project').map((node) => {
      const [reference] = [node.source ?? []].flat();
      return `${reference?.lines} ${withoutSpace(ja(node))}`;
    });
    assert.deepEqual(new Set(projects), new Set(bullets));
  });

  it('has as many main measures under each priority policy as there are links', async () => {
    const counts: number[] = [];
    let counting = false;
    for (const { words: line } of await linesOf(
      '第４章政策＜重点政策＞',
      '第４章政策＜分野別政策＞',
    )) {
      if (line === '＜主な施策＞') counts.push(0);
      if (/^(＜.*＞|成果指標|第４章.*)$/u.test(line)) counting = line === '＜主な施策＞';
      else if (counting && /^[●⚫]/u.test(line)) counts.push((counts.pop() ?? 0) + 1);
    }
    assert.deepEqual(counts, measuresPerPriority);
  });
});

/**
 * Lines of the overview, behind the report, from the first with this heading up to the first with
 * that one; their words without white space.
 */
async function linesOf(from: string, to: string): Promise<{ line: number; words: string }[]> {
  const text = await readSource(FILE);
  const lines = (text?.lines ?? []).map((words, i) => ({
    line: i + 1,
    words: withoutSpace(words),
  }));
  const overview = lines.slice(lines.findIndex(({ words }) => words === '【概要版】'));
  const indexOf = (heading: string) => overview.findIndex(({ words }) => words.startsWith(heading));
  return overview.slice(indexOf(from), indexOf(to));
}
