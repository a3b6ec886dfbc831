import type { Id, Indicator, Observation, Plan, PlanNode } from '@machiplan/schema';
import { indicatorById, indicatorsOf, nodeById } from '@machiplan/sdk';
import type { Selection } from '../../../plan-data/selection/selection.js';

/** What a map shows of each district. */
export type MapSubject =
  /** Values of an indicator; `group` where it is published for sub-groups only. */
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly group: Id | undefined }
  /** Which districts a node of the plan concerns. */
  | { readonly kind: 'node'; readonly node: PlanNode }
  /** How many nodes of a level name the district; all levels without one. */
  | { readonly kind: 'count'; readonly level: Id | undefined }
  /** Only where the districts are. */
  | { readonly kind: 'names' };

/** What the page asks for by attributes. */
export interface SubjectRequest {
  readonly indicator?: string | undefined;
  readonly node?: string | undefined;
  /** Id of a level of nodes, or an empty string for nodes of all levels. */
  readonly count?: string | undefined;
}

/** Stands for "count the nodes" among the ids that a reader chooses from. */
export const countOption = '#count';

/** The indicators with figures for districts, in document order. */
export function mappedIndicators(plan: Plan): readonly Indicator[] {
  return plan.indicators.filter(({ observations }) =>
    observations?.some(({ district }) => district !== undefined),
  );
}

/**
 * What to show: what the page asks for, then the indicator picked on the page, then the node
 * picked (its districts, or the first of its indicators with figures for districts), then the
 * first such indicator, then the number of projects, then names only.
 */
export function subjectFor(plan: Plan, asked: SubjectRequest, selection: Selection): MapSubject {
  return (
    countSubject(plan, asked.count) ??
    indicatorSubject(plan, asked.indicator) ??
    membershipSubject(plan, asked.node) ??
    indicatorSubject(plan, selection.indicator) ??
    nodeSubject(plan, selection.node) ??
    indicatorSubject(plan, mappedIndicators(plan)[0]?.id) ??
    countSubject(plan, plan.nodes.some(hasDistricts) ? projectLevel(plan) : undefined) ?? {
      kind: 'names',
    }
  );
}

/** The level of projects, whose nodes are counted; the empty string (all levels) if none names districts. */
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

function indicatorSubject(plan: Plan, id: string | undefined): MapSubject | undefined {
  const indicator = id === undefined ? undefined : indicatorById(plan, id);
  const isOfDistrict = ({ district }: Observation) => district !== undefined;
  const first = indicator?.observations?.find(isOfDistrict);
  if (!indicator || !first) return undefined;
  const isForAll = indicator.observations!.some(
    (each) => each.group === undefined && isOfDistrict(each),
  );
  return { kind: 'indicator', indicator, group: isForAll ? undefined : first.group };
}

function membershipSubject(plan: Plan, id: string | undefined): MapSubject | undefined {
  const node = id === undefined ? undefined : nodeById(plan, id);
  return node && hasDistricts(node) ? { kind: 'node', node } : undefined;
}

function nodeSubject(plan: Plan, id: string | undefined): MapSubject | undefined {
  const found = membershipSubject(plan, id);
  if (found || id === undefined) return found;
  for (const indicator of indicatorsOf(plan, id)) {
    const subject = indicatorSubject(plan, indicator.id);
    if (subject) return subject;
  }
  return undefined;
}

function hasDistricts({ districts }: PlanNode): boolean {
  return districts !== undefined && districts.length > 0;
}
