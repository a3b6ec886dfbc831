import type { Dimension, GradeScale, Indicator } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages about an indicator: what it is, who has a part in it, where it is from. */
export interface AboutMessages {
  readonly code: string;
  readonly section: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<NonNullable<Indicator['kind']>, string>>;
  readonly stage: string;
  readonly stages: Readonly<Record<NonNullable<Indicator['valueChainStage']>, string>>;
  readonly measurements: Readonly<Record<NonNullable<Indicator['measurement']>, string>>;
  readonly tags: string;
  readonly definition: string;
  readonly method: string;
  readonly rationale: string;
  readonly totals: Readonly<Record<NonNullable<Indicator['total']>, string>>;
  readonly total: string;
  /** Scale of grades that the values are on. */
  readonly scale: string;
  readonly scaleKinds: Readonly<Record<NonNullable<GradeScale['kind']>, string>>;
  readonly ordered: (grades: readonly string[]) => string;
  readonly unordered: (names: readonly string[]) => string;
  readonly partYear: string;
  readonly partYears: Readonly<Record<NonNullable<Indicator['partYear']>, string>>;
  /** Dimensions of the groups. */
  readonly dimensions: string;
  readonly dimensionKinds: Readonly<Record<NonNullable<Dimension['kind']>, string>>;
  readonly totalMember: string;
  readonly groups: string;
  readonly groupCode: (code: string) => string;
  readonly withMeaning: (name: string, meaning: string) => string;
  readonly named: (name: string, text: string) => string;
  readonly comma: string;
  /** Parts that are said not to be there. */
  readonly missing: string;
  readonly parts: Readonly<Record<string, string>>;
  /** Entries of earlier versions of the plan. */
  readonly earlier: string;
  /** Headings of files: the publisher's grade, and a newer value that is not compared. */
  readonly grade: string;
  readonly newer: string;
  /** Places where the indicator is printed. */
  readonly places: string;
  readonly department: string;
  readonly stakeholders: string;
  readonly links: string;
  readonly errata: string;
  readonly erratum: (printed: string, corrected: string) => string;
}

export const aboutMessages = defineMessages<AboutMessages>('kpi-gauge-about', {
  ja: {
    code: '番号',
    section: '資料での区分',
    kind: '指標の種類',
    kinds: { outcome: '成果指標', activity: '活動指標', context: '参考の数値' },
    stage: '段階',
    stages: {
      input: '投入',
      'input-processing': '投入から実施まで',
      output: '実施した量',
      'output-processing': '実施から成果まで',
      outcome: '成果',
    },
    measurements: { quantitative: '数値で測る', qualitative: '言葉で表す' },
    tags: 'キーワード',
    definition: '定義',
    method: '調べ方',
    rationale: '目標値設定の根拠',
    total: '全体の値',
    totals: {
      published: '公表されている',
      sum: '区分の合計',
      none: '区分ごとの値だけがある',
    },
    department: '担当',
    stakeholders: '関わる人・団体',
    scale: '値の段階',
    scaleKinds: { grade: '評価', status: '進み具合' },
    ordered: (grades) => grades.join('＞'),
    unordered: (names) => names.join('、'),
    partYear: '年度途中の値の扱い',
    partYears: {
      'pro-rata': '経過した割合に応じた目安と比べる',
      'as-is': '一年の値と同じに比べる',
    },
    dimensions: '区分の軸',
    dimensionKinds: { breakdown: '内訳', series: '系列', unit: '単位' },
    totalMember: '合計',
    groups: '区分の説明',
    groupCode: (code) => `コード ${code}`,
    withMeaning: (name, meaning) => `${name}（${meaning}）`,
    named: (name, text) => `${name}：${text}`,
    comma: '、',
    missing: 'ないもの',
    parts: { observations: '実績値', targets: '目標値', baseline: '基準値', definition: '定義' },
    earlier: '前の計画の指標',
    grade: '公表されている評価',
    newer: '年度途中などの新しい値',
    places: '掲載箇所',
    links: '関連するページ',
    errata: '資料の表記について',
    erratum: (printed, corrected) =>
      `資料では「${printed}」。正しくは「${corrected}」とみられます。`,
  },
  en: {
    code: 'Code',
    section: 'Section of the source',
    kind: 'Kind of indicator',
    kinds: { outcome: 'Outcome', activity: 'Activity', context: 'Background figure' },
    stage: 'Stage',
    stages: {
      input: 'Input',
      'input-processing': 'From input to output',
      output: 'Output',
      'output-processing': 'From output to outcome',
      outcome: 'Outcome',
    },
    measurements: { quantitative: 'measured in numbers', qualitative: 'described in words' },
    tags: 'Keywords',
    definition: 'Definition',
    method: 'Method',
    rationale: 'Reason for the target',
    total: 'Figure for everybody',
    totals: { published: 'published', sum: 'sum of the groups', none: 'only figures of groups' },
    department: 'Department',
    stakeholders: 'People and organizations',
    scale: 'Scale of the values',
    scaleKinds: { grade: 'grades', status: 'progress' },
    ordered: (grades) => grades.join(' > '),
    unordered: (names) => names.join(', '),
    partYear: 'Values within a year',
    partYears: {
      'pro-rata': 'compared with the share that has passed',
      'as-is': 'compared like whole years',
    },
    dimensions: 'Dimensions of the groups',
    dimensionKinds: { breakdown: 'parts', series: 'series', unit: 'units' },
    totalMember: 'total',
    groups: 'On the groups',
    groupCode: (code) => `code ${code}`,
    withMeaning: (name, meaning) => `${name} (${meaning})`,
    named: (name, text) => `${name}: ${text}`,
    comma: ', ',
    missing: 'Not there',
    parts: {
      observations: 'Values',
      targets: 'Target',
      baseline: 'Baseline',
      definition: 'Definition',
    },
    earlier: 'In earlier plans',
    grade: 'Published grade',
    newer: 'Newer value, apart',
    places: 'Printed at',
    links: 'Related pages',
    errata: 'On the wording of the source',
    erratum: (printed, corrected) =>
      `The source has “${printed}”; probably “${corrected}” was meant.`,
  },
  'ja-x-easy': {
    kind: 'どんな 数字か',
    kinds: {
      outcome: 'どう なったかの 数字',
      activity: '何を したかの 数字',
      context: '参考の 数字',
    },
    stage: 'いつの 数字か',
    tags: '大事な ことば',
    definition: '意味',
    method: 'しらべかた',
    rationale: '目標を こう した わけ',
    total: 'ぜんぶの 数字',
    totals: {
      published: '発表されています',
      sum: 'グループの 数字を たします',
      none: 'グループの 数字だけ あります',
    },
    department: '担当している ところ',
    stakeholders: 'いっしょに する 人',
    scale: 'だんかい',
    scaleKinds: { grade: 'ひょうか', status: 'すすみかた' },
    partYear: 'とちゅうの 数字の 見かた',
    partYears: {
      'pro-rata': 'すぎた ぶんだけの 目標と くらべます',
      'as-is': '1年の 数字と おなじように くらべます',
    },
    dimensions: 'わけかた',
    dimensionKinds: { breakdown: 'うちわけ', series: 'しゅるい', unit: '数えかた' },
    totalMember: 'ぜんぶ',
    groups: 'グループの せつめい',
    missing: 'ない もの',
    parts: {
      observations: 'いまの 数字',
      targets: '目標の 数字',
      baseline: 'はじめの 数字',
      definition: '意味',
    },
    earlier: '前の 計画では',
    places: '書いて ある ところ',
    links: 'ほかの ページ',
    errata: '資料の 書きかた',
    code: '番号',
    section: '資料の どこか',
    stages: {
      input: 'つかう お金や 人',
      'input-processing': 'つかってから する まで',
      output: 'した こと',
      'output-processing': 'してから よくなる まで',
      outcome: 'よくなった こと',
    },
    measurements: { quantitative: '数字で はかる', qualitative: 'ことばで 書く' },
    grade: '役所の 評価',
    newer: '1年の とちゅうなどの 新しい 数字',
    erratum: (printed, corrected) =>
      `資料には「${printed}」と 書いて あります。正しいのは「${corrected}」だと 思います。`,
  },
});
