import type { Origin } from '@machiplan/schema';
import { defineMessages, messagesIn } from '@machiplan/sdk/internal';
import type { Mark } from './mark.js';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Messages of rows and cells, for all views but the bars of the goals. */
export interface CellMessages {
  readonly name: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly origins: Readonly<Record<Exclude<Origin, 'published'>, string>>;
  readonly below: (count: number) => string;
  /** Separates the parts of a description. */
  readonly comma: string;
  readonly entry: string;
  readonly total: string;
  readonly totalTargets: string;
  readonly served: string;
  readonly sortBy: string;
  readonly filterBy: string;
  readonly rowNotPublished: string;
  /** Of a row whose relations are published elsewhere. */
  readonly rowNotHere: string;
  readonly noRows: string;
  /** Beside the nearest listed ancestor of the selected node. */
  readonly containsSelected: string;
}

export const cellMessages = defineMessages<CellMessages>('sdg-matrix-cells', {
  ja: {
    name: '計画とSDGsの対応表',
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
    sortBy: '並べ替え',
    filterBy: 'この目標で絞り込む',
    rowNotPublished: '公表なし',
    rowNotHere: '別の資料に掲載',
    noRows: 'あてはまる項目がありません。',
    containsSelected: '選んだ項目を含む',
  },
  en: {
    name: 'The plan and the SDGs',
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
    sortBy: 'Sort',
    filterBy: 'Show this goal only',
    rowNotPublished: 'not published',
    rowNotHere: 'in another document',
    noRows: 'No rows match.',
    containsSelected: 'contains the selected entry',
  },
  'ja-x-easy': {
    name: 'けいかくと SDGsの ひょう',
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
    origins: { editorial: 'データを 作った 人が 書いた', derived: '計算した', sample: '見本' },
    below: (count) => `下の ${count}こに かんけいが ある`,
    entry: '名前',
    total: '目標の 数',
    totalTargets: '数',
    served: 'かんけいが ある ものの 数',
    sortBy: 'ならべかえる',
    filterBy: 'この 目標の ものだけ 見る',
  },
});

/** The messages in the language of the reader. */
export function cellMessagesFor({ locale }: Pick<MatrixModel, 'locale'>): CellMessages {
  return messagesIn(cellMessages, locale.language);
}
