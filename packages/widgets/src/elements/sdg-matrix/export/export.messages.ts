import { defineMessages } from '@machiplan/sdk/internal';

interface FilesMessages {
  readonly level: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
}

export const matrixExportMessages = defineMessages<FilesMessages>('sdg-matrix-export', {
  ja: {
    level: '段階',
    code: '番号',
    title: '題名',
    source: '出典：',
  },
  en: {
    level: 'Level',
    code: 'Code',
    title: 'Title',
    source: 'Source: ',
  },
  'ja-x-easy': {},
});
