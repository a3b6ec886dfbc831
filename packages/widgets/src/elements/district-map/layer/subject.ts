import type { Id, Indicator, Plan, PlanNode } from '@machiplan/schema';
import { indicatorById, indicatorsOf, nodeById } from '@machiplan/sdk';
import type { Selection } from '../../../plan-data/selection/selection.js';

/** The subject of a map. */
export type MapSubject =
  /** Values of an indicator; `group` where it is published for sub-groups only. */
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly group: Id | undefined }
  /** The districts that a node of the plan applies to. */
  | { readonly kind: 'node'; readonly node: PlanNode }
  /** The number of nodes that name each district, of one level or of all. */
  | { readonly kind: 'count'; readonly level: Id | undefined }
  /** Only the location of the districts. */
  | { readonly kind: 'names' };

/** The subject as the attributes request it. */
export interface SubjectRequest {
  readonly indicator?: string | undefined;
  readonly node?: string | undefined;
  /** Id of a level of nodes, or an empty string for nodes of all levels. */
  readonly count?: string | undefined;
  /** Id of a sub-group of the indicator; empty for everybody. */
  readonly group?: string | undefined;
}

/** Option for the number of nodes, among the ids of indicators. */
export const countOption = '#count';

/** Option for what the attributes and the selection request, where that is no indicator. */
export const defaultOption = '#default';

/** The indicators with values of districts, in document order. */
export function mappedIndicators(plan: Plan): readonly Indicator[] {
  return plan.indicators.filter(({ observations }) =>
    observations?.some(({ district }) => district !== undefined),
  );
}

/**
 * The subject to show, in order of precedence: the attributes; the selected indicator; the selected
 * node (its districts, or its first indicator with values of districts); the first indicator with
 * values of districts; the number of projects; only names.
 */
export function subjectFor(
  plan: Plan,
  requested: SubjectRequest,
  selection: Selection,
): MapSubject {
  return (
    countSubject(plan, requested.count) ??
    indicatorSubject(plan, requested.indicator, requested.group) ??
    membershipSubject(plan, requested.node) ??
    indicatorSubject(plan, selection.indicator, requested.group) ??
    nodeSubject(plan, selection.node, requested.group) ??
    indicatorSubject(plan, mappedIndicators(plan)[0]?.id, requested.group) ??
    countSubject(plan, plan.nodes.some(hasDistricts) ? projectLevel(plan) : undefined) ?? {
      kind: 'names',
    }
  );
}

/** The level of projects, if they name districts; otherwise the empty string, for all levels. */
export function projectLevel(plan: Plan): Id {
  const projects = plan.levels.find(({ kind }) => kind === 'project')?.id;
  return plan.nodes.some((node) => node.level === projects && hasDistricts(node))
    ? (projects ?? '')
    : '';
}

function countSubject(plan: Plan, level: string | undefined): MapSubject | undefined {
  if (level === undefined) return undefined;
  const isLevel = plan.levels.some(({ id }) => id === level);
  return { kind: 'count', level: isLevel ? level : undefined };
}

/** The sub-groups with values of districts; undefined for values of everybody. In document order. */
export function mappedGroups({
  groups = [],
  observations = [],
}: Indicator): readonly (Id | undefined)[] {
  const used = new Set(observations.flatMap((each) => (each.district ? [each.group] : [])));
  return [undefined, ...groups.map(({ id }) => id)].filter((id) => used.has(id));
}

function indicatorSubject(
  plan: Plan,
  id: string | undefined,
  requestedGroup: string | undefined,
): MapSubject | undefined {
  const indicator = id === undefined ? undefined : indicatorById(plan, id);
  const first = indicator?.observations?.find(({ district }) => district !== undefined);
  if (!indicator || !first) return undefined;
  const groups = mappedGroups(indicator);
  const wanted = requestedGroup === '' ? undefined : requestedGroup;
  const group = groups.includes(wanted) ? wanted : (groups[0] ?? first.group);
  return { kind: 'indicator', indicator, group };
}

function membershipSubject(plan: Plan, id: string | undefined): MapSubject | undefined {
  const node = id === undefined ? undefined : nodeById(plan, id);
  return node && hasDistricts(node) ? { kind: 'node', node } : undefined;
}

function nodeSubject(
  plan: Plan,
  id: string | undefined,
  group: string | undefined,
): MapSubject | undefined {
  const found = membershipSubject(plan, id);
  if (found || id === undefined) return found;
  for (const indicator of indicatorsOf(plan, id)) {
    const subject = indicatorSubject(plan, indicator.id, group);
    if (subject) return subject;
  }
  return undefined;
}

function hasDistricts({ districts }: PlanNode): boolean {
  return districts !== undefined && districts.length > 0;
}
