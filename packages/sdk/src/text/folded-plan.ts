import type { Plan, PlanNode } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { foldText } from './fold.js';
import { searchTextsOf } from './search-fields.js';

/** The text of all nodes in one string: one native scan finds a word in 50,000 nodes. */
export interface FoldedPlan {
  readonly text: string;
  /** Start of each node's text, by position, and finally the end of the whole. */
  readonly starts: Int32Array;
}

/** A folded plan under construction: the text of the nodes so far, and the whole once complete. */
export interface Folding {
  readonly languages: readonly string[] | undefined;
  readonly texts: string[];
  readonly starts: Int32Array;
  whole?: FoldedPlan;
}

const foldings = /* @__PURE__ */ perPlan(() => new Map<string, Folding>());

/** The folding of a plan for these languages, started or complete. */
export function foldingOf(plan: Plan, languages: readonly string[] | undefined): Folding {
  const cached = foldings(plan);
  const key = languages?.join() ?? '*';
  let folding = cached.get(key);
  if (!folding) {
    folding = { languages, texts: [], starts: new Int32Array(plan.nodes.length + 1) };
    cached.set(key, folding);
  }
  return folding;
}

/** The whole folded plan; folds the remaining nodes. */
export function foldedPlan(plan: Plan, languages: readonly string[] | undefined): FoldedPlan {
  const folding = foldingOf(plan, languages);
  return folding.whole ?? foldUpTo(plan, folding, plan.nodes.length)!;
}

/** Folds further nodes; returns the whole after the last one. */
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

/** Blanks separate the fields and end the node: folded words have none, so none matches across two. */
function foldNode(plan: Plan, node: PlanNode, languages: readonly string[] | undefined): string {
  const texts = searchTextsOf(plan, node, languages).map(({ text }) => text);
  return `${foldText(texts.join(' '))} `;
}
