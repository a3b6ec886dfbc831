import { defineMessages } from '@machiplan/sdk/internal';
import type { DiagramKind } from '../diagram/diagram-kinds.js';

/** Messages of the display settings. */
interface SettingsMessages {
  readonly tree: string;
  readonly allTrees: string;
  readonly view: string;
  readonly views: Readonly<Record<'outline' | DiagramKind, string>>;
}

export const settingsMessages = defineMessages<SettingsMessages>('plan-tree-settings', {
  ja: {
    tree: '表示する部分',
    allTrees: 'すべて',
    view: '表示',
    views: {
      outline: '一覧',
      icicle: '全体図',
      sunburst: '円形の階層図',
      treemap: '予算の面積図',
      tidy: '樹形図',
    },
  },
  en: {
    tree: 'Part of the plan',
    allTrees: 'All parts',
    view: 'View',
    views: {
      outline: 'Outline',
      icicle: 'Overview',
      sunburst: 'Sunburst',
      treemap: 'Budget as areas',
      tidy: 'Tree',
    },
  },
  'ja-x-easy': {
    tree: 'みる ところ',
    allTrees: 'ぜんぶ',
    view: '見かた',
    views: {
      outline: '一覧',
      icicle: 'だんの 絵',
      sunburst: 'まるい 絵',
      treemap: 'お金の 広さの 絵',
      tidy: '木の 形の 絵',
    },
  },
});
