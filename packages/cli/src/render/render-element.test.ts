import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { renderingOf } from './rendering.js';
import {
  renderedElements,
  renderElement,
  type RenderedElement,
  type ElementContent,
} from './render-element.js';

const garden: PlanDocument = {
  planJson: '1.0',
  id: 'garden',
  title: { ja: '緑の計画', en: 'Garden plan' },
  origin: 'published',
  publisher: { name: '緑市' },
  period: { start: 'FY2024', end: 'FY2031' },
  status: 'adopted',
  sources: [{ id: 'book', title: '緑の計画書', issued: '2024-03' }],
  levels: [
    { id: 'field', title: '分野' },
    { id: 'measure', title: '施策' },
  ],
  nodes: [
    { id: 'f1', level: 'field', code: '1', title: '公園 <b>と</b> 街路樹' },
    {
      id: 'm1',
      level: 'measure',
      parent: 'f1',
      title: { ja: '木を植える', en: 'Plant trees' },
      origins: { 'title/en': 'editorial', vision: 'editorial' },
      vision: '木陰のあるまち',
      sdgs: [{ goal: 11, strength: 'primary', target: '11.7' }, { goal: 13 }],
    },
    { id: 'm2', level: 'measure', parent: 'f1', title: '花壇', notPublished: [{ part: 'vision' }] },
    { id: 'f2', level: 'field', title: '水辺', notPublished: [{ part: 'sdgs' }] },
  ],
  indicators: [
    {
      id: 'trees',
      title: '街路樹の本数',
      nodes: ['m1'],
      unit: '本',
      direction: 'increase',
      baseline: { time: 'FY2022', value: 1200 },
      targets: [{ time: 'FY2031', value: 2000 }],
      observations: [{ time: 'FY2024', value: 1500, status: 'provisional' }],
      source: { document: 'book', page: 27 },
    },
    {
      id: 'shade',
      title: '木陰の割合',
      nodes: ['m1'],
      unit: '%',
      notPublished: [{ part: 'observations', availableAt: '行政評価' }, { part: 'targets' }],
    },
  ],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [
    { id: 'north', level: 'area', name: '北' },
    { id: 'south', level: 'area', name: '南' },
  ],
};

const valuesDocument: PlanDocument = {
  ...garden,
  planJson: '1.1',
  sources: [{ id: 'book', title: '緑の計画書', href: 'https://city.example/book.pdf' }],
  nodes: [{ id: 'f1', level: 'field', title: '公園' }],
  gradeScales: [{ id: 'review', title: '内部評価', grades: [{ id: '◎', title: '◎' }] }],
  indicators: [
    {
      id: 'people',
      title: '人口',
      kind: 'context',
      unit: '%',
      groups: [
        { id: 'old', title: '高齢' },
        { id: 'young', title: '若年' },
      ],
      observations: [
        { time: '2023', value: 20, group: 'old' },
        { time: '2023', value: 12, group: 'young' },
      ],
    },
    {
      id: 'homes',
      title: '世帯',
      unit: '世帯',
      observations: [
        {
          time: 'FY2021',
          value: 490000,
          approximate: true,
          printedMultiplier: 4,
          source: { document: 'book', page: 7, filePage: 9 },
        },
      ],
    },
    {
      id: 'rule',
      title: '計画',
      observations: [{ time: 'FY2024', text: '策定中' }],
      targets: [{ time: 'FY2026', text: '策定済み' }],
    },
  ],
  evaluations: [
    { indicator: 'homes', grade: '◎', gradeScale: 'review', time: 'FY2024' },
    { node: 'f1', grade: '◎', gradeScale: 'review', time: 'FY2024' },
  ],
};

function rendered(
  element: RenderedElement,
  {
    language = 'ja',
    era,
    document = garden,
    ...content
  }: Readonly<ElementContent & { language?: string; era?: boolean; document?: PlanDocument }> = {},
): string {
  const { plan } = checkPlan(structuredClone(document));
  return renderElement(element, renderingOf(plan!, { language, era }), content).source;
}

/** Text as a reader gets it, a space for each tag. */
const readAloud = (source: string) =>
  source
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('renderElement(element, rendering, content)', () => {
  it('says whose plan it is, for which years and how far it has come', () => {
    assert.match(
      readAloud(rendered('plan-tree')),
      /^緑の計画 （緑市、2024年度〜2031年度、策定済み）/,
    );
  });

  it('writes the outline as nested lists that are closed properly', () => {
    const source = rendered('plan-tree', { titlesOnly: true });
    assert.match(
      source,
      /<ul>\n<li><strong>1<\/strong> [^\n]*\n<ul>\n<li>木を植える<\/li>\n<li>花壇<\/li>\n<\/ul>\n<\/li>\n<li>水辺<\/li>\n<\/ul>/,
    );
  });

  it('keeps text from data text', () => {
    const source = rendered('plan-tree');
    assert.ok(source.includes('公園 &lt;b&gt;と&lt;/b&gt; 街路樹'));
    assert.ok(!source.includes('<b>'));
  });

  it('says in words what is editorial and what is not published', () => {
    const text = readAloud(rendered('plan-tree'));
    assert.match(text, /目指す姿：木陰のあるまち （編集による要約・訳）/);
    assert.match(text, /花壇 目指す姿：公表されていません/);
  });

  it('marks the language of a text that is not in the one asked for', () => {
    const source = rendered('plan-tree', { language: 'en' });
    assert.ok(source.includes('<span lang="ja" dir="auto">花壇</span>'));
    assert.ok(source.includes('Plant trees<small> (editorial summary or translation)</small>'));
  });

  it('writes messages, numbers and times in English where it has no messages, texts as requested', () => {
    const document = structuredClone(garden);
    const [field] = document.nodes;
    const french = { ...field!, title: { ja: '公園', fr: 'Parcs' } };
    const source = rendered('all', {
      language: 'fr',
      document: { ...document, nodes: [french, ...document.nodes.slice(1)] },
    });
    assert.ok(source.includes('<span lang="fr" dir="auto">Parcs</span>'));
    const text = readAloud(source);
    assert.match(text, /Garden plan \( ?緑市, FY2024–FY2031, adopted/);
    assert.match(text, /1,500本 \(FY2024, provisional\)/);
    assert.match(
      readAloud(rendered('kpi-gauge', { language: 'fr', indicator: 'trees' })),
      /1,200本/,
    );
  });

  it('keeps the paragraphs of a text', () => {
    const [field] = garden.nodes;
    const nodes = [{ ...field!, vision: '木のあるまち。\n\n水のあるまち。' }];
    const source = rendered('plan-tree', { document: { ...garden, nodes, indicators: [] } });
    assert.match(source, /<p>目指す姿：木のあるまち。<\/p>\n<p>水のあるまち。<\/p>/);
  });

  it('lists several visions one by one, and says once who wrote them', () => {
    const [field] = garden.nodes;
    const visions = ['木のあるまち', '水のあるまち'];
    const nodes = [{ ...field!, visions, origins: { visions: 'editorial' as const } }];
    const source = rendered('plan-tree', { document: { ...garden, nodes, indicators: [] } });
    assert.match(source, /<ul>\n<li>木のあるまち<\/li>\n<li>水のあるまち<\/li>\n<\/ul>/);
    assert.match(readAloud(source), /目指す姿： ?（編集による要約・訳）/);
  });

  it('gives each indicator its figures, times, status and citation', () => {
    const text = readAloud(rendered('kpi-board'));
    assert.match(
      text,
      /街路樹の本数 計画策定時：1,200本（2022年度） 最新値：1,500本（2024年度、速報値） 目標：2,000本（2031年度） 状況：順調 緑市「緑の計画書」2024年3月、27頁/,
    );
  });

  it('says what is not published and where it would be found, instead of a figure', () => {
    const text = readAloud(rendered('kpi-board'));
    assert.match(
      text,
      /木陰の割合 計画策定時：データなし 最新値：「行政評価」に掲載 目標：公表されていません/,
    );
    assert.doesNotMatch(text, /NaN|undefined|null|Infinity/);
  });

  it('lists the groups of an indicator that is published by group only', () => {
    const text = readAloud(rendered('kpi-board', { document: valuesDocument }));
    assert.match(
      text,
      /人口 計画策定時：データなし 最新値： 高齢 20%（2023年） 若年 12%（2023年） 目標：データなし 状況：区分別に公表/,
    );
    assert.doesNotMatch(text, /人口[^本]*実績値なし/);
    assert.match(
      readAloud(rendered('kpi-gauge', { document: valuesDocument, indicator: 'people' })),
      /人口は、区分ごとに公表されています。高齢は2023年に20%です。/,
    );
  });

  it('writes approximate values and values in words as published', () => {
    const text = readAloud(rendered('kpi-board', { document: valuesDocument }));
    assert.match(text, /世帯 計画策定時：データなし 最新値：約49万世帯（2021年度）/);
    assert.match(
      text,
      /計画 計画策定時：データなし 最新値：策定中（2024年度） 目標：策定済み（2026年度） 状況：文言の値/,
    );
  });

  it("puts the publisher's grade before the computed status", () => {
    const text = readAloud(rendered('kpi-board', { document: valuesDocument }));
    assert.match(text, /状況：内部評価：◎（2024年度） 計算による判定：目標値なし/);
    const outline = readAloud(rendered('plan-tree', { document: valuesDocument }));
    assert.match(outline, /公園（内部評価：◎（2024年度））/);
  });

  it('cites each value from its own source, as a link where that has an address', () => {
    const source = rendered('kpi-board', { document: valuesDocument });
    assert.match(
      source,
      /<a href="https:\/\/city\.example\/book\.pdf#page=9">緑の計画書、7頁<\/a>/,
    );
    const values = readAloud(
      rendered('kpi-gauge', { document: valuesDocument, indicator: 'homes' }),
    );
    assert.match(values, /年度 値 出典 2021年度 約49万世帯 緑の計画書、7頁/);
  });

  it('writes years by era when asked to', () => {
    assert.match(readAloud(rendered('kpi-board', { era: true })), /1,500本（令和6年度、速報値）/);
  });

  it('writes all years by era when asked to, in every element', () => {
    for (const element of renderedElements) {
      for (const document of [garden, valuesDocument]) {
        const text = readAloud(rendered(element, { era: true, document, indicator: undefined }));
        assert.doesNotMatch(text, /(?:19|20)\d\d年/, element);
      }
    }
  });

  it('writes one indicator as sentences and a table of its values', () => {
    const text = readAloud(rendered('kpi-gauge', { indicator: 'trees' }));
    assert.match(text, /街路樹の本数は/);
    assert.match(text, /年度 値 2024年度 1,500本（速報値）/);
  });

  it('lists the goals of the nodes that state them, and counts those that do not publish them', () => {
    const text = readAloud(rendered('sdg-matrix'));
    assert.match(
      text,
      /4項目のうち1項目に、SDGsとの関係が示されています。1項目については、公表されていません。/,
    );
    assert.match(text, /木を植える 11 住み続けられるまちづくりを（主） 11.7 13 /);
  });

  it('lists the districts with what concerns them', () => {
    assert.match(readAloud(rendered('district-map')), /北 0件 南 0件/);
  });

  it('says so where there is nothing', () => {
    const document = { ...garden, nodes: [], indicators: [], districts: [], districtLevels: [] };
    assert.match(readAloud(rendered('plan-tree', { document })), /表示する項目がありません/);
    assert.match(readAloud(rendered('kpi-board', { document })), /指標がありません/);
    assert.match(readAloud(rendered('district-map', { document })), /地区がありません/);
    assert.match(readAloud(rendered('sdg-matrix', { document })), /関係がありません/);
  });

  it('says once that a plan is made up', () => {
    const text = readAloud(rendered('plan-tree', { document: { ...garden, origin: 'sample' } }));
    assert.equal(text.split('見本（架空）').length - 1, 1);
  });

  it('takes a plan of any depth', () => {
    const nodes = Array.from({ length: 400 }, (_, at) => ({
      id: `n${at}`,
      level: 'field',
      title: `項目${at}`,
      ...(at > 0 && { parent: `n${at - 1}` }),
    }));
    const source = rendered('plan-tree', { document: { ...garden, nodes, indicators: [] } });
    assert.equal(source.split('<ul>').length, source.split('</ul>').length);
    assert.ok(source.includes('項目63'));
  });
});
