import type { PlanErrorCode } from '@machiplan/sdk/errors';
import { defineMessages } from '@machiplan/sdk/internal';
import type { PlanFailure } from '../plan-data/plan-state.js';

/** Words for what is wrong with a plan, or with getting it. */
interface PlanNoticeMessages {
  readonly partly: (count: number) => string;
  readonly stale: (retrieved: string) => string;
  /** Describes what happened and what to do next. */
  readonly failed: (failure: PlanFailure) => string;
}

/** Causes with a sentence of their own; `http` depends on the status, `aborted` is never shown. */
type FailureWords = Record<Exclude<PlanErrorCode, 'http' | 'aborted'>, string>;

const failuresJa: FailureWords = {
  network:
    '計画データに接続できませんでした。通信の状態を確かめて、もう一度お試しください。続く場合は、データの場所（URL）と CORS の設定を確認してください。',
  timeout: '計画データの読み込みに時間がかかりすぎました。もう一度お試しください。',
  'not-json':
    '計画データを読み取れませんでした。データではなくウェブページなどが返されたか、データが途中で切れています。データの URL を確認してください。',
  'not-utf8': '計画データの文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
  'too-large': '計画データが大きすぎるため、表示できません。データを分けてください。',
  'not-a-plan':
    'このデータは計画データ（Plan JSON）の形になっていません。データの形を確認してください。',
  'unsupported-version':
    'この計画データは新しい形式で書かれているため、表示できません。このページの部品を新しくしてください。',
  'bad-address':
    '計画データの場所（src）が正しい URL ではありません。http または https の URL を指定してください。',
};
const failuresEn: FailureWords = {
  network:
    'The plan data could not be reached. Check your connection and try again. If it goes on, check the address (URL) of the data and its CORS settings.',
  timeout: 'Loading the plan data took too long. Please try again.',
  'not-json':
    'The plan data could not be read. A web page was returned instead, or the data was cut off. Check the URL of the data.',
  'not-utf8': 'The plan data is not encoded in UTF-8. Save it again as UTF-8.',
  'too-large': 'The plan data is too large to show. Split it into smaller documents.',
  'not-a-plan': 'This data does not have the form of a plan (Plan JSON). Check its structure.',
  'unsupported-version':
    'This plan data uses a newer format that cannot be shown. Update the components on this page.',
  'bad-address': 'The address of the plan data (src) is not a URL. Give an http or https address.',
};
const failuresEasy: FailureWords = {
  network:
    'データを よみこめませんでした。インターネットを たしかめて、もういちど ためしてください。',
  timeout: 'よみこみに じかんが かかりました。もういちど ためしてください。',
  'not-json': 'データを 読めませんでした。ページを 作った 人に しらせてください。',
  'not-utf8': 'データの 文字が 正しく ありません。ページを 作った 人に しらせてください。',
  'too-large': 'データが 大きすぎて 出せません。ページを 作った 人に しらせてください。',
  'not-a-plan': 'この データは 計画では ありません。ページを 作った 人に しらせてください。',
  'unsupported-version':
    'データの 形が 新しくて 出せません。ページを 作った 人に しらせてください。',
  'bad-address': 'データの ばしょが 正しく ありません。ページを 作った 人に しらせてください。',
};

function sentence(words: Partial<FailureWords>, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code as keyof FailureWords] : undefined;
}

function httpJa(status: number): string {
  return status === 404 || status === 410
    ? `計画データが見つかりませんでした（${status}）。データの URL を確認してください。`
    : `計画データのサーバーがエラーを返しました（${status}）。しばらくしてから、もう一度お試しください。`;
}
function httpEn(status: number): string {
  return status === 404 || status === 410
    ? `The plan data was not found (${status}). Check its URL.`
    : `The server of the plan data returned an error (${status}). Please try again later.`;
}

export const planNoticeMessages = defineMessages<PlanNoticeMessages>('plan-notice', {
  ja: {
    partly: (count) => `データの一部（${count}か所）を表示できませんでした。`,
    stale: (retrieved) =>
      `最新のデータを取得できなかったため、${retrieved}に取得したデータを表示しています。`,
    failed: ({ code, status }) =>
      code === 'http' && status
        ? httpJa(status)
        : (sentence(failuresJa, code) ??
          '計画データを表示できませんでした。もう一度お試しください。'),
  },
  en: {
    partly: (count) =>
      count === 1
        ? 'One part of the data could not be shown.'
        : `${count} parts of the data could not be shown.`,
    stale: (retrieved) =>
      `The latest data could not be fetched. You see the data as of ${retrieved}.`,
    failed: ({ code, status }) =>
      code === 'http' && status
        ? httpEn(status)
        : (sentence(failuresEn, code) ?? 'The plan data could not be shown. Please try again.'),
  },
  'ja-x-easy': {
    partly: (count) => `データの ${count}かしょを みせることが できませんでした。`,
    stale: (retrieved) =>
      `あたらしい データを とれませんでした。${retrieved}の データを みせています。`,
    failed: ({ code, status }) =>
      code === 'http' && status
        ? `データが ありませんでした（${status}）。あとで もういちど ためしてください。`
        : (sentence(failuresEasy, code) ?? 'データを みせることが できませんでした。'),
  },
});
