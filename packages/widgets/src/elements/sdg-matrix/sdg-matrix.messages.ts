import type { Origin } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';
import type { Mark } from './mark.js';

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
  readonly name: string;
  readonly coverage: (coverage: Coverage) => string;
  readonly sample: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly origins: Readonly<Record<Exclude<Origin, 'published'>, string>>;
  readonly below: (count: number) => string;
  /** Separates the parts of a description. */
  readonly comma: string;
  readonly entry: string;
  readonly total: string;
  readonly totalTargets: string;
  readonly served: string;
  readonly goal: (goal: number) => string;
  readonly noTarget: string;
  readonly sortBy: string;
  readonly filterBy: string;
  readonly rowNotPublished: string;
  /** Of a row whose relations are published elsewhere. */
  readonly rowNotHere: string;
  readonly noRows: string;
  /** Beside the nearest listed ancestor of the selected node. */
  readonly containsSelected: string;
}

export const sdgMatrixMessages = defineMessages<SdgMatrixMessages>('sdg-matrix', {
  ja: {
    name: '計画とSDGsの対応表',
    coverage: ({ level, nodes, linked, served, gaps }) =>
      `${level}${nodes}件のうち${linked}件に、SDGsの目標との関係が示されています。17の目標のうち${served}に関係があります。` +
      (gaps.length > 0 ? `関係が示されていない目標：${gaps.join('、')}。` : ''),
    sample: '見本のための架空の対応です。',
    marks: {
      primary: '主な関係',
      secondary: '関係あり',
      unstated: '関係あり（強さの記載なし）',
      below: '下の項目に関係あり',
      none: '記載なし',
    },
    origins: { editorial: '編集による', derived: '計算による', sample: '見本' },
    below: (count) => `下の${count}件に関係あり`,
    comma: '、',
    entry: '項目',
    total: '目標数',
    totalTargets: '件数',
    served: '関係を示す項目の数',
    goal: (goal) => `目標${goal}`,
    noTarget: 'ターゲットの記載なし',
    sortBy: '並べ替え',
    filterBy: 'この目標で絞り込む',
    rowNotPublished: '公表なし',
    rowNotHere: '別の資料に掲載',
    noRows: 'あてはまる項目がありません。',
    containsSelected: '選んだ項目を含む',
  },
  en: {
    name: 'The plan and the SDGs',
    coverage: ({ level, nodes, linked, served, gaps }) =>
      `${linked} of ${nodes} (${level}) state a relation to the SDGs. ${served} of the 17 goals are served.` +
      (gaps.length > 0 ? ` No relation is stated for: ${gaps.join(', ')}.` : ''),
    sample: 'These relations are made-up samples.',
    marks: {
      primary: 'Primary',
      secondary: 'Secondary',
      unstated: 'Related (strength not stated)',
      below: 'Related further down',
      none: 'Not stated',
    },
    origins: { editorial: 'editorial', derived: 'computed', sample: 'sample' },
    below: (count) =>
      count === 1 ? '1 entry below is related' : `${count} entries below are related`,
    comma: ', ',
    entry: 'Entry',
    total: 'Goals',
    totalTargets: 'Count',
    served: 'Entries that state a relation',
    goal: (goal) => `Goal ${goal}`,
    noTarget: 'No target named',
    sortBy: 'Sort',
    filterBy: 'Show this goal only',
    rowNotPublished: 'not published',
    rowNotHere: 'in another document',
    noRows: 'No rows match.',
    containsSelected: 'contains the selected entry',
  },
  'ja-x-easy': {
    name: 'けいかくと SDGsの ひょう',
    sample: 'みほんです。ほんとうの ことでは ありません。',
    marks: {
      primary: 'とても かんけいが ある',
      secondary: 'かんけいが ある',
      unstated: 'かんけいが ある（つよさは わからない）',
      below: 'したの ものに かんけいが ある',
      none: 'かいてない',
    },
    rowNotPublished: 'しらされていない',
    rowNotHere: 'べつの しりょうに ある',
    noRows: 'あてはまる ものが ありません。',
    containsSelected: 'えらんだ ものが なかに ある',
  },
});
