import type { Plan } from '@machiplan/schema';
import type { FilterChoice } from '../../../plan-data/selection/filter-choices.js';
import type { OutlineState } from '../outline/outline-state.js';

/** Finds the nodes that contain the words of a query; positions in ascending order. */
type FindPositions = (plan: Plan, query: string, language: string) => readonly number[];

/** Finds the nodes that match filters; positions in ascending order. */
type MatchPositions = (plan: Plan, filters: readonly FilterChoice[]) => readonly number[];

export interface FilterRequest {
  readonly outline: OutlineState;
  /** Without surrounding blanks; empty for no search. */
  readonly query: string;
  readonly filters: readonly FilterChoice[];
  readonly language: string;
  /** True if the outline shows all trees together. */
  readonly showsAllTrees: boolean;
  /** Undefined until the search has been fetched. */
  readonly find: FindPositions | undefined;
  /** Undefined until the filters have been fetched. */
  readonly match: MatchPositions | undefined;
}

/** The result of the search and the filters. The same object as long as the request is the same. */
export interface FilterOutcome {
  readonly request: FilterRequest;
  /** Number of nodes found in all trees. */
  readonly foundInAllTrees: number;
}

/**
 * Applies the search and the filters to the outline. Does nothing while the request is the same as
 * the previous one: rows that readers have opened since stay open.
 */
export function filterOutline(
  request: FilterRequest,
  previous: FilterOutcome | undefined,
): FilterOutcome {
  if (previous && isSameRequest(request, previous.request)) return previous;
  const { outline, showsAllTrees } = request;
  const hits = hitsOf(request);
  outline.filter(showsAllTrees ? hits : hits?.filter((position) => outline.contains(position)));
  return { request, foundInAllTrees: hits?.length ?? 0 };
}

/** Positions that fit the query and the filters; undefined without either. */
function hitsOf(request: FilterRequest): readonly number[] | undefined {
  const { outline, query, filters, language, find, match } = request;
  const found = query ? find?.(outline.plan, query, language) : undefined;
  const matching = filters.length > 0 ? match?.(outline.plan, filters) : undefined;
  return found && matching ? intersection(found, matching) : (found ?? matching);
}

function isSameRequest(a: FilterRequest, b: FilterRequest): boolean {
  return (Object.keys(a) as (keyof FilterRequest)[]).every((key) => a[key] === b[key]);
}

function intersection(a: readonly number[], b: readonly number[]): readonly number[] {
  const inB = new Set(b);
  return a.filter((position) => inB.has(position));
}
