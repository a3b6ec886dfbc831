import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { levelOf, originOf } from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';

/** The texts of a row, in the language of the reader. */
export interface RowTexts {
  /** The plan's name for the level; empty where the code contains it (第1条). */
  readonly level: string;
  /** As printed. */
  readonly code: string;
  /** Empty for a title without a visible character. */
  readonly title: string;
  /** Language of the title. */
  readonly lang: string;
}

/** Any character except blanks, control and format characters. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

export function rowTextsOf(plan: Plan, node: PlanNode, language: string): RowTexts {
  const title = textFor(node.title, language, plan);
  const code = node.code && visible.test(node.code) ? node.code : '';
  const level = labelFor(levelOf(plan, node)?.title, language, plan);
  return {
    level: code && level && code.includes(level) ? '' : level,
    code,
    title: title && visible.test(title.text) ? title.text : '',
    lang: title?.lang ?? '',
  };
}

/** Origin of the title of a node in a language. */
export function titleOriginOf(plan: Plan, node: PlanNode, lang: string): Origin | undefined {
  return originOf(plan, node, 'title', lang);
}
