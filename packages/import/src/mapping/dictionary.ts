import type { Bilingual } from '@machiplan/schema';
import type { ColumnMapping } from './mapping.js';

/** The parts of a guess that follow from a heading alone. */
export type Guess = Pick<ColumnMapping, 'use' | 'level' | 'field' | 'kind'> & {
  readonly confidence: number;
  readonly reason: Bilingual;
};

/** Words for levels, with the general kind of each (`Level.kind` of Plan JSON) and its usual rank. */
export const levelWords: readonly (readonly [word: string, kind: string, rank: number])[] = [
  ['基本構想', 'vision', 0],
  ['将来像', 'vision', 0],
  ['基本理念', 'principle', 0],
  ['まちづくりの目標', 'vision', 1],
  ['基本目標', 'field', 1],
  ['重点目標', 'priority-policy', 1],
  ['施策の大綱', 'field', 1],
  ['大綱', 'field', 1],
  ['分野', 'field', 1],
  ['章', 'chapter', 1],
  ['大項目', 'field', 1],
  ['大分類', 'field', 1],
  ['柱', 'field', 1],
  ['重点テーマ', 'priority-policy', 1],
  ['重点戦略', 'priority-policy', 1],
  ['重点プロジェクト', 'priority-policy', 1],
  ['重点政策', 'priority-policy', 1],
  ['戦略', 'policy', 1],
  ['方針', 'guideline', 2],
  ['基本方針', 'guideline', 2],
  ['基本方向', 'guideline', 2],
  ['視点', 'viewpoint', 2],
  ['基本政策', 'policy', 2],
  ['政策', 'policy', 2],
  ['節', 'section', 2],
  // 会計・款・項・目: the headings of a municipal budget.
  ['会計', 'section', 0],
  ['款', 'section', 2],
  ['中項目', 'policy', 2],
  ['中分類', 'policy', 2],
  ['テーマ', 'policy', 2],
  ['課題', 'policy', 2],
  ['基本施策', 'measure', 3],
  ['主要施策', 'measure', 3],
  ['施策', 'measure', 3],
  ['施策の柱', 'measure', 3],
  ['施策の方向', 'measure', 4],
  ['施策の方向性', 'measure', 4],
  ['個別施策', 'measure', 4],
  ['基本事業', 'measure', 4],
  ['単位施策', 'measure', 4],
  ['小施策', 'measure', 4],
  ['項', 'paragraph', 3],
  ['目', 'paragraph', 4],
  ['小項目', 'measure', 3],
  ['小分類', 'measure', 3],
  ['取組項目', 'project', 5],
  ['取組', 'project', 5],
  ['取り組み', 'project', 5],
  ['主な取組', 'project', 5],
  ['具体的取組', 'project', 5],
  ['具体的な取組', 'project', 5],
  ['アクション', 'action', 5],
  ['プロジェクト', 'project', 5],
  ['予算事業', 'project', 6],
  ['事務事業', 'project', 6],
  ['主要事業', 'project', 6],
  ['主な事業', 'project', 6],
  ['事業', 'project', 6],
  ['細事業', 'project', 7],
  ['goal', 'field', 1],
  ['strategicgoal', 'field', 1],
  ['theme', 'field', 1],
  ['priority', 'priority-policy', 1],
  ['strategy', 'policy', 2],
  ['objective', 'policy', 2],
  ['policy', 'policy', 2],
  ['outcome', 'policy', 2],
  ['measure', 'measure', 3],
  ['programme', 'project', 4],
  ['program', 'project', 4],
  ['initiative', 'project', 5],
  ['project', 'project', 6],
  ['action', 'action', 7],
];

const byLength = [...levelWords].sort(([one], [other]) => other.length - one.length);
const level = `(${byLength.map(([word]) => word).join('|')})`;

interface Rule {
  readonly pattern: RegExp;
  readonly guess: Omit<Guess, 'confidence' | 'reason' | 'level'>;
  readonly confidence: number;
}

const rule = (pattern: string, guess: Rule['guess'], confidence = 0.95): Rule => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  guess,
  confidence,
});

const indicatorWord =
  '(?:成果|活動|評価|目標|まちづくり|施策|事業|代表|参考|アウトカム|アウトプット|重要業績評価)?指標|数値目標|成果目標|kpi|kgi|重要業績評価指標\\(kpi\\)|指標\\(kpi\\)|ものさし|モノサシ|indicator|metric|performanceindicator';

/** Headings without their times, units and blanks, in lower case and half width. */
const rules: readonly Rule[] = [
  rule(`(?:上位|親)(?:${level}|項目)?(?:コード|番号|no\\.?|id|名)?|parent(?:code|id)?`, {
    use: 'parent-code',
  }),
  rule(`(?:${indicatorWord})(?:の?名称?|項目|内容|name|title)?`, {
    use: 'indicator',
    field: 'title',
  }),
  rule(`(?:${indicatorWord})(?:番号|コード|no\\.?|id|code)`, { use: 'indicator', field: 'code' }),
  rule('(?:指標の)?単位|unit|units', { use: 'indicator', field: 'unit' }),
  rule(
    '(?:目指す|目標の|指標の|望ましい|改善)?方向性?|direction|polarity|desireddirection',
    { use: 'indicator', field: 'direction' },
    0.8,
  ),
  rule('(?:指標の)?定義|指標の(?:説明|考え方|内容)|definition', {
    use: 'indicator',
    field: 'definition',
  }),
  rule(
    '(?:指標の)?(?:算出方法|算定式|算出式|計算式|計算方法|把握方法|測定方法|調査方法|調査名|データ元|データの?出典|データ出所|出典|出所|資料)|method|source|datasource',
    { use: 'indicator', field: 'method' },
    0.9,
  ),
  rule('指標(?:種別|区分|の種類)|indicatortype', { use: 'indicator', field: 'kind' }),
  rule('基準年度?|基準時点|基準年次|策定時年度|baselineyear', { use: 'baseline-time' }),
  rule('目標年度?|目標年次|目標時点|達成年度|達成期限|期限|targetyear|deadline|duedate', {
    use: 'target-time',
  }),
  rule(
    '年度?|年次|時点|調査年月日|調査時点|調査年度?|対象年度|評価年度|測定年度|year|period|time|date|timeperiod',
    { use: 'time' },
    0.9,
  ),
  rule('値|数値|指標値|観測値|value|obsvalue', { use: 'value' }, 0.85),
  rule('区分|種別|種類|値の種類|type|valuetype', { use: 'value-kind' }, 0.5),
  rule(
    '(?:基準|策定時|計画策定時|計画当初|計画策定当初|初期|当初)(?:値|の値)?|ベースライン|baseline(?:value)?',
    { use: 'baseline' },
  ),
  rule(
    '(?:実績|現状|現況|現在|直近|最新|達成|測定)値?|実測値|結果|推移|実績値?の推移|actual(?:s|value|result)?|result|current(?:value|status)?|observed',
    { use: 'observation' },
    0.9,
  ),
  rule('中間(?:年度)?目標値?|前期目標値?|interimtarget', { use: 'target', kind: 'interim' }),
  rule(
    '(?:最終|計画|年度)?目標値?|計画値|目標水準|目指す値|めざそう値|後期目標値?|計画|target(?:value)?|planned(?:value)?',
    { use: 'target' },
    0.9,
  ),
  rule(
    '(?:当初|歳出)?予算額?|予算現額|budget(?:amount)?|initialbudget',
    { use: 'budget', kind: 'initial' },
    0.9,
  ),
  rule('補正後?予算額?|最終予算額?|revisedbudget', { use: 'budget', kind: 'revised' }, 0.9),
  rule(
    '決算額?|決算見込額?|執行額|settled(?:amount)?|expenditure',
    { use: 'budget', kind: 'settled' },
    0.9,
  ),
  rule(
    '(?:計画|概算|総|全体|想定)?(?:事業費|経費|コスト)|事業費計画|cost|amount',
    { use: 'budget', kind: 'planned' },
    0.75,
  ),
  rule(
    '(?:総合|自己|外部|内部|一次|二次|最終|施策|事業|行政|達成度)?評価(?:結果|区分|ランク)?|判定|達成状況|達成区分|ランク|grade|rating|evaluation|assessment',
    { use: 'evaluation' },
    0.9,
  ),
  rule(
    '評価(?:の)?(?:理由|コメント|内容|根拠)|成果と課題|評価・課題|(?:今後の)?課題|今後の(?:方向性|取組|方針)|comment',
    { use: 'evaluation-note' },
    0.8,
  ),
  rule(
    '(?:指標)?(?:達成率|進捗率|達成度|増減|増減率|前年度?比)|achievementrate|change',
    { use: 'not-carried' },
    0.9,
  ),
  rule(
    '(?:実施|進捗|取組)状況|進捗|状態|ステータス|status|state|progress',
    { use: 'node', field: 'state' },
    0.7,
  ),
  rule(
    '部課名?|課室名?|(?:主な)?(?:担当|所管|主管|実施|責任|関係|推進)(?:課|部|部署|部局|課名|所属|部課|局|室|主体|部署名|組織)?名?|所属|department|responsible(?:department)?|leaddepartment|office|owner',
    { use: 'node', field: 'department' },
  ),
  rule('目指す姿|めざす姿|目指すべき姿|あるべき姿|将来の姿|1?0年後の姿|vision', {
    use: 'node',
    field: 'vision',
  }),
  rule(
    `(?:${level}の?)?(?:概要|内容|説明|目的|目的・概要|概要・目的|具体的内容)|description|summary|overview|purpose|目的`,
    { use: 'node', field: 'summary' },
    0.9,
  ),
  rule('本文|詳細|details|body|narrative', { use: 'node', field: 'body' }, 0.9),
  rule('(?:関連(?:する)?|該当)?sdgsの?(?:ゴール|目標|との関連|番号)?|sdg|関連ゴール', {
    use: 'node',
    field: 'sdgs',
  }),
  rule('キーワード|タグ|keywords?|tags?', { use: 'node', field: 'tags' }),
  rule('実施期間|計画期間|事業期間|期間', { use: 'node', field: 'period' }, 0.9),
  rule('url|リンク|ホームページ|link', { use: 'node', field: 'links' }),
  rule('備考欄?|注|注記|注釈|特記事項|補足|メモ|摘要|notes?|remarks?', {
    use: 'node',
    field: 'notes',
  }),
  rule(
    '(?:対象|実施)?(?:地区|地域|区域|町丁目|町字|小学校区|中学校区|行政区|市区町村|district|area)(?:コード|番号|code)|geocode|全国地方公共団体コード|都道府県コード又は市区町村コード|市区町村コード',
    { use: 'district-code' },
  ),
  rule(
    '(?:対象|実施)?(?:地区|地域|区域|町丁目|町字|小学校区|中学校区|行政区|市区町村|district|area)名?称?',
    { use: 'district-name' },
    0.85,
  ),
  rule(
    // Names and numbers of people in an office are not for publication.
    '課長名?|部長名?|担当者名?|記入者名?|作成者名?|氏名|電話番号?|内線番号?|メールアドレス|e-?mail',
    { use: 'ignore' },
    0.9,
  ),
  rule(
    '連番|通し番号|通番|行番号|#|都道府県名|都道府県コード|(?:地域|地区|町字)名?(?:カナ|かな|フリガナ|_カナ|英語)',
    { use: 'ignore' },
    0.9,
  ),
];

const titlePattern = new RegExp(`^${level}(名|名称|の名称|のタイトル|name|title)?$`);
const codePattern = new RegExp(`^${level}(?:の)?(番号|コード|no\\.?|id|code|number|№)$`);
const plainTitle = /^(名称|項目名?|件名|タイトル|title|name)$/;
const plainCode = /^(番号|コード|no\.?|№|id|code|整理番号|管理番号|体系番号|体系コード)$/;

const becauseOf = (heading: string, ja: string, en: string): Bilingual => ({
  ja: `見出し「${heading}」は${ja}の言葉です。`,
  en: `The heading “${heading}” is a word for ${en}.`,
});

/** The general kind of a level by its word; `other` for words that are not known. */
export function levelKind(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return byLength.find(([known]) => plain === known || plain.endsWith(known))?.[1] ?? 'other';
}

/** Usual rank of a level, from the root; undefined for words that are not known. */
export function levelRank(word: string): number | undefined {
  const plain = word.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return byLength.find(([known]) => plain === known || plain.endsWith(known))?.[2];
}

/**
 * The meaning of a heading by the words of real sheets, or undefined.
 *
 * @param heading In half width and lower case, without blanks, times and units.
 */
export function guessFromHeading(heading: string): Guess | undefined {
  const code = codePattern.exec(heading);
  if (code)
    return {
      use: 'code',
      level: code[1]!,
      confidence: 0.95,
      reason: becauseOf(heading, '番号', 'a code'),
    };
  for (const { pattern, guess, confidence } of rules)
    if (pattern.test(heading))
      return {
        ...guess,
        confidence,
        reason: becauseOf(heading, useNames[guess.use].ja, useNames[guess.use].en),
      };
  const title = titlePattern.exec(heading);
  if (title)
    return {
      use: 'title',
      level: title[1]!,
      confidence: title[2] ? 0.95 : 0.85,
      reason: becauseOf(heading, '体系の段階', 'a level of the plan'),
    };
  if (plainTitle.test(heading))
    return {
      use: 'title',
      level: '項目',
      confidence: 0.7,
      reason: becauseOf(heading, '名称', 'a title'),
    };
  if (plainCode.test(heading))
    return { use: 'code', confidence: 0.7, reason: becauseOf(heading, '番号', 'a code') };
  return undefined;
}

/** Names of the meanings, for reasons and menus. */
export const useNames: Readonly<Record<ColumnMapping['use'], Bilingual>> = {
  title: { ja: '名称', en: 'title' },
  code: { ja: '番号', en: 'code' },
  'parent-code': { ja: '上位の番号', en: 'code of the entry above' },
  level: { ja: '段階（行ごと）', en: 'level of the row' },
  node: { ja: '項目の説明', en: 'text of the entry' },
  indicator: { ja: '指標', en: 'indicator' },
  baseline: { ja: '基準値', en: 'baseline' },
  observation: { ja: '実績値', en: 'observed value' },
  target: { ja: '目標値', en: 'target' },
  value: { ja: '値', en: 'value' },
  'value-kind': { ja: '値の種類', en: 'kind of value' },
  time: { ja: '時点', en: 'time' },
  'baseline-time': { ja: '基準の時点', en: 'time of the baseline' },
  'target-time': { ja: '目標の時点', en: 'time of the target' },
  budget: { ja: '金額', en: 'amount of money' },
  evaluation: { ja: '評価', en: 'evaluation' },
  'evaluation-note': { ja: '評価の説明', en: 'reason of an evaluation' },
  action: { ja: '年度ごとの取組', en: 'action of a year' },
  'district-code': { ja: '地区の番号', en: 'code of a district' },
  'district-name': { ja: '地区名', en: 'name of a district' },
  group: { ja: '内訳', en: 'sub-group' },
  'not-carried': { ja: '計算で求める値', en: 'computed value' },
  ignore: { ja: '使わない', en: 'not used' },
  ask: { ja: '不明', en: 'not known' },
};
