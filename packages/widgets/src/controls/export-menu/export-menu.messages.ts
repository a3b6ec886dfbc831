import { defineMessages } from '@machiplan/sdk/internal';

interface ExportMenuMessages {
  readonly menu: string;
  readonly citation: string;
  readonly link: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly print: string;
  readonly copied: string;
  readonly saved: string;
  readonly copyByHand: string;
  readonly failed: string;
  /** In a picture of a table that has more rows than a picture holds. */
  readonly firstRows: (shown: number, all: number) => string;
}

export const exportMenuMessages = defineMessages<ExportMenuMessages>('export-menu', {
  ja: {
    menu: '保存・共有',
    citation: '出典をコピー',
    link: 'リンクをコピー',
    csv: '表を保存（CSV）',
    svg: '図を保存（SVG）',
    png: '図を保存（PNG）',
    print: '印刷',
    copied: 'コピーしました。',
    saved: '保存しました。',
    copyByHand: '自動でコピーできません。下の文字を選んでコピーしてください。',
    failed: 'このページの設定では保存できません。ほかの形式をお試しください。',
    firstRows: (shown, all) => `${all}件のうち、はじめの${shown}件`,
  },
  en: {
    menu: 'Save and share',
    citation: 'Copy citation',
    link: 'Copy link',
    csv: 'Save table (CSV)',
    svg: 'Save picture (SVG)',
    png: 'Save picture (PNG)',
    print: 'Print',
    copied: 'Copied.',
    saved: 'Saved.',
    copyByHand: 'Copying is not allowed here. Select the text below and copy it.',
    failed: 'The settings of this page do not allow saving. Try another format.',
    firstRows: (shown, all) => `The first ${shown} of ${all} rows`,
  },
  'ja-x-easy': {
    menu: 'ほぞんする・おくる',
    copyByHand: 'コピーが できません。したの もじを えらんで コピーしてください。',
    failed: 'ほぞんが できません。ほかの かたちを ためしてください。',
  },
});
