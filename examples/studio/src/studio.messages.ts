import type { Bilingual } from '@machiplan/schema';

/** Messages of the whole page: one table, so that a missing translation shows at once. */
export const studioMessages = {
  title: { ja: '計画スタジオ', en: 'Plan studio' },
  lead: {
    ja: 'Excel や CSV から、サイトに載せる計画のページを作ります。ファイルはどこにも送られません。',
    en: 'Make the plan on your website from an Excel or CSV file. Your files are sent nowhere.',
  },
  home: { ja: 'まちの計画を読む', en: 'Examples' },
  private: {
    ja: '開いたファイルと書いた内容は、このブラウザーの外へ送られません。',
    en: 'What you open and write does not leave this browser.',
  },
  forget: { ja: 'すべて消して最初から', en: 'Forget everything' },
  update: { ja: '新しい版のスタジオを開く', en: 'Open the new version of the studio' },
  skip: { ja: '本文へ', en: 'Skip to content' },
  otherLanguage: { ja: 'English', en: '日本語' },
  steps: { ja: '手順', en: 'Steps' },
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'やり直す', en: 'Redo' },
  next: { ja: '次へ', en: 'Next' },
  largePlan: {
    ja: '大きい計画なので、見え方は押したときに出します。',
    en: 'This plan is large, so the preview is drawn when you ask for it.',
  },
  showPreview: { ja: '見え方を出す', en: 'Show the preview' },
  updatePreview: { ja: '見え方を新しくする', en: 'Update the preview' },
  preview: { ja: '見え方', en: 'Preview' },
  workerFailed: {
    ja: '処理の途中で問題が起きました。ファイルはそのままです。ページを読み込み直して、もう一度開いてください。',
    en: 'Something went wrong. Your files are unchanged. Reload the page and open them again.',
  },
  addressFailed: {
    ja: 'このアドレスのデータを読み込めません。アドレスを確かめるか、ファイルを保存して「ファイルを選ぶ」で開いてください。別のサイトのデータは、この方法でなら開けます。',
    en: 'The data at this address could not be read. Check it, or save the file and open it with “Choose files”. This also works for data of other sites.',
  },
  nothingGiven: {
    ja: '読み込めるファイルがありません。Excel、CSV などのファイルか、それらのあるフォルダーを選んでください。',
    en: 'There is no file to read. Choose a spreadsheet, a CSV file, or a folder with such files.',
  },
  pasted: { ja: '貼り付けた表', en: 'pasted table' },
  progress: {
    ja: '読み込んでいます',
    en: 'Working',
  },
} as const satisfies Record<string, Bilingual>;

/** Names of the steps: long, and short for phones. */
export const stepNames = {
  data: { ja: 'データ', en: 'Data' },
  mapping: { ja: '対応付け', en: 'Mapping' },
  plan: { ja: '計画', en: 'Plan' },
  preview: { ja: '見え方', en: 'Preview' },
  take: { ja: '受け取る', en: 'Take' },
} as const satisfies Record<string, Bilingual>;

/** The steps of the work in the worker. */
export const progressNames: Readonly<Record<string, Bilingual>> = {
  read: { ja: 'ファイルを読んでいます', en: 'Reading the file' },
  map: { ja: '見出しを調べています', en: 'Looking at the headings' },
  build: { ja: '計画にしています', en: 'Making the plan' },
  zip: { ja: 'ファイルをまとめています', en: 'Packing the files' },
  check: { ja: '確かめています', en: 'Checking' },
};
