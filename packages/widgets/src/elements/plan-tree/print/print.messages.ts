import { defineMessages } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';

/** Messages shown only in print. */
interface PrintingMessages {
  readonly branchOnly: string;
  readonly leftOut: (printed: number, leftOut: number) => string;
}

export const outlinePrintMessages = defineMessages<PrintingMessages>('plan-tree-print', {
  ja: {
    branchOnly: '選んだ項目と、その内訳だけを印刷しています。',
    leftOut: (printed, leftOut) =>
      `項目が多いため、上の段から${countText(printed)}件を印刷し、残りの${countText(leftOut)}件を省いています。項目を一つ選んでから印刷すると、その内訳が印刷されます。`,
  },
  en: {
    branchOnly: 'Only the selected entry and its sub-entries are printed.',
    leftOut: (printed, leftOut) =>
      `There are many entries: ${countText(printed)} from the upper levels are printed, ${countText(leftOut)} are omitted. Select an entry before printing to print its sub-entries.`,
  },
  'ja-x-easy': {
    branchOnly: 'えらんだ ところだけを いんさつしています。',
    leftOut: (printed, leftOut) =>
      `おおいので、うえから ${printed}こを いんさつしました。${leftOut}こは ありません。ひとつ えらんでから いんさつしてください。`,
  },
});
