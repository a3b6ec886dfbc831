import type { EntryReference } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages on people, links and earlier versions, which records of several kinds have. */
export interface RecordFactsMessages {
  /** Parts that people and organizations have, by role. */
  readonly roles: Readonly<Record<string, string>>;
  readonly withRole: (name: string, role: string) => string;
  readonly changes: Readonly<Record<NonNullable<EntryReference['change']>, string>>;
  /** An entry of an earlier version, and what became of it. */
  readonly earlier: (plan: string, entry: string) => string;
  readonly earlierChanged: (entry: string, change: string) => string;
}

export const recordFactsMessages = defineMessages<RecordFactsMessages>('record-facts', {
  ja: {
    roles: { responsible: '所管', performer: '実施', partner: '協働先', beneficiary: '対象' },
    withRole: (name, role) => `${name}（${role}）`,
    changes: {
      unchanged: '変更なし',
      reworded: '文言を変更',
      moved: '移動',
      split: '分割',
      merged: '統合',
    },
    earlier: (plan, entry) => `${plan}の「${entry}」`,
    earlierChanged: (entry, change) => `${entry}（${change}）`,
  },
  en: {
    roles: {
      responsible: 'in charge',
      performer: 'carries it out',
      partner: 'partner',
      beneficiary: 'for whom',
    },
    withRole: (name, role) => `${name} (${role})`,
    changes: {
      unchanged: 'unchanged',
      reworded: 'reworded',
      moved: 'moved',
      split: 'split',
      merged: 'merged',
    },
    earlier: (plan, entry) => `“${entry}” in ${plan}`,
    earlierChanged: (entry, change) => `${entry} (${change})`,
  },
  'ja-x-easy': {
    roles: {
      responsible: '担当している ところ',
      performer: 'する ところ',
      partner: 'いっしょに する ところ',
      beneficiary: 'だれの ため',
    },
    changes: {
      unchanged: '同じ',
      reworded: 'ことばを かえた',
      moved: 'ばしょを かえた',
      split: 'わけた',
      merged: 'いっしょに した',
    },
    earlier: (plan, entry) => `${plan}の 「${entry}」`,
  },
});
