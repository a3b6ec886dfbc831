import { defineMessages } from '@machiplan/sdk/internal';

/** Entries and results of the export menu. */
interface ExportPanelsMessages {
  readonly citation: string;
  readonly csv: string;
  readonly allFigures: string;
  readonly calendar: string;
  readonly svg: string;
  readonly png: string;
  readonly pngWide: string;
  readonly pngSquare: string;
  readonly print: string;
  readonly embedCode: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly saved: string;
  readonly copyByHand: string;
  readonly failed: string;
  /** In a picture of a table that has more rows than a picture holds. */
  readonly firstRows: (shown: number, all: number) => string;
}

export const exportPanelsMessages = defineMessages<ExportPanelsMessages>('export-panels', {
  ja: {
    citation: '出典をコピー',
    csv: '表を保存（CSV）',
    allFigures: 'すべての値を保存（CSV）',
    calendar: '予定をカレンダーに保存（iCalendar）',
    svg: '図を保存（SVG）',
    png: '図を保存（PNG）',
    pngWide: '横長の図を保存（PNG）',
    pngSquare: '正方形の図を保存（PNG）',
    print: '印刷',
    embedCode: '自分のページに貼るコード',
    copyCode: 'コードをコピー',
    copied: 'コピーしました。',
    saved: '保存しました。',
    copyByHand: '自動でコピーできません。下の文字を選んでコピーしてください。',
    failed: 'このページの設定では保存できません。ほかの形式をお試しください。',
    firstRows: (shown, all) => `${all}件のうち、はじめの${shown}件`,
  },
  en: {
    citation: 'Copy citation',
    csv: 'Save table (CSV)',
    allFigures: 'Save all figures (CSV)',
    calendar: 'Save dates to calendar (iCalendar)',
    svg: 'Save picture (SVG)',
    png: 'Save picture (PNG)',
    pngWide: 'Save wide picture (PNG)',
    pngSquare: 'Save square picture (PNG)',
    print: 'Print',
    embedCode: 'Code for your own page',
    copyCode: 'Copy code',
    copied: 'Copied.',
    saved: 'Saved.',
    copyByHand: 'Copying is not allowed here. Select the text below and copy it.',
    failed: 'The settings of this page do not allow saving. Try another format.',
    firstRows: (shown, all) => `The first ${shown} of ${all} rows`,
  },
  'ja-x-easy': {
    csv: '表を 保存する（CSV）',
    allFigures: 'ぜんぶの 数字を 保存する（CSV）',
    embedCode: '自分の ページに 書く コード',
    copyByHand: 'コピーが できません。下の 文字を えらんで コピーしてください。',
    failed: '保存が できません。ほかの 形を ためしてください。',
    citation: 'もとの 資料の 名前を コピーする',
    calendar: '予定を カレンダーに 入れる（iCalendar）',
    svg: '絵を 保存する（SVG）',
    png: '絵を 保存する（PNG）',
    pngWide: '横に 長い 絵を 保存する（PNG）',
    pngSquare: '四角い 絵を 保存する（PNG）',
    print: '紙に いんさつする',
    saved: '保存しました。',
    firstRows: (shown, all) => `${all}この うち、はじめの ${shown}こ`,
  },
});
