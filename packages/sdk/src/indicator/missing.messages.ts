import type { NotPublished } from '@machiplan/schema';
import { defineMessages } from '../text/messages.js';

/** Why a figure is not there, in the order of the format. */
export type MissingReason = NonNullable<NotPublished['reason']>;

export interface MissingMessages {
  /** One to four words in place of a value. */
  readonly label: Readonly<Record<MissingReason, string>>;
  /** In place of a value that stands elsewhere. */
  readonly elsewhere: (place: string) => string;
  /** A badge for a value that stands elsewhere. */
  readonly elsewhereLabel: string;
  /** The subject of a sentence. `all` are values and target. */
  readonly subject: Readonly<
    Record<'observations' | 'targets' | 'baseline' | 'all', (title: string) => string>
  >;
  readonly sentence: Readonly<Record<MissingReason, (subject: string) => string>>;
  readonly elsewhereSentence: (subject: string, place: string) => string;
}

/** The words for no figure. A figure that is known to stand elsewhere is said to be there instead. */
export const missingMessages = defineMessages<MissingMessages>('missing', {
  ja: {
    label: {
      'not-published': '未公表',
      missing: '欠測',
      'not-applicable': '該当なし',
      'not-yet': '未確定',
      withheld: '秘匿',
    },
    elsewhere: (place) => `「${place}」に掲載`,
    elsewhereLabel: '別の資料に掲載',
    subject: {
      observations: (title) => `${title}の実績値は`,
      targets: () => '目標値は',
      baseline: () => '基準値は',
      all: (title) => `${title}の実績値と目標値は`,
    },
    sentence: {
      'not-published': (subject) => `${subject}公表されていません。`,
      missing: (subject) => `${subject}記録されていません。`,
      'not-applicable': (subject) => `${subject}該当するものがありません。`,
      'not-yet': (subject) => `${subject}まだ確定していません。`,
      withheld: (subject) => `${subject}秘匿されています。`,
    },
    elsewhereSentence: (subject, place) =>
      `${subject}このデータになく、「${place}」に掲載されています。`,
  },
  en: {
    label: {
      'not-published': 'Not published',
      missing: 'Not recorded',
      'not-applicable': 'Not applicable',
      'not-yet': 'Not known yet',
      withheld: 'Withheld',
    },
    elsewhere: (place) => `in ${place}`,
    elsewhereLabel: 'In another document',
    subject: {
      observations: (title) => `${title}: the values are`,
      targets: () => 'The target is',
      baseline: () => 'The baseline is',
      all: (title) => `${title}: values and target are`,
    },
    sentence: {
      'not-published': (subject) => `${subject} not published.`,
      missing: (subject) => `${subject} not recorded.`,
      'not-applicable': (subject) => `${subject} not applicable.`,
      'not-yet': (subject) => `${subject} not known yet.`,
      withheld: (subject) => `${subject} withheld.`,
    },
    elsewhereSentence: (subject, place) => `${subject} not in this data but in: ${place}.`,
  },
  'ja-x-easy': {
    label: {
      'not-published': '発表されていません',
      missing: '記録が ありません',
      'not-applicable': 'あてはまりません',
      'not-yet': 'まだ わかりません',
      withheld: '出していません',
    },
    elsewhere: (place) => `「${place}」に あります`,
    elsewhereLabel: 'ほかの 資料に あります',
    subject: {
      observations: (title) => `${title}の 数字は`,
      targets: () => '目標の 数字は',
      baseline: () => 'はじめの 数字は',
      all: (title) => `${title}の 数字と 目標の 数字は`,
    },
    sentence: {
      'not-published': (subject) => `${subject} 発表されていません。`,
      missing: (subject) => `${subject} 記録が ありません。`,
      'not-applicable': (subject) => `${subject} ありません。あてはまらない ためです。`,
      'not-yet': (subject) => `${subject} まだ わかりません。`,
      withheld: (subject) => `${subject} 出していません。人の ひみつを 守る ためです。`,
    },
    elsewhereSentence: (subject, place) =>
      `${subject} ここに ありません。「${place}」を 見てください。`,
  },
});
