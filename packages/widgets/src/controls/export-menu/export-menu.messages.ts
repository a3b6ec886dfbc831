import { defineMessages } from '@machiplan/sdk/internal';

/** The buttons under a figure; `export-panels.messages.ts` has what they open. */
interface ExportMenuMessages {
  readonly menu: string;
  readonly files: string;
  readonly link: string;
  readonly embed: string;
}

export const exportMenuMessages = defineMessages<ExportMenuMessages>('export-menu', {
  ja: {
    menu: '保存・共有',
    files: '画像・データ',
    link: 'リンク',
    embed: '埋め込み',
  },
  en: {
    menu: 'Save and share',
    files: 'Picture, data',
    link: 'Link',
    embed: 'Embed',
  },
  'ja-x-easy': {
    menu: '保存する・送る',
    files: '絵・データ',
    embed: '自分の ページに のせる',
  },
});
