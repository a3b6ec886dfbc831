import type { ActionState } from '@machiplan/schema';
import {
  actionStatesEasy,
  actionStatesEn,
  actionStatesJa,
} from '../../localization/action-states.js';
import { defineMessages } from '@machiplan/sdk/internal';
import type { FilterKind } from '../selection/filter-choices.js';

/** Words of the filters. */
export interface FilterMessages {
  readonly kinds: Readonly<Record<FilterKind, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly hasIndicator: string;
  readonly isRelisted: string;
  readonly choose: string;
  readonly chosen: string;
  readonly clear: string;
  readonly remove: (label: string) => string;
  readonly nothing: string;
}

export const filterMessages = defineMessages<FilterMessages>('plan-filters', {
  ja: {
    kinds: {
      level: '段階',
      serves: '貢献する先',
      goal: 'SDGsのゴール',
      district: '地区',
      department: '所管',
      state: '状態',
      has: 'その他',
    },
    states: actionStatesJa,
    hasIndicator: '指標がある',
    isRelisted: '再掲',
    choose: '選ばない',
    chosen: '絞り込みの条件',
    clear: '条件をすべて外す',
    remove: (label) => `条件「${label}」を外す`,
    nothing: 'この計画データには、絞り込みに使える項目がありません。',
  },
  en: {
    kinds: {
      level: 'Level',
      serves: 'Serves',
      goal: 'SDG',
      district: 'District',
      department: 'Department',
      state: 'State',
      has: 'Other',
    },
    states: actionStatesEn,
    hasIndicator: 'has an indicator',
    isRelisted: 'relisted',
    choose: 'any',
    chosen: 'Conditions',
    clear: 'Remove all conditions',
    remove: (label) => `Remove the condition “${label}”`,
    nothing: 'This plan data has nothing to filter by.',
  },
  'ja-x-easy': {
    choose: 'えらばない',
    chosen: 'えらんだもの',
    clear: 'ぜんぶ やめる',
    remove: (label) => `「${label}」を やめる`,
    kinds: {
      level: 'だん',
      serves: 'たすける もの',
      goal: 'SDGsの 目標',
      district: '地区',
      department: 'たんとう',
      state: 'いまの ようす',
      has: 'ほか',
    },
    states: actionStatesEasy,
    hasIndicator: '数字が ある',
    isRelisted: 'もう いちど 書いて ある',
    nothing: 'この データには、えらんで 見られる ものが ありません。',
  },
});
