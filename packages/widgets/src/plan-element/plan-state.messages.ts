import { defineMessages } from '@machiplan/sdk/internal';

/** The few words every element has at hand; the sentences on failures come when there is one. */
interface PlanStateMessages {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  /** A lazy part of an element could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
  /** On paper, when the page was printed before everything was there. */
  readonly printAgain: string;
}

export const planStateMessages = defineMessages<PlanStateMessages>('plan-state', {
  ja: {
    loading: '計画データを読み込んでいます…',
    empty: 'この計画データには、表示する項目がありません。',
    failed: '計画データを表示できませんでした。',
    partFailed: 'この部分を読み込めませんでした。',
    retry: 'もう一度読み込む',
    printAgain: '読み込みの途中で印刷されました。すべて表示されてから、また印刷してください。',
  },
  en: {
    loading: 'Loading the plan data…',
    empty: 'This plan data has nothing to show.',
    failed: 'The plan data could not be shown.',
    partFailed: 'This part could not be loaded.',
    retry: 'Try again',
    printAgain: 'Printed while loading. Wait until everything shows, then print again.',
  },
  'ja-x-easy': {
    loading: 'データを よみこんでいます…',
    empty: 'この データには なにも ありません。',
    failed: 'データを みせることが できませんでした。',
    partFailed: 'ここは よみこめませんでした。',
    retry: 'もういちど よみこむ',
    printAgain: 'よみこむ まえに いんさつ しました。もういちど いんさつ してください。',
  },
});
