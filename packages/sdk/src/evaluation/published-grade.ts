import type {
  Evaluation,
  Grade,
  GradeScale,
  Id,
  LocalizedText,
  Origin,
  Plan,
  TimePoint,
} from '@machiplan/schema';
import { groupBy } from '../plan/group-by.js';
import { perPlan } from '../plan/per-plan.js';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';
import { compareTime } from '../time/time-span.js';

/** The record that a grade is for. */
export type GradedSubject =
  { readonly node: Id } | { readonly indicator: Id } | { readonly action: Id };

/** A grade that the publisher gave, on a scale of its own. */
export interface PublishedGrade {
  /** The grade as printed: Ａ, ◎, 完了. */
  readonly label: LocalizedText;
  /** Its meaning in the publisher's words. */
  readonly meaning: LocalizedText | undefined;
  /** Role of its colour; `neutral` if the scale states none. */
  readonly colorRole: NonNullable<Grade['colorRole']>;
  /** Position on the scale, 0 for the best; undefined without a scale or without an order. */
  readonly rank: number | undefined;
  readonly scale: GradeScale | undefined;
  /** The year evaluated; undefined if the document states none. */
  readonly time: TimePoint | undefined;
  readonly origin: Origin | undefined;
  /** The record of the document, with evaluator, reason and source. */
  readonly evaluation: Evaluation;
}

const keyOf = (kind: string, id: Id | undefined) =>
  id === undefined ? undefined : `${kind}/${id}`;

const evaluations = /* @__PURE__ */ perPlan((plan) => ({
  node: groupBy(plan.evaluations, ({ node }) => keyOf('node', node)),
  indicator: groupBy(plan.evaluations, ({ indicator }) => keyOf('indicator', indicator)),
  action: groupBy(plan.evaluations, ({ action }) => keyOf('action', action)),
}));

/**
 * The grades that the publisher gave a node, an indicator or an action, newest first, undated ones
 * last; empty without any. They precede a computed status: see `assessmentOf`.
 */
export function publishedGradesOf(plan: Plan, subject: GradedSubject): readonly PublishedGrade[] {
  const groups = evaluations(plan);
  const [kind, id] = Object.entries(subject)[0] as [keyof typeof groups, Id];
  return (groups[kind].get(`${kind}/${id}`) ?? [])
    .map((evaluation) => gradeOf(plan, evaluation))
    .sort((a, b) => newestFirst(a.time, b.time, fiscalYearStartOf(plan)));
}

function newestFirst(a: TimePoint | undefined, b: TimePoint | undefined, start?: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareTime(b, a, start);
}

function gradeOf(plan: Plan, evaluation: Evaluation): PublishedGrade {
  const { gradeScale, grade, time, scale: listed } = evaluation;
  const scale = plan.gradeScales.find(({ id }) => id === gradeScale);
  const position = scale?.grades.findIndex(({ id }) => id === grade) ?? -1;
  const onScale = scale?.grades[position];
  const rank = onScale ? position : (listed?.findIndex((each) => isSameText(each, grade)) ?? -1);
  return {
    label: onScale?.title ?? grade,
    meaning: onScale?.meaning,
    colorRole: onScale?.colorRole ?? 'neutral',
    rank: rank < 0 || scale?.ordered === false ? undefined : rank,
    scale,
    time,
    origin: evaluation.origin ?? plan.origin,
    evaluation,
  };
}

function isSameText(a: LocalizedText, b: LocalizedText): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
