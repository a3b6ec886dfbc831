import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanNode, SourceReference, SourceReferences } from '@machiplan/schema';
import { readDocument, textIn } from './read-document.js';

/*
 * The figures below were counted in the source text itself, by its numbering (第n条, (n), ①) and
 * its headings ([令和4年度実施] …), not in the document under test.
 */
const plan = await readDocument('setagaya-local-administration-2022.json');
const districtPlan = await readDocument('setagaya-districts.json');

const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
const atLevel = (level: string) => plan.nodes.filter((node) => node.level === level);
const childrenOf = (id: string) => plan.nodes.filter((node) => node.parent === id);
const relationsOf = (type: string) => (plan.relations ?? []).filter((each) => each.type === type);
const title = (node: PlanNode | undefined) => textIn(node?.title, 'ja');

function referencesOf({ source }: { source?: SourceReferences }): SourceReference[] {
  return source === undefined ? [] : [source].flat();
}

/** Nodes of a level below a node, however deep. */
function below(id: string, level: string): PlanNode[] {
  return atLevel(level).filter((node) => {
    let parent = node.parent;
    while (parent !== undefined && parent !== id) parent = nodes.get(parent)?.parent;
    return parent === id;
  });
}

describe('setagaya-local-administration-2022: the ordinance', () => {
  it('has 4 chapters, the second with 5 sections', () => {
    assert.deepEqual(
      atLevel('chapter').map((node) => node.code),
      ['第1章', '第2章', '第3章', '第4章'],
    );
    assert.deepEqual(
      atLevel('section').map((node) => [node.parent, node.code]),
      ['第1節', '第2節', '第3節', '第4節', '第5節'].map((code) => ['chapter-2', code]),
    );
  });

  it('has articles 1 to 22 in order, spread as in its table of contents', () => {
    assert.deepEqual(
      atLevel('article').map((node) => node.code),
      Array.from({ length: 22 }, (_, i) => `第${i + 1}条`),
    );
    const spread = [
      'chapter-1',
      ...atLevel('section').map((node) => node.id),
      'chapter-3',
      'chapter-4',
    ];
    assert.deepEqual(
      spread.map((id) => childrenOf(id).length),
      [3, 1, 6, 4, 1, 4, 2, 1],
    );
  });

  it('has 24 paragraphs in the articles of several, 13 of them numbered in print', () => {
    assert.equal(atLevel('paragraph').length, 24);
    assert.equal(atLevel('paragraph').filter((node) => node.code).length, 13);
    assert.equal(childrenOf('article-3').length, 3);
    assert.equal(childrenOf('article-20').length, 3);
  });

  it('has 9 items of definitions and 5 of basic policies', () => {
    assert.equal(atLevel('item').length, 14);
    assert.equal(childrenOf('article-2').length, 9);
    assert.equal(childrenOf('article-4').length, 5);
  });

  it('says of the two articles without a printed caption that their title is borrowed', () => {
    const borrowed = atLevel('article').filter(
      (node) => node.origins?.['title/ja'] === 'editorial',
    );
    assert.deepEqual(
      borrowed.map((node) => node.code),
      ['第4条', '第15条'],
    );
    assert.ok(
      borrowed.every((node) => textIn(node.notes?.[0], 'ja')?.includes('印刷されていない')),
    );
  });

  it('keeps the misread title of chapter 4 and says what was meant', () => {
    const chapter = nodes.get('chapter-4');
    assert.equal(title(chapter), '雜則');
    assert.deepEqual(
      [chapter?.errata?.[0]?.part, chapter?.errata?.[0]?.corrected],
      ['title', '雑則'],
    );
  });
});

describe('setagaya-local-administration-2022: the measures', () => {
  it('has 4 large items with 4, 3, 3, 3 medium and 8, 9, 12, 7 small items', () => {
    const large = atLevel('large-item').map((node) => node.id);
    assert.deepEqual(
      large.map((id) => childrenOf(id).length),
      [4, 3, 3, 3],
    );
    assert.deepEqual(
      large.map((id) => below(id, 'small-item').length),
      [8, 9, 12, 7],
    );
    assert.equal(atLevel('small-item').length, 36);
  });

  it('has 18 directions, spread over the 13 medium items as printed', () => {
    assert.deepEqual(
      atLevel('medium-item').map((node) => below(node.id, 'direction').length),
      [1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 1, 2, 2],
    );
  });

  it('gives each small item the page printed in the table', () => {
    const pages = atLevel('small-item').map((node) => referencesOf(node)[0]?.page);
    assert.deepEqual(
      pages,
      [
        '9 9 10 10 11 11 11 12', // 1
        '12 12 12 13 13 14 14 14 14', // 2
        '15 15 15 15 16 16 16 17 17 17 18 18', // 3
        '18 19 19 19 20 20 20', // 4
      ]
        .join(' ')
        .split(' '),
    );
  });

  it('leads each relisted entry to its original', () => {
    assert.deepEqual(
      relationsOf('relisted-from').map((each) => [each.from, each.to]),
      [
        ['item-3-2-3', 'item-1-3-2'],
        ['item-3-2-4', 'item-1-1-1'],
      ],
    );
    for (const { from, to } of relationsOf('relisted-from')) {
      assert.ok(nodes.has(to), to);
      assert.equal(title(nodes.get(from)), title(nodes.get(to)));
      assert.ok(!relationsOf('relisted-from').some((each) => each.from === to), 'is an original');
    }
  });

  it('has a relisted relation wherever the source prints 【再掲】', () => {
    const marked = plan.nodes.filter((node) =>
      referencesOf(node).some((reference) => reference.quote?.endsWith('【再掲】')),
    );
    assert.deepEqual(
      marked.map((node) => node.id),
      relationsOf('relisted-from').map((each) => each.from),
    );
  });

  it('implements an article only where the source says so', () => {
    assert.deepEqual(
      relationsOf('implements').map((each) => [each.from, each.to, each.origin]),
      [
        ['part-1-2', 'article-20', undefined],
        ['part-6-1', 'article-21', undefined],
        ['item-4-2-2', 'article-18', 'derived'],
      ],
    );
  });
});

describe('setagaya-local-administration-2022: the actions', () => {
  const actions = plan.actions ?? [];
  const count = (medium: string, time: string) =>
    actions.filter(
      (action) =>
        action.time === time && (action.node === medium || action.node.startsWith(`${medium}-`)),
    ).length;

  it('has 35 actions for fiscal 2022 and 25 for fiscal 2023', () => {
    assert.equal(actions.filter((action) => action.time === 'FY2022').length, 35);
    assert.equal(actions.filter((action) => action.time === 'FY2023').length, 25);
    assert.equal(actions.length, 60);
  });

  it('has as many under each medium item as the source lists', () => {
    const medium = atLevel('medium-item').map((node) => node.id);
    assert.deepEqual(
      medium.map((id) => count(id, 'FY2022')),
      [4, 2, 4, 2, 4, 2, 2, 4, 1, 2, 2, 3, 3],
    );
    assert.deepEqual(
      medium.map((id) => count(id, 'FY2023')),
      [4, 1, 1, 1, 1, 1, 4, 2, 1, 2, 4, 1, 2],
    );
  });

  it('keeps words in brackets in the printed title, and has no summary of actions', () => {
    const titles = new Map(actions.map((action) => [action.id, textIn(action.title, 'ja')]));
    assert.equal(
      titles.get('action-1-2-2022-1'),
      'まちづくりセンター全28地区でのスマートフォン教室の開催（まちづくりセンター、あんしんすこやかセンター）',
    );
    assert.equal(
      titles.get('action-4-1-2022-1'),
      '総合支所の地区担当制の導入検討（地区まちづくり支援職員との関係、地区を知る取組み等）',
    );
    assert.deepEqual(
      actions.filter((action) => action.summary !== undefined).map(({ id }) => id),
      [],
    );
  });

  it('claims no state, which the source does not give', () => {
    assert.ok(actions.every((action) => action.state === undefined));
  });
});

describe('setagaya-local-administration-2022: districts and organisation', () => {
  const model = ['ikejiri', 'matsubara', 'yoga', 'funabashi', 'kamikitazawa'];

  it('attaches the 5 model districts to the measure and the two actions that name them', () => {
    assert.deepEqual(nodes.get('item-1-1-1')?.districts, model);
    assert.deepEqual(
      plan.actions
        ?.filter((action) => action.districts)
        .map((action) => [action.id, action.districts]),
      [
        ['action-1-1-1-2022-1', model],
        ['action-1-1-1-2022-2', model],
      ],
    );
  });

  it('shows the three tiers as 1 head office, 5 area offices, 28 centres', () => {
    assert.deepEqual(
      ['head-office', 'area-branch-office', 'machizukuri-centre'].map((id) => atLevel(id).length),
      [1, 5, 28],
    );
  });

  it('gives each office an area and each centre a district of that area', () => {
    const districts = new Map(plan.districts?.map((district) => [district.id, district]));
    for (const centre of atLevel('machizukuri-centre')) {
      const area = nodes.get(centre.parent ?? '')?.districts;
      assert.equal(districts.get(centre.districts?.[0] ?? '')?.parent, area?.[0]);
    }
    const served = atLevel('machizukuri-centre').flatMap((node) => node.districts ?? []);
    assert.equal(new Set(served).size, 28);
  });

  it('has the same districts at the same places as the districts document', () => {
    const places = (document: typeof plan) =>
      document.districts?.map(({ id, level, parent, name, point, tile }) => ({
        id,
        level,
        parent,
        name,
        point,
        tile,
      }));
    assert.equal(plan.districts?.length, 34);
    assert.deepEqual(places(plan), places(districtPlan));
  });
});

describe('setagaya-local-administration-2022: history, column, report', () => {
  it('has 8 milestones in the order printed, with 4 events told inside them', () => {
    const milestones = atLevel('event').filter((node) => !node.parent);
    assert.deepEqual(
      milestones.map((node) => node.time),
      ['1991', '1997', '2005', '2006', '2013', '2016', '2016', '2019'],
    );
    assert.deepEqual(
      atLevel('event')
        .filter((node) => node.parent)
        .map((node) => [node.parent, node.time]),
      [
        ['history-1997-1999', '1997'],
        ['history-1997-1999', '1999'],
        ['history-2005', '2009'],
        ['history-2013', '2013'],
      ],
    );
  });

  it('has one column of 8 sections and a schedule of 8 entries', () => {
    assert.equal(atLevel('column').length, 1);
    assert.equal(atLevel('column-section').length, 8);
    assert.equal(atLevel('schedule').length, 8);
  });
});

describe('setagaya-local-administration-2022: the figures', () => {
  const values = (id: string) =>
    plan.indicators
      ?.find((indicator) => indicator.id === id)
      ?.observations?.map(({ time, value }) => [time, value]);

  it('has 12 indicators, none of them an outcome of the plan', () => {
    assert.deepEqual(
      plan.indicators?.map((indicator) => indicator.kind),
      [...Array<string>(11).fill('context'), 'activity'],
    );
  });

  it('has the figures of the present state with their years as printed', () => {
    assert.deepEqual(values('households'), [
      ['1991', 359000],
      ['FY2021', 490000],
    ]);
    assert.deepEqual(values('households-growth'), [['FY2021', 36.7]]);
    assert.deepEqual(values('persons-per-household'), [
      ['1991', 2.16],
      ['FY2021', 1.88],
    ]);
    assert.deepEqual(values('association-membership'), [
      ['1991', 66.2],
      ['2021', 51.7],
    ]);
    assert.deepEqual(values('npo-corporations'), [
      ['1999', 23],
      ['2021', 518],
    ]);
    assert.deepEqual(values('participation-intent'), [
      ['FY2021', 25.7],
      ['FY2021', 12.9],
      ['FY2021', 12.8],
    ]);
  });

  it('has the number of offices and centres through the years', () => {
    assert.deepEqual(values('area-branch-offices'), [['1991', 5]]);
    assert.deepEqual(values('sub-branch-offices'), [
      ['1991', 26],
      ['2005', 27],
    ]);
    assert.deepEqual(values('counter-sub-branch-offices'), [
      ['2005', 7],
      ['2016', 7],
    ]);
    assert.deepEqual(values('machizukuri-sub-branch-offices'), [['2005', 20]]);
    assert.deepEqual(values('machizukuri-centres'), [
      ['2016', 27],
      ['2019', 28],
      ['2022-05', 28],
    ]);
  });

  it('gives each observation a line and a quotation of its own', () => {
    for (const indicator of plan.indicators ?? []) {
      for (const observation of indicator.observations ?? []) {
        const references = referencesOf(observation);
        assert.equal(references.length, 1, indicator.id);
        assert.ok(references[0]?.lines && references[0].quote, indicator.id);
      }
    }
  });

  it('says which figures are approximate in the source', () => {
    const approximate = plan.indicators?.flatMap(({ id, observations }) =>
      (observations ?? []).filter((each) => each.approximate).map(({ time }) => `${id} ${time}`),
    );
    assert.deepEqual(approximate, [
      'households 1991',
      'households FY2021',
      'households-growth FY2021',
      'persons-per-household 1991',
      'persons-per-household FY2021',
    ]);
  });

  it('has 約 in the quotation of every approximate figure, and of no other', () => {
    for (const { id, observations } of plan.indicators ?? [])
      for (const observation of observations ?? [])
        assert.equal(
          observation.approximate ?? false,
          referencesOf(observation).some(({ quote }) => quote && /約\d/u.test(quote)),
          `${id} ${observation.time}`,
        );
  });

  it('names its only planned number where it says that measures have no targets', () => {
    const planned = plan.indicators?.filter(({ targets }) => targets?.length);
    assert.deepEqual(
      planned?.map(({ id, kind, targets }) => [id, kind, targets?.[0]?.value]),
      [['public-comment-notices', 'activity', 500]],
    );
    const missing = plan.notPublished?.find(({ part }) => part === 'targets');
    assert.match(textIn(missing?.note, 'ja') ?? '', /施策に数値目標の記載はありません.*500名/u);
  });
});

describe('setagaya-local-administration-2022: two languages, one source', () => {
  it('has an English title for every level, tree and node', () => {
    const untitled = [...plan.levels, ...(plan.trees ?? []), ...plan.nodes].filter(
      (each) => !textIn(each.title, 'en'),
    );
    assert.deepEqual(untitled, []);
  });

  it('marks every English title and every summary in our own words as editorial', () => {
    for (const node of plan.nodes.filter((each) => each.origin !== 'derived')) {
      assert.equal(node.origins?.['title/en'] ?? node.origins?.title, 'editorial', node.id);
      if (!node.summary) continue;
      // The one summary that stands in the source word for word: 年1回程度.
      assert.equal(
        node.origins?.summary,
        node.id === 'part-6-1-4' ? 'published' : 'editorial',
        node.id,
      );
    }
  });

  it('leads every node and action to lines of the source', () => {
    for (const each of [...plan.nodes, ...(plan.actions ?? [])]) {
      const references = referencesOf(each);
      assert.ok(references.length > 0 && references.every((one) => one.lines), each.id);
    }
  });
});
