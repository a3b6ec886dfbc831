import { defineMessages } from '../text/messages.js';

/** How a target moved, in parts of a sentence. */
export interface DiffMessages {
  readonly added: (target: string) => string;
  readonly dropped: (target: string) => string;
  readonly lowered: (before: string, after: string) => string;
  readonly raised: (before: string, after: string) => string;
  readonly changed: (before: string, after: string) => string;
  readonly yearMoved: (before: string, after: string) => string;
  readonly yearAdded: (after: string) => string;
  readonly yearDropped: (before: string) => string;
  /** Joins the parts to a sentence. */
  readonly sentence: (parts: readonly string[]) => string;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const diffMessages = defineMessages<DiffMessages>('diff', {
  ja: {
    added: (target) => `目標「${target}」が加わりました`,
    dropped: (target) => `目標「${target}」がなくなりました`,
    lowered: (before, after) => `目標が${before}から${after}に引き下げられました`,
    raised: (before, after) => `目標が${before}から${after}に引き上げられました`,
    changed: (before, after) => `目標が「${before}」から「${after}」に変わりました`,
    yearMoved: (before, after) => `目標の時期が${before}から${after}に変わりました`,
    yearAdded: (after) => `目標の時期が${after}と定められました`,
    yearDropped: (before) => `目標の時期（${before}）がなくなりました`,
    sentence: (parts) => `${parts.join('。')}。`,
  },
  en: {
    added: (target) => `target ${target} added`,
    dropped: (target) => `target ${target} dropped`,
    lowered: (before, after) => `target lowered from ${before} to ${after}`,
    raised: (before, after) => `target raised from ${before} to ${after}`,
    changed: (before, after) => `target changed from “${before}” to “${after}”`,
    yearMoved: (before, after) => `year moved from ${before} to ${after}`,
    yearAdded: (after) => `year set to ${after}`,
    yearDropped: (before) => `year ${before} dropped`,
    sentence: (parts) => `${capitalized(parts.join(', '))}.`,
  },
  'ja-x-easy': {
    added: (target) => `目標「${target}」が ふえました`,
    dropped: (target) => `目標「${target}」が なくなりました`,
    lowered: (before, after) => `目標が ${before}から ${after}に 下がりました`,
    raised: (before, after) => `目標が ${before}から ${after}に 上がりました`,
    changed: (before, after) => `目標が「${before}」から「${after}」に かわりました`,
    yearMoved: (before, after) => `目標の 年が ${before}から ${after}に かわりました`,
    yearAdded: (after) => `目標の 年が ${after}に きまりました`,
    yearDropped: (before) => `目標の 年（${before}）が なくなりました`,
  },
});
