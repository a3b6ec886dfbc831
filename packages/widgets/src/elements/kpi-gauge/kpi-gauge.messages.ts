import { defineMessages } from '@machiplan/sdk/internal';

/** Messages of the first picture; those of status and sentence are in the SDK. */
export interface KpiGaugeMessages {
  readonly untitled: string;
  /** Desired direction. */
  readonly better: Readonly<Record<'more' | 'less' | 'higher' | 'lower' | 'same' | 'near', string>>;
  readonly withExpected: (value: string) => string;
  readonly more: string;
}

export const kpiGaugeMessages = defineMessages<KpiGaugeMessages>('kpi-gauge', {
  ja: {
    untitled: '（名称なし）',
    better: {
      more: '多いほどよい',
      less: '少ないほどよい',
      higher: '高いほどよい',
      lower: '低いほどよい',
      same: '維持をめざす',
      near: '目標に近いほどよい',
    },
    withExpected: (value) => `（目安${value}）`,
    more: '値の一覧・計算・出典',
  },
  en: {
    untitled: '(untitled)',
    better: {
      more: 'More is better',
      less: 'Less is better',
      higher: 'Higher is better',
      lower: 'Lower is better',
      same: 'To be maintained',
      near: 'Closer to the target is better',
    },
    withExpected: (value) => ` (expected ${value})`,
    more: 'All values, computation, source',
  },
  'ja-x-easy': {
    better: {
      more: '多いほうが いい',
      less: '少ないほうが いい',
      higher: '高いほうが いい',
      lower: '低いほうが いい',
      same: '同じままが いい',
      near: '目標に 近いほうが いい',
    },
    more: 'くわしく 見る',
    untitled: '（名前が ありません）',
    withExpected: (value) => `（予定 ${value}）`,
  },
});
