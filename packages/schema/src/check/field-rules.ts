import type * as Plan from '../generated/plan-document.js';
import * as rules from '../generated/plan-rules.js';
import { drop, pointerOf, report, without, type CheckContext } from './check-context.js';
import { checkChange, checkObservation, checkTarget, gradesOf } from './figure-rules.js';
import type { Rule } from './rule.js';
import { isSdgTarget } from './sdg-targets.js';
import { isBefore } from './time-order.js';

/**
 * Rules of the field that a schema cannot express. Each takes a record (or list) that is valid by
 * the schema and returns it, repaired where needed, or undefined to leave it out.
 */
type FieldRule = (value: never, context: CheckContext) => unknown;

function checkPeriod(period: Plan.Period, context: CheckContext): Plan.Period {
  const { start, end } = period;
  if (!end || !isBefore(end, start, context.fiscalYear)) return period;
  report(context, 'error', 'period-reversed', { start, end });
  return without(period, 'end');
}

/** 緯度, 経度 in the usual spoken order: certain only where the second cannot be a latitude. */
function checkPosition(position: Plan.Position, context: CheckContext): Plan.Position | undefined {
  const [longitude, latitude] = position;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return position;
  if (Math.abs(longitude) > 90 || Math.abs(latitude) > 180) {
    return drop(context, 'out-of-range:position', { value: position });
  }
  const result: Plan.Position = [latitude, longitude];
  report(context, 'error', 'swapped-position', { value: position, result });
  return result;
}

function checkRelation(relation: Plan.Relation, context: CheckContext): Plan.Relation | undefined {
  const { to, toPlan = context.id } = relation;
  if (toPlan !== context.id || context.ids.get('nodes')?.has(to)) return relation;
  const pointer = `${pointerOf(context.path)}/to`;
  return report(context, 'error', 'unknown-reference', { value: to, list: 'nodes' }, { pointer });
}

function checkEvaluation(
  evaluation: Plan.Evaluation,
  context: CheckContext,
): Plan.Evaluation | undefined {
  const { node, indicator, action, grade, gradeScale } = evaluation;
  if (!(node ?? indicator ?? action)) return drop(context, 'missing:subject-of-evaluation', {});
  if (!gradeScale) return evaluation;
  if (context.ids.get(gradesOf(gradeScale))?.has(grade)) return evaluation;
  const pointer = `${pointerOf(context.path)}/grade`;
  report(context, 'error', 'unknown-grade:evaluation', { value: grade, gradeScale }, { pointer });
  return without(evaluation, 'gradeScale');
}

/** Remembers the grades of a scale, which figures and evaluations refer to. */
function checkGradeScale(scale: Plan.GradeScale, context: CheckContext): Plan.GradeScale {
  remember('gradeScales', scale.id, gradesOf(scale.id), scale.grades, context);
  return scale;
}

/** Remembers the members of a dimension, which groups refer to. */
function checkDimension(dimension: Plan.Dimension, context: CheckContext): Plan.Dimension {
  remember('dimensions', dimension.id, membersOf(dimension.id), dimension.members, context);
  return dimension;
}

/** Remembers the ids inside a record, unless its list has had one of its id: that one is kept. */
function remember(
  list: string,
  id: string,
  name: string,
  parts: readonly { readonly id: string }[],
  { ids }: CheckContext,
): void {
  if (!ids.get(list)?.has(id)) ids.set(name, new Set(parts.map((part) => part.id)));
}

function membersOf(dimension: string): string {
  return `dimensions/${dimension}`;
}

function checkGroup(group: Plan.IndicatorGroup, context: CheckContext): Plan.IndicatorGroup {
  const { breakdown } = group;
  const { ids } = context;
  if (!breakdown) return group;
  const isKnown = ([dimension, member]: readonly [string, string]) =>
    ids.get('dimensions')?.has(dimension) && ids.get(membersOf(dimension))?.has(member);
  const entries = Object.entries(breakdown);
  for (const [dimension, member] of entries.filter((entry) => !isKnown(entry))) {
    const pointer = pointerOf([...context.path, 'breakdown', dimension]);
    const values = { value: `${dimension}: ${member}`, list: 'dimensions' };
    report(context, 'error', 'unknown-reference', values, { pointer, subject: group });
  }
  const known = entries.filter(isKnown);
  if (known.length === entries.length) return group;
  return known.length > 0
    ? { ...group, breakdown: Object.fromEntries(known) }
    : without(group, 'breakdown');
}

function checkSdgRelation(relation: Plan.SdgRelation, context: CheckContext): Plan.SdgRelation {
  const { goal, target } = relation;
  if (target === undefined) return relation;
  const place = { pointer: `${pointerOf(context.path)}/target` };
  if (!target.startsWith(`${goal}.`)) {
    report(context, 'warning', 'sdg-target-of-other-goal', { value: target, goal }, place);
  } else if (!isSdgTarget(target)) {
    report(context, 'warning', 'unknown-sdg-target', { value: target, goal }, place);
  }
  return relation;
}

export const fieldRules = new Map<Rule, FieldRule>([
  [rules.Period, checkPeriod],
  [rules.Position, checkPosition],
  [rules.Observation, checkObservation],
  [rules.Target, checkTarget],
  [rules.PublishedChange, checkChange],
  [rules.Relation, checkRelation],
  [rules.Evaluation, checkEvaluation],
  [rules.GradeScale, checkGradeScale],
  [rules.Dimension, checkDimension],
  [rules.IndicatorGroup, checkGroup],
  [rules.SdgRelation, checkSdgRelation],
]);
