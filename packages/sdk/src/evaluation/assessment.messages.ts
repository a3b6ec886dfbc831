import { defineMessages } from '../text/messages.js';

export interface AssessmentMessages {
  /** A grade with its meaning and year. */
  readonly grade: (grade: string, facts: readonly string[]) => string;
  /** The publisher's grade; `scale` is '' if it has no name. */
  readonly published: (scale: string, grade: string) => string;
  readonly computed: (status: string) => string;
  /** The formula of a roll-up: 達成12 + 順調30 ÷ 判定あり51 ＝ 82%. */
  readonly formula: (parts: readonly string[], judged: number, percent: string) => string;
  readonly part: (label: string, count: number) => string;
}

export const assessmentMessages = defineMessages<AssessmentMessages>('assessment', {
  ja: {
    grade: (grade, facts) => (facts.length > 0 ? `${grade}（${facts.join('、')}）` : grade),
    published: (scale, grade) => `${scale || '発行者の評価'}：${grade}`,
    computed: (status) => `計算による判定：${status}`,
    formula: (parts, judged, percent) =>
      `（${parts.join(' + ')}）÷ 判定のある指標${judged} ＝ ${percent}`,
    part: (label, count) => `${label}${count}`,
  },
  en: {
    grade: (grade, facts) => (facts.length > 0 ? `${grade} (${facts.join(', ')})` : grade),
    published: (scale, grade) => `${scale || 'Grade of the publisher'}: ${grade}`,
    computed: (status) => `Computed: ${status}`,
    formula: (parts, judged, percent) =>
      `(${parts.join(' + ')}) ÷ ${judged} indicators with a status = ${percent}`,
    part: (label, count) => `${label} ${count}`,
  },
  'ja-x-easy': {
    published: (scale, grade) => `${scale || '市や区の 評価'}：${grade}`,
    computed: (status) => `計算した 結果：${status}`,
    formula: (parts, judged, percent) =>
      `（${parts.join(' + ')}）÷ わかる 数字 ${judged} ＝ ${percent}`,
  },
});
