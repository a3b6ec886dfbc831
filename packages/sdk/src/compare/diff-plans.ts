import type { Indicator, LocalizedText, Plan, PlanNode } from '@machiplan/schema';
import { firstLanguageOf, labelFor } from '../text/language.js';
import { foldText, normalizeCode } from '../text/fold.js';
import { levelById } from '../plan/node.js';
import { parentOf } from '../plan/outline.js';
import { originOf } from '../source/origin-of.js';
import { diffFigures, diffTarget, type FigureChange, type TargetMove } from './diff-figures.js';
import { matchRecords, type Matchable, type RecordMatch } from './match-records.js';

/** A text of an entry that differs. */
export interface TextChange {
  readonly part: 'title' | 'vision' | 'visions' | 'summary' | 'viewpoints' | 'body';
  /** The text in the language compared; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** True if both are the publisher's words. Where one is a summary by others, the plan may be as it was. */
  readonly isPublished: boolean;
}

/** How an entry changed: its title, its code, the entry it stands under, its other texts as published. */
export type NodeChangeType = 'renamed' | 'recoded' | 'moved' | 'reworded';

/** An entry that both plans have. */
export interface NodeChange extends RecordMatch<PlanNode> {
  /** Empty for an entry that stayed as it was. */
  readonly types: readonly NodeChangeType[];
  readonly texts: readonly TextChange[];
}

/** An indicator that both plans have. */
export interface IndicatorChange extends RecordMatch<Indicator> {
  readonly isRenamed: boolean;
  /** How the final target moved; undefined when it did not. */
  readonly target: TargetMove | undefined;
  /** Figures that differ, the final target among them. */
  readonly figures: readonly FigureChange[];
}

/** Two plans beside each other. Each record is the plan's own, so its source can be cited. */
export interface PlanDiff {
  readonly before: Plan;
  readonly after: Plan;
  /** Entries that both plans have, changed or not, in the order of the earlier plan. */
  readonly nodes: readonly NodeChange[];
  readonly addedNodes: readonly PlanNode[];
  readonly removedNodes: readonly PlanNode[];
  readonly indicators: readonly IndicatorChange[];
  readonly addedIndicators: readonly Indicator[];
  readonly removedIndicators: readonly Indicator[];
}

export interface DiffOptions {
  /** BCP 47 tag of the language in which texts are compared. Default: that of the earlier plan. */
  readonly language?: string;
}

/**
 * Lists the changes from one plan to another: entries added, removed, renamed, moved, reworded; figures
 * and targets that differ. The plans may be versions of one document or two documents; entries are
 * matched by what the documents declare, by id, code and title, and each match carries its reason.
 * Nothing is guessed: what cannot be told apart is listed as removed and added.
 *
 * The work is linear in the number of entries and indicators.
 */
export function diffPlans(before: Plan, after: Plan, options: DiffOptions = {}): PlanDiff {
  const language = options.language ?? firstLanguageOf(before);
  const isSameDocument = before.id === after.id;
  const nodeMatches = matchRecords(
    before.nodes.map((node) => matchableNode(before, node, language)),
    after.nodes.map((node) => matchableNode(after, node, language)),
    { isSameDocument, declared: declaredMatches(before, after) },
  );
  const indicatorMatches = matchRecords(
    before.indicators.map((indicator) => matchableIndicator(before, indicator, language)),
    after.indicators.map((indicator) => matchableIndicator(after, indicator, language)),
    { isSameDocument, declared: previousMatches('indicators', before, after) },
  );
  const afterOf = new Map(nodeMatches.map((match) => [match.before, match.after]));
  const matchedAfter = new Set(afterOf.values());
  const nodes = nodeMatches.map((match) =>
    nodeChange(match, { before, after, language, afterOf, matchedAfter }),
  );
  return {
    before,
    after,
    nodes,
    addedNodes: after.nodes.filter((node) => !matchedAfter.has(node)),
    removedNodes: before.nodes.filter((node) => !afterOf.has(node)),
    indicators: indicatorMatches.map((match) => indicatorChange(match, before, after, language)),
    ...unmatched(before.indicators, after.indicators, indicatorMatches),
  };
}

function unmatched(
  before: readonly Indicator[],
  after: readonly Indicator[],
  matches: readonly RecordMatch<Indicator>[],
): Pick<PlanDiff, 'addedIndicators' | 'removedIndicators'> {
  const known = new Set(matches.flatMap((match) => [match.before, match.after]));
  return {
    addedIndicators: after.filter((indicator) => !known.has(indicator)),
    removedIndicators: before.filter((indicator) => !known.has(indicator)),
  };
}

/** Entries that the later document declares with their ids in the earlier one (`previousVersions`). */
function previousMatches(
  list: 'nodes' | 'indicators',
  before: Plan,
  after: Plan,
): Map<string, string> {
  const declared = new Map<string, string>();
  for (const { id, previousVersions = [] } of after[list])
    for (const earlier of previousVersions)
      if (earlier.plan === before.id && !declared.has(earlier.id)) declared.set(earlier.id, id);
  return declared;
}

/** Entries that a document relates to an entry of the other plan as the same thing. */
function declaredMatches(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const declared = previousMatches('nodes', before, after);
  for (const { type, from, to, toPlan } of before.relations)
    if (type === 'aligned-with' && toPlan === after.id && !declared.has(from))
      declared.set(from, to);
  for (const { type, from, to, toPlan } of after.relations)
    if (type === 'aligned-with' && toPlan === before.id && !declared.has(to))
      declared.set(to, from);
  return declared;
}

function matchableNode(plan: Plan, node: PlanNode, language: string): Matchable<PlanNode> {
  const level = foldText(labelFor(levelById(plan, node.level)?.title, language, plan));
  const parent = parentOf(plan, node.id);
  return {
    record: node,
    id: node.id,
    title: foldText(labelFor(node.title, language, plan)),
    code: node.code && `${level} ${normalizeCode(node.code)}`,
    place: `${level}\n${foldText(labelFor(parent?.title, language, plan))}`,
  };
}

function matchableIndicator(
  plan: Plan,
  indicator: Indicator,
  language: string,
): Matchable<Indicator> {
  return {
    record: indicator,
    id: indicator.id,
    title: foldText(labelFor(indicator.title, language, plan)),
    code: undefined,
    place: foldText(labelFor(indicator.unit, language, plan)),
  };
}

interface NodeContext {
  readonly before: Plan;
  readonly after: Plan;
  readonly language: string;
  readonly afterOf: ReadonlyMap<PlanNode, PlanNode>;
  readonly matchedAfter: ReadonlySet<PlanNode>;
}

function nodeChange(match: RecordMatch<PlanNode>, context: NodeContext): NodeChange {
  const texts = textChanges(match, context);
  const types: NodeChangeType[] = [];
  if (texts.some(({ part }) => part === 'title')) types.push('renamed');
  if (codeOf(match.before) !== codeOf(match.after)) types.push('recoded');
  if (isMoved(match, context)) types.push('moved');
  if (texts.some(({ part, isPublished }) => part !== 'title' && isPublished))
    types.push('reworded');
  return { ...match, types, texts };
}

const codeOf = ({ code }: PlanNode) => (code === undefined ? undefined : normalizeCode(code));

/**
 * True if an entry stands under another one than before. Headings that only one of the plans has do
 * not count: the nearest entries above that both have are compared.
 */
function isMoved({ before, after }: RecordMatch<PlanNode>, context: NodeContext): boolean {
  let above = parentOf(context.before, before.id);
  while (above && !context.afterOf.has(above)) above = parentOf(context.before, above.id);
  let other = parentOf(context.after, after.id);
  while (other && !context.matchedAfter.has(other)) other = parentOf(context.after, other.id);
  return (above && context.afterOf.get(above)) !== other;
}

const textParts = ['title', 'vision', 'visions', 'summary', 'viewpoints', 'body'] as const;

function textChanges(
  match: RecordMatch<PlanNode>,
  { before, after, language }: NodeContext,
): readonly TextChange[] {
  return textParts
    .map((part) => ({
      part,
      before: textOf(match.before[part], language, before),
      after: textOf(match.after[part], language, after),
      isPublished:
        !isEditorial(before, match.before, part, language) &&
        !isEditorial(after, match.after, part, language),
    }))
    .filter((change) => foldText(change.before) !== foldText(change.after));
}

function isEditorial(
  plan: Plan,
  node: PlanNode,
  part: TextChange['part'],
  language: string,
): boolean {
  const origin = originOf(plan, node, part, language);
  return origin === 'editorial' || origin === 'derived';
}

function textOf(
  text: LocalizedText | readonly LocalizedText[] | undefined,
  language: string,
  plan: Plan,
): string {
  const texts = Array.isArray(text) ? (text as readonly LocalizedText[]) : [text as LocalizedText];
  return texts.map((each) => labelFor(each, language, plan)).join('\n');
}

function indicatorChange(
  match: RecordMatch<Indicator>,
  before: Plan,
  after: Plan,
  language: string,
): IndicatorChange {
  const titles = [
    foldText(labelFor(match.before.title, language, before)),
    foldText(labelFor(match.after.title, language, after)),
  ];
  return {
    ...match,
    isRenamed: titles[0] !== titles[1],
    target: diffTarget(
      { plan: before, indicator: match.before },
      { plan: after, indicator: match.after },
    ),
    figures: diffFigures(match.before, match.after),
  };
}
