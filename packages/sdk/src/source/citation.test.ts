import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator, type PlanNode } from '@machiplan/schema';
import { latestObservation } from '../indicator/series.js';
import { finalTarget } from '../indicator/targets.js';
import { citationOf, citationOfReference, citationOfValue } from './citation.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: { ja: 'みほん市基本計画', en: 'Mihon Basic Plan' },
  publisher: { name: { ja: 'みほん市', en: 'Mihon City' } },
  issued: '2024-03',
  href: 'https://www.example.lg.jp/plan/',
  origin: 'published',
  sources: [
    {
      id: 'overview',
      title: {
        ja: 'みほん市基本計画（案）【概要版】',
        en: 'Mihon Basic Plan (proposal), overview',
      },
      issued: '2024-02',
    },
    {
      id: 'survey',
      title: '「暮らし」の調査',
      publisher: '統計課',
      issued: 'FY2023',
      href: 'https://www.example.lg.jp/survey.pdf',
      retrieved: '2026-04-01',
    },
  ],
  levels: [{ id: 'item', title: '項目' }],
  nodes: [],
});
assert.ok(plan);

const node: Omit<Partial<PlanNode>, 'id'> = {
  title: { ja: '地域防災力の向上', en: 'Local readiness' },
  source: { document: 'overview', page: '27', quote: '地域防災力の向上' },
};

describe('citationOf(plan, record, options)', () => {
  it('writes the Japanese form', () => {
    assert.equal(
      citationOf(plan, node, { languages: 'ja', retrieved: '2026-11-21' }),
      'みほん市「みほん市基本計画（案）【概要版】」2024年2月、27頁、「地域防災力の向上」（2026-11-21閲覧）',
    );
  });

  it('names Japanese sections in English by their number, with plain quotes and brackets', () => {
    const on = (section: string, languages: string) =>
      citationOf(plan, { title: 'X', source: { document: 'overview', section } }, { languages });
    assert.match(on('第４章 政策＜分野別政策＞', 'en'), /, Chapter 4 “政策<分野別政策>”, /);
    assert.match(on('第12条', 'en'), /, Article 12, /);
    assert.match(on('「子どもの権利」（抜粋）', 'en'), /, “‘子どもの権利’\(抜粋\)”, /);
    assert.match(on('Chapter 3', 'en'), /, Chapter 3, /);
    assert.match(on('第４章 政策＜分野別政策＞', 'ja'), /、第４章 政策＜分野別政策＞、/);
  });

  it('writes the English form', () => {
    assert.equal(
      citationOf(plan, node, { languages: ['en', 'ja'], retrieved: '2026-11-21' }),
      'Mihon City, “Mihon Basic Plan (proposal), overview” (February 2024), p. 27, “地域防災力の向上” (accessed 2026-11-21)',
    );
  });

  it('names the day in Japan for a moment', () => {
    const retrieved = new Date('2026-11-20T15:30:00Z');
    assert.match(citationOf(plan, node, { languages: 'ja', retrieved }), /（2026-11-21閲覧）$/);
  });

  it('gives publisher, address and day of the source where it has them', () => {
    const record = { source: { document: 'survey', section: '第2章' } };
    assert.equal(
      citationOf(plan, record, { languages: 'ja', label: '満足度 72.5%' }),
      '統計課「『暮らし』の調査」2023年度、第2章、「満足度 72.5%」、https://www.example.lg.jp/survey.pdf（2026-04-01閲覧）',
    );
  });

  it('cites the plan where the record names no source, or one that is not described', () => {
    const expected =
      'みほん市「みほん市基本計画」2024年3月、「防犯」、https://www.example.lg.jp/plan/';
    assert.equal(citationOf(plan, { title: '防犯' }, { languages: 'ja' }), expected);
    const unknown = { title: '防犯', source: { document: 'lost' } };
    assert.equal(citationOf(plan, unknown, { languages: 'ja' }), expected);
  });

  it('says when the words or figures do not stand in the source', () => {
    const options = { languages: 'ja', part: 'vision' } as const;
    assert.match(
      citationOf(plan, { ...node, origins: { vision: 'editorial' } }, options),
      /［原文ではなく、要約・翻訳］$/,
    );
    assert.match(
      citationOf(plan, { ...node, origin: 'sample' }, { languages: 'en' }),
      / \[made up as a sample\]$/,
    );
  });

  it('never carries an address that is not http', () => {
    const bad = { ...node, source: { document: 'overview', href: 'data:text/html,x' } };
    assert.doesNotMatch(citationOf(plan, bad, { languages: 'ja' }), /data:/);
  });

  it('writes several pages, and pages that are words', () => {
    const on = (page: string | number, languages: string) =>
      citationOf(plan, { source: { document: 'overview', page } }, { languages });
    assert.match(on('27-28', 'en'), /, pp\. 27-28$/);
    assert.match(on(27, 'en'), /, p\. 27$/);
    assert.match(on('表紙', 'ja'), /、表紙$/);
  });
});

describe('citationOf(plan, record, options) of words that are not printed', () => {
  const article: Omit<Partial<PlanNode>, 'id'> = {
    title: { ja: '（目的）', en: 'Purpose' },
    source: { document: 'overview', section: '第1条' },
    origin: 'published',
    origins: { title: 'editorial' },
  };

  it('does not quote an editorial heading, and says that it is one', () => {
    assert.equal(
      citationOf(plan, article, { languages: 'ja' }),
      'みほん市「みほん市基本計画（案）【概要版】」2024年2月、第1条、（目的）［原文ではなく、要約・翻訳］',
    );
  });

  it('asks for the origin of the title in the language shown', () => {
    const translated = { ...article, origins: { 'title/en': 'editorial' } } as const;
    assert.match(citationOf(plan, translated, { languages: 'ja' }), /、「（目的）」$/);
    assert.match(
      citationOf(plan, translated, { languages: 'en' }),
      /, Purpose \[a summary or translation, not the original wording\]$/,
    );
  });

  it('marks a published title of an editorial record as published', () => {
    const record = { ...article, origin: 'editorial', origins: { title: 'published' } } as const;
    assert.match(citationOf(plan, record, { languages: 'ja' }), /、「（目的）」$/);
  });
});

describe('citationOfValue(plan, indicator, figure, options)', () => {
  const green: Indicator = {
    id: 'green',
    title: { ja: 'みどり率', en: 'Green cover' },
    unit: '%',
    decimals: 1,
    direction: 'increase',
    groups: [{ id: 'private', title: '民有地' }],
    source: [
      { document: 'overview', page: 58 },
      { document: 'overview', page: 60, part: 'targets' },
    ],
    observations: [
      { time: 'FY2021', value: 24.4, approximate: true, source: { document: 'survey', page: 3 } },
      { time: 'FY2021', value: 10, group: 'private', origin: 'derived' },
    ],
    targets: [{ time: 'FY2031', value: 29 }],
  };

  it('cites the own source and page of the value', () => {
    assert.equal(
      citationOfValue(plan, green, latestObservation(green)!, { languages: 'ja' }),
      '統計課「『暮らし』の調査」2023年度、3頁、みどり率（2021年度）約24.4%、https://www.example.lg.jp/survey.pdf（2026-04-01閲覧）',
    );
  });

  it('cites those of the indicator where the value has none, by part', () => {
    const options = { languages: 'en' };
    const figure = latestObservation(green, { group: 'private' })!;
    assert.equal(
      citationOfValue(plan, green, figure, options),
      'Mihon City, “Mihon Basic Plan (proposal), overview” (February 2024), p. 58, Green cover (民有地, FY2021): 10.0% [computed from published figures]',
    );
    assert.match(
      citationOfValue(plan, green, finalTarget(green)!, options),
      /, p\. 60, Green cover \(FY2031\): 29\.0%$/,
    );
  });

  it('quotes what the source prints', () => {
    const source = { document: 'overview', page: 5, quote: '約36.7%増加' };
    const observations = [{ time: 'FY2021', value: 36.7, source }];
    const printed = { ...green, observations };
    assert.match(
      citationOfValue(plan, printed, latestObservation(printed)!, { languages: 'ja' }),
      /5頁、「約36\.7%増加」$/,
    );
  });
});

describe('citationOfReference(plan, reference, options)', () => {
  it('cites one of several references', () => {
    const reference = { document: 'overview', page: 3 };
    assert.equal(
      citationOfReference(plan, reference, { languages: 'ja' }),
      'みほん市「みほん市基本計画（案）【概要版】」2024年2月、3頁',
    );
  });
});
