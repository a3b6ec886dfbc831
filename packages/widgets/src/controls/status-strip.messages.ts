import type { ProgressStatus } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';

interface StatusStripMessages {
  /** One segment: its status and how many indicators have it. */
  readonly segment: (status: string, count: number) => string;
  /** The strip in a sentence. `judged` of `all` indicators have a status, `good` of them are fine. */
  readonly sentence: (counts: { all: number; judged: number; good: number }) => string;
  readonly label: string;
}

/** Statuses that need no attention. */
export const goodStatuses: readonly ProgressStatus[] = ['achieved', 'on-track', 'kept'];

export const statusStripMessages = defineMessages<StatusStripMessages>('status-strip', {
  ja: {
    segment: (status, count) => `${status} ${count}`,
    sentence: ({ all, judged, good }) =>
      judged === 0
        ? `指標${all}件。状況を判定できるものはありません。`
        : judged === all
          ? `指標${all}件のうち${good}件が順調・維持・達成です。`
          : `判定できる${judged}件のうち${good}件が順調・維持・達成です。ほかに判定できない指標が${all - judged}件あります。`,
    label: '指標の状況',
  },
  en: {
    segment: (status, count) => `${status} ${count}`,
    sentence: ({ all, judged, good }) =>
      judged === 0
        ? `${all} indicators. None of them can be judged.`
        : judged === all
          ? `${good} of ${all} indicators are on track, maintained or achieved.`
          : `${good} of ${judged} indicators that can be judged are on track, maintained or achieved. ${all - judged} cannot be judged.`,
    label: 'Status of the indicators',
  },
  'ja-x-easy': {
    sentence: ({ all, judged, good }) =>
      judged === 0
        ? `数字は ${all}こ あります。うまく いっているか どうかは、わかりません。`
        : `${judged}この 数字の うち、${good}こは うまく いっています。`,
    label: '数字の ようす',
  },
});
