import { defineMessages } from '@machiplan/sdk';

interface FilesMessages {
  readonly level: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly leftOut: (shown: number, all: number) => string;
}

export const matrixExportMessages = defineMessages<FilesMessages>('sdg-matrix-export', {
  ja: {
    level: '段階',
    code: '番号',
    title: '題名',
    source: '出典：',
    leftOut: (shown, all) => `${all}件のうち、はじめの${shown}件`,
  },
  en: {
    level: 'Level',
    code: 'Code',
    title: 'Title',
    source: 'Source: ',
    leftOut: (shown, all) => `The first ${shown} of ${all} rows`,
  },
  'ja-x-easy': {},
});
