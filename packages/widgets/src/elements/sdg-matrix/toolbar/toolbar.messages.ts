import { defineMessages } from '@machiplan/sdk/internal';
import type { MatrixMode } from '../matrix-mode.js';

interface MatrixToolbarMessages {
  readonly partlyPublished: string;
  /** Some of it is published elsewhere: the sentence before and after the name of the place. */
  readonly partlyNotHere: readonly [before: string, after: string];
  readonly rows: string;
  readonly allRows: string;
  readonly columns: string;
  readonly allGoals: string;
  readonly targetsOf: (goal: number) => string;
  readonly view: string;
  readonly views: Readonly<Record<MatrixMode, string>>;
  readonly legend: string;
  readonly ownJudgement: string;
  readonly filtered: (goal: string, rows: number) => string;
  readonly clear: string;
  readonly keys: string;
  readonly summary: string;
}

export const matrixToolbarMessages = defineMessages<MatrixToolbarMessages>('sdg-matrix-toolbar', {
  ja: {
    partlyPublished: '一部は公表されていません。',
    partlyNotHere: ['一部は、この資料にはありません（', '）。'],
    rows: '行',
    allRows: '計画の構成どおり',
    columns: '列',
    allGoals: '17の目標',
    targetsOf: (goal) => `目標${goal}のターゲット`,
    view: '表示',
    views: { goals: '目標ごと', table: '表', cards: 'カード', transposed: '縦横を入れ替え' },
    legend: '印の意味',
    ownJudgement: '点線：原典ではなく、編集や計算による',
    filtered: (goal, rows) => `${goal}に関係する${rows}件を表示しています。`,
    clear: '絞り込みをやめる',
    keys: '矢印キーで移動します。Enterキーで、見出しは並べ替え、題名は開閉、マスは理由と出典を表示します。スペースキーで目標や項目を選びます。',
    summary: '集計を見る',
  },
  en: {
    partlyPublished: 'Some of it is not published.',
    partlyNotHere: ['Some of it is not in this document (see: ', ').'],
    rows: 'Rows',
    allRows: 'As in the plan',
    columns: 'Columns',
    allGoals: '17 goals',
    targetsOf: (goal) => `Targets of goal ${goal}`,
    view: 'View',
    views: { goals: 'By goal', table: 'Table', cards: 'Cards', transposed: 'Transposed' },
    legend: 'What the marks mean',
    ownJudgement: 'Dashed: editorial or computed, not from the source',
    filtered: (goal, rows) =>
      `Showing ${rows === 1 ? '1 row' : `${rows} rows`} related to ${goal}.`,
    clear: 'Show all',
    keys: 'Arrow keys move. Enter sorts on a heading, opens or closes on a title, and shows reason and source in a cell. Space selects the goal or the entry.',
    summary: 'Show the counts',
  },
  'ja-x-easy': {
    view: 'みかた',
    views: {
      goals: 'もくひょうごと',
      table: 'ひょう',
      cards: 'カード',
      transposed: 'たてと よこを かえる',
    },
    legend: 'しるしの いみ',
    clear: 'ぜんぶ みる',
    summary: 'かずを みる',
    partlyPublished: 'しらされていない ものが あります。',
    partlyNotHere: ['この 資料に ない ものが あります（', 'に あります）。'],
    rows: '行',
    allRows: '計画の ままに ぜんぶ',
    columns: '列',
    allGoals: '17の 目標',
    ownJudgement: '点線：もとの 資料では なく、データを 作った 人が 書いた もの',
    keys: 'やじるしで うごきます。Enter で、上の 名前は ならべかえ、左の 名前は ひらきます。マスは わけを 出します。スペースで えらびます。',
    targetsOf: (goal) => `目標${goal}の ターゲット`,
    filtered: (goal, rows) => `${goal}に かんけいが ある ${rows}こを 出しています。`,
  },
});
