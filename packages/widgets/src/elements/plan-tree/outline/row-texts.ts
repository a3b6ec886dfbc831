import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { levelOf, originOf } from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';

/** What a row says of a node, in the reader's language. */
export interface RowTexts {
  /** The plan's word for the level; empty where the code says it already (第1条). */
  readonly level: string;
  /** As printed. */
  readonly code: string;
  /** Empty for a node whose title has nothing to see. */
  readonly title: string;
  /** Language of the title. */
  readonly lang: string;
}

/** Anything but blanks, control and format characters, which alone would leave an empty row. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

export function rowTextsOf(plan: Plan, node: PlanNode, languages: readonly string[]): RowTexts {
  const title = textFor(node.title, languages, plan);
  const code = node.code && visible.test(node.code) ? node.code : '';
  const level = labelFor(levelOf(plan, node)?.title, languages, plan);
  return {
    level: code && level && code.includes(level) ? '' : level,
    code,
    title: title && visible.test(title.text) ? title.text : '',
    lang: title?.lang ?? '',
  };
}

/** How the title of a node came about, in the language it is shown in. */
export function titleOriginOf(plan: Plan, node: PlanNode, lang: string): Origin | undefined {
  return originOf(plan, node, 'title', lang);
}
