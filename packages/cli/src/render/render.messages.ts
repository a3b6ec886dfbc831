import type { ActionState, Origin, PlanDocument } from '@machiplan/schema';
import type { FigureStatus } from '@machiplan/sdk';

/** Messages around the data in rendered HTML. */
export interface RenderMessages {
  /** An aside after a text, with the space that the language puts before it. */
  readonly aside: (text: string) => string;
  /** A label before a text. */
  readonly label: (text: string) => string;
  /** Between the items of a list in a line. */
  readonly comma: string;
  readonly origin: Readonly<Record<Exclude<Origin, 'published'>, string>>;
  readonly titlesAre: Readonly<Record<Exclude<Origin, 'published'>, string>>;
  readonly status: Readonly<Record<NonNullable<PlanDocument['status']>, string>>;
  readonly state: Readonly<Record<ActionState, string>>;
  readonly figureStatus: Readonly<Record<Exclude<FigureStatus, 'final'>, string>>;
  /** Before a grade of a scale without name. */
  readonly grade: string;
  readonly notPublished: string;
  readonly noData: string;
  readonly untitled: string;
  readonly relisted: string;
  readonly vision: string;
  readonly sources: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly latest: string;
  readonly target: string;
  readonly progress: string;
  readonly source: string;
  readonly year: string;
  readonly value: string;
  readonly node: string;
  readonly goals: string;
  readonly goal: (number: number, title: string) => string;
  readonly goalsCaption: string;
  readonly indicatorsCaption: string;
  readonly districtsCaption: string;
  readonly goalsCovered: (linked: number, all: number) => string;
  readonly goalsNotPublished: string;
  readonly goalsNotPublishedFor: (count: number) => string;
  readonly primary: string;
  readonly district: string;
  readonly within: string;
  readonly measures: string;
  readonly facilities: string;
  readonly data: string;
  readonly noIndicators: string;
  readonly noGoals: string;
  readonly noDistricts: string;
  readonly noNodes: string;
  /** A number of nodes. */
  readonly count: (count: number) => string;
}

const ja: RenderMessages = {
  aside: (text) => `（${text}）`,
  label: (text) => `${text}：`,
  comma: '、',
  origin: {
    derived: '公表値から計算',
    editorial: '編集による要約・訳',
    sample: '見本（架空）',
  },
  titlesAre: {
    derived: '題名は、公表された内容から作ったものです。',
    editorial: '題名は、編集による要約または翻訳です（原文ではありません）。',
    sample: '見本のための架空の計画です。',
  },
  status: { draft: '素案', proposal: '案', adopted: '策定済み', superseded: '旧計画' },
  state: {
    'not-started': '未着手',
    'in-progress': '実施中',
    done: '完了',
    delayed: '遅れ',
    cancelled: '中止',
  },
  figureStatus: {
    provisional: '速報値',
    estimate: '推計値',
    forecast: '見込み',
    'not-published': '未公表',
    missing: '記録なし',
    'not-applicable': '該当なし',
    'not-yet': '未定・集計中',
    withheld: '秘匿',
  },
  grade: '評価',
  notPublished: '公表されていません',
  noData: 'データなし',
  untitled: '（名称なし）',
  relisted: '再掲',
  vision: '目指す姿',
  sources: '出典',
  indicator: '指標',
  baseline: '計画策定時',
  latest: '最新値',
  target: '目標',
  progress: '状況',
  source: '出典',
  year: '年度',
  value: '値',
  node: '項目',
  goals: 'SDGsの目標',
  goal: (number, title) => `${number} ${title}`,
  goalsCaption: 'SDGsの目標との関係',
  indicatorsCaption: '指標の一覧',
  districtsCaption: '地区の一覧',
  goalsCovered: (linked, all) => `${all}項目のうち${linked}項目に、SDGsとの関係が示されています。`,
  goalsNotPublished: 'SDGsとの関係は、この資料では公表されていません。',
  goalsNotPublishedFor: (count) => `${count}項目については、公表されていません。`,
  primary: '主',
  district: '地区',
  within: '属する地域',
  measures: '関係する項目',
  facilities: '施設',
  data: '計画データ（JSON）',
  noIndicators: 'この計画データには、指標がありません。',
  noGoals: 'この計画データには、SDGsとの関係がありません。',
  noDistricts: 'この計画データには、地区がありません。',
  noNodes: 'この計画データには、表示する項目がありません。',
  count: (count) => `${count}件`,
};

const en: RenderMessages = {
  aside: (text) => ` (${text})`,
  label: (text) => `${text}: `,
  comma: ', ',
  origin: {
    derived: 'derived from published figures',
    editorial: 'editorial summary or translation',
    sample: 'sample (made up)',
  },
  titlesAre: {
    derived: 'Titles are derived from what is published.',
    editorial: 'Titles are summaries or translations by the editors, not the original wording.',
    sample: 'This plan is made up as a sample.',
  },
  status: { draft: 'draft', proposal: 'proposal', adopted: 'adopted', superseded: 'superseded' },
  state: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    done: 'done',
    delayed: 'delayed',
    cancelled: 'cancelled',
  },
  figureStatus: {
    provisional: 'provisional',
    estimate: 'estimate',
    forecast: 'forecast',
    'not-published': 'not published',
    missing: 'not recorded',
    'not-applicable': 'not applicable',
    'not-yet': 'not known yet',
    withheld: 'withheld for confidentiality',
  },
  grade: 'Grade',
  notPublished: 'not published',
  noData: 'no data',
  untitled: '(untitled)',
  relisted: 'listed again',
  vision: 'Aim',
  sources: 'Sources',
  indicator: 'Indicator',
  baseline: 'At the start',
  latest: 'Latest value',
  target: 'Target',
  progress: 'Status',
  source: 'Source',
  year: 'Year',
  value: 'Value',
  node: 'Item',
  goals: 'SDGs',
  goal: (number, title) => `${number} ${title}`,
  goalsCaption: 'Relations to the Sustainable Development Goals',
  indicatorsCaption: 'Indicators',
  districtsCaption: 'Districts',
  goalsCovered: (linked, all) => `${linked} of ${all} items state relations to the SDGs.`,
  goalsNotPublished: 'Relations to the SDGs are not published in this source.',
  goalsNotPublishedFor: (count) => ` For ${count} they are not published.`,
  primary: 'main',
  district: 'District',
  within: 'Lies in',
  measures: 'Related items',
  facilities: 'Facilities',
  data: 'Plan data (JSON)',
  noIndicators: 'This plan data has no indicators.',
  noGoals: 'This plan data has no relations to the SDGs.',
  noDistricts: 'This plan data has no districts.',
  noNodes: 'This plan data has nothing to show.',
  count: (count) => `${count}`,
};

/** Japanese messages for `ja…`, English ones for all other tags. */
export function renderMessages(language: string): RenderMessages {
  return /^ja(-|$)/i.test(language) ? ja : en;
}
