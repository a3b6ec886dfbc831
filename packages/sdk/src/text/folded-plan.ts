import type { LocalizedText, Plan, PlanNode } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { foldText } from './fold.js';
import { labelFor } from './language.js';
import { readingOf } from './ruby.js';

/** The text of all nodes in one string: one native scan finds a word in 50,000 nodes. */
export interface FoldedPlan {
  readonly text: string;
  /** Where the text of each node starts, by position, and at last the end of the whole. */
  readonly starts: Int32Array;
}

/** A folded plan in the making: the text of the nodes so far, and the whole when it is done. */
export interface Folding {
  readonly languages: readonly string[] | undefined;
  readonly texts: string[];
  readonly starts: Int32Array;
  whole?: FoldedPlan;
}

const foldings = /* @__PURE__ */ perPlan(() => new Map<string, Folding>());

/** The folding of a plan for these languages, begun or done. */
export function foldingOf(plan: Plan, languages: readonly string[] | undefined): Folding {
  const kept = foldings(plan);
  const key = languages?.join() ?? '*';
  let folding = kept.get(key);
  if (!folding) {
    folding = { languages, texts: [], starts: new Int32Array(plan.nodes.length + 1) };
    kept.set(key, folding);
  }
  return folding;
}

/** The whole folded plan; does what is not done yet. */
export function foldedPlan(plan: Plan, languages: readonly string[] | undefined): FoldedPlan {
  const folding = foldingOf(plan, languages);
  return folding.whole ?? foldUpTo(plan, folding, plan.nodes.length)!;
}

/** Folds further nodes; gives the whole when there are no more. */
export function foldUpTo(plan: Plan, folding: Folding, end: number): FoldedPlan | undefined {
  const { languages, texts, starts } = folding;
  for (let at = texts.length; at < Math.min(end, plan.nodes.length); at++) {
    const text = foldNode(plan, plan.nodes[at]!, languages);
    texts.push(text);
    starts[at + 1] = starts[at]! + text.length;
  }
  if (texts.length < plan.nodes.length) return undefined;
  folding.whole ??= { text: texts.join(''), starts };
  texts.length = 0;
  return folding.whole;
}

/** Blanks part the fields and end the node: folded words have none, so none matches across two. */
function foldNode(plan: Plan, node: PlanNode, languages: readonly string[] | undefined): string {
  const fields: string[] = [];
  const add = (text: LocalizedText | undefined): void => {
    if (typeof text === 'string') fields.push(text);
    else if (text) fields.push(...stringsOf(plan, text, languages));
  };
  add(node.title);
  add(node.shortTitle);
  if (plan.readings) {
    const readings = fields.map((title) => readingOf(title, plan.readings));
    fields.push(...readings.filter((reading) => !fields.includes(reading)));
  }
  // Codes are written one way for all languages.
  if (node.code) fields.push(node.code);
  if (node.normalizedCode) fields.push(node.normalizedCode);
  node.tags?.forEach(add);
  add(node.vision);
  add(node.summary);
  add(node.body);
  add(node.department);
  node.viewpoints?.forEach(add);
  return `${foldText(fields.join(' '))} `;
}

function stringsOf(
  plan: Plan,
  text: Exclude<LocalizedText, string>,
  languages: readonly string[] | undefined,
): readonly string[] {
  if (!languages) return Object.values(text);
  const reading = Object.keys(text).find((tag) => tag.toLowerCase() === 'ja-hira');
  const shown = languages.map((language) => labelFor(text, language, plan));
  return reading === undefined ? shown : [...shown, text[reading]!];
}
