import { defineMessages } from '@machiplan/sdk/internal';

/** The matrix in numbers. */
export interface Coverage {
  /** Title of the level that states most relations. */
  readonly level: string;
  readonly nodes: number;
  readonly linked: number;
  /** Number of goals with a relation. */
  readonly served: number;
  /** Goals without a relation. */
  readonly gaps: readonly number[];
}

export interface SdgMatrixMessages {
  readonly coverage: (coverage: Coverage) => string;
  readonly sample: string;
  readonly goal: (goal: number) => string;
  readonly noTarget: string;
}

export const sdgMatrixMessages = defineMessages<SdgMatrixMessages>('sdg-matrix', {
  ja: {
    coverage: ({ level, nodes, linked, served, gaps }) =>
      `${level}${nodes}件のうち${linked}件に、SDGsの目標との関係が示されています。17の目標のうち${served}に関係があります。` +
      (gaps.length > 0 ? `関係が示されていない目標：${gaps.join('、')}。` : ''),
    sample: '見本のための架空の対応です。',
    goal: (goal) => `目標${goal}`,
    noTarget: 'ターゲットの記載なし',
  },
  en: {
    coverage: ({ level, nodes, linked, served, gaps }) =>
      `${linked} of ${nodes} (${level}) state a relation to the SDGs. ${served} of the 17 goals are served.` +
      (gaps.length > 0 ? ` No relation is stated for: ${gaps.join(', ')}.` : ''),
    sample: 'These relations are made-up samples.',
    goal: (goal) => `Goal ${goal}`,
    noTarget: 'No target named',
  },
  'ja-x-easy': {
    sample: 'みほんです。ほんとうの ことでは ありません。',
    coverage: ({ level, nodes, linked, served, gaps }) =>
      `${level} ${nodes}この うち ${linked}こに、SDGsの 目標との かんけいが 書いて あります。17の 目標の うち ${served}に かんけいが あります。` +
      (gaps.length > 0 ? `かんけいが 書いて いない 目標：${gaps.join('、')}。` : ''),
    goal: (goal) => `目標${goal}`,
    noTarget: 'ターゲットは 書いて ありません',
  },
});
