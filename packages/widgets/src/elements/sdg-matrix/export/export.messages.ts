import { defineMessages } from '@machiplan/sdk/internal';

interface ExportMessages {
  readonly level: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
}

export const matrixExportMessages = defineMessages<ExportMessages>('sdg-matrix-export', {
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
