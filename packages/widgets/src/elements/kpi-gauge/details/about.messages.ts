import type { Indicator } from '@machiplan/schema';
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
  readonly department: string;
  readonly stakeholders: string;
  /** Parts that people and organizations have, by role. */
  readonly roles: Readonly<Record<string, string>>;
  readonly withRole: (name: string, role: string) => string;
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
    roles: { responsible: '所管', performer: '実施', partner: '協働先', beneficiary: '対象' },
    withRole: (name, role) => `${name}（${role}）`,
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
    roles: {
      responsible: 'in charge',
      performer: 'carries it out',
      partner: 'partner',
      beneficiary: 'for whom',
    },
    withRole: (name, role) => `${name} (${role})`,
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
    links: 'ほかの ページ',
    errata: '資料の 書きかた',
  },
});
