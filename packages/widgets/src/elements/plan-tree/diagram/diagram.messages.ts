import { defineMessages } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';
import type { Coloring, DiagramKind, Sizing } from './diagram-kinds.js';

/** Messages of the diagrams. */
export interface DiagramMessages {
  readonly whole: string;
  readonly path: string;
  readonly toOutline: string;
  readonly size: string;
  readonly color: string;
  readonly legend: string;
  readonly sizing: Readonly<Record<Sizing, string>>;
  readonly coloring: Readonly<Record<Coloring, string>>;
  readonly kind: Readonly<Record<DiagramKind, string>>;
  readonly value: (value: string, sizing: Sizing) => string;
  readonly merged: (count: number) => string;
  readonly drawing: (kind: string, top: string, count: number) => string;
  readonly tooMany: string;
  readonly noSize: string;
  readonly leftOut: string;
  readonly deeper: (count: number) => string;
  readonly noGoals: string;
  readonly noStatus: string;
  readonly keys: string;
  readonly into: string;
}

export const diagramMessages = defineMessages<DiagramMessages>('plan-tree-diagram', {
  ja: {
    whole: '全体',
    path: '図の位置',
    toOutline: '一覧で見る',
    size: '大きさ',
    color: '色',
    legend: '凡例',
    sizing: { entries: '項目の数', budget: '予算額', indicators: '指標の数' },
    coloring: { none: 'なし', branch: '枝ごと', progress: '指標の状況', sdg: 'SDGsの目標' },
    kind: {
      icicle: '階層図',
      sunburst: '円形の階層図',
      treemap: '面積図',
      tidy: '樹形図',
    },
    value: (value, sizing) =>
      sizing === 'budget'
        ? `予算 ${value}円`
        : `${sizing === 'entries' ? '末端の項目' : '指標'} ${value}件`,
    merged: (count) => `小さい${countText(count)}件`,
    drawing: (kind, top, count) =>
      `${kind}：${top}、${countText(count)}個の部分。同じ内容を一覧でも見られます。`,
    tooMany: '項目が多いため、画像として描いています。一覧ではすべての項目を読めます。',
    noSize: 'この大きさで表せるデータがないため、項目の数で表しています。',
    leftOut: '値が公表されていない項目は、図に出ません。',
    deeper: (count) => `さらに下の段の${countText(count)}件は、枝を選んで拡大すると図に出ます。`,
    noGoals: 'ゴールが一つに決まらない枝',
    noStatus: '状況がいくつもある、または判定できない',
    keys: '矢印キーで移動、Enter で選択と拡大、Backspace で一つ上へ',
    into: '枝を選んで拡大',
  },
  en: {
    whole: 'Whole plan',
    path: 'Position in the diagram',
    toOutline: 'Show as outline',
    size: 'Size',
    color: 'Colour',
    legend: 'Legend',
    sizing: { entries: 'number of entries', budget: 'budget', indicators: 'number of indicators' },
    coloring: { none: 'none', branch: 'by branch', progress: 'status of indicators', sdg: 'SDG' },
    kind: { icicle: 'Icicle', sunburst: 'Sunburst', treemap: 'Treemap', tidy: 'Tree' },
    value: (value, sizing) =>
      sizing === 'budget'
        ? `budget ${value} yen`
        : `${value} ${sizing === 'entries' ? 'entries at the lowest level' : 'indicators'}`,
    merged: (count) => `${countText(count)} small entries`,
    drawing: (kind, top, count) =>
      `${kind}: ${top}, ${countText(count)} parts. The outline has the same content as text.`,
    tooMany:
      'There are too many entries for an interactive diagram. The outline lists all of them.',
    noSize: 'There is no data for this size, so the size is the number of entries.',
    leftOut: 'Entries without a published figure are not in the diagram.',
    deeper: (count) =>
      `${countText(count)} entries on lower levels appear when you zoom into a branch.`,
    noGoals: 'several SDGs or none',
    noStatus: 'several statuses or none',
    keys: 'Arrow keys move, Enter selects and zooms in, Backspace goes up',
    into: 'Zoom into a branch',
  },
  'ja-x-easy': {
    whole: 'ぜんぶ',
    toOutline: 'いちらんで みる',
    size: 'おおきさ',
    color: 'いろ',
    tooMany: 'おおいので えで みせています。いちらんで ぜんぶ よめます。',
    into: 'おおきく みる',
    path: '絵の ばしょ',
    legend: 'いろの いみ',
    sizing: { entries: '中の 数', budget: 'つかう お金', indicators: '数字の 数' },
    coloring: { none: 'なし', branch: 'えだごと', progress: '数字の ようす', sdg: 'SDGsの 目標' },
    kind: {
      icicle: 'だんの 絵',
      sunburst: 'まるい 絵',
      treemap: '広さの 絵',
      tidy: '木の 形の 絵',
    },
    value: (value, sizing) =>
      sizing === 'budget'
        ? `お金 ${value}円`
        : `${sizing === 'entries' ? '中の もの' : '数字'} ${value}こ`,
    merged: (count) => `小さい もの ${countText(count)}こ`,
    drawing: (kind, top, count) =>
      `${kind}：${top}、${countText(count)}この ところ。同じ ことを 一覧でも 見られます。`,
    noSize: 'この 大きさの データが ないので、中の 数で かいています。',
    leftOut: '数字が しらされていない ものは、絵に 出ません。',
    deeper: (count) =>
      `もっと 下に ${countText(count)}こ あります。えだを えらんで 大きく すると 出ます。`,
    noGoals: 'SDGsの 目標が ひとつに 決まらない えだ',
    noStatus: 'ようすが いろいろ、または わからない',
    keys: 'やじるしで うごきます。Enter で えらんで 大きく します。Backspace で ひとつ 上に もどります。',
  },
});
