import type { Indicator, LocalizedText, Observation, Plan, Target } from '@machiplan/schema';
import { finalTarget, type TargetFigure } from '../indicator/targets.js';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';

/** A figure of one indicator that one of the plans gives and the other does not, or gives otherwise. */
export interface FigureChange {
  readonly part: 'baseline' | 'target' | 'observation';
  readonly before: Observation | Target | undefined;
  readonly after: Observation | Target | undefined;
}

/** How the final target of an indicator moved. */
export interface TargetMove {
  readonly before: TargetFigure | undefined;
  readonly after: TargetFigure | undefined;
  /** Differing parts: the figure, the words, the time. */
  readonly parts: readonly ('value' | 'text' | 'time')[];
}

/**
 * Figures that differ between two states of one indicator: baseline, targets, observations, by time,
 * group and district. The order is that of the earlier plan; what is new comes last.
 */
export function diffFigures(before: Indicator, after: Indicator): readonly FigureChange[] {
  return [
    ...changesIn('baseline', listOf(before.baseline), listOf(after.baseline), () => ''),
    ...changesIn('target', before.targets, after.targets, keyOfTarget),
    ...changesIn('observation', before.observations, after.observations, keyOfFigure),
  ];
}

/** How the final target for everybody moved; undefined when it is the same, or missing in both. */
export function diffTarget(
  before: { readonly plan: Plan; readonly indicator: Indicator },
  after: { readonly plan: Plan; readonly indicator: Indicator },
): TargetMove | undefined {
  const a = targetIn(before);
  const b = targetIn(after);
  if (!a && !b) return undefined;
  const parts: TargetMove['parts'][number][] = [];
  if (a?.low !== b?.low || a?.high !== b?.high) parts.push('value');
  if (!isSameText(a?.text, b?.text)) parts.push('text');
  if (a?.time !== b?.time) parts.push('time');
  return parts.length === 0 ? undefined : { before: a, after: b, parts };
}

const targetIn = ({ plan, indicator }: { readonly plan: Plan; readonly indicator: Indicator }) =>
  finalTarget(indicator, { fiscalYearStart: fiscalYearStartOf(plan) });

const listOf = <Kind>(record: Kind | undefined): readonly Kind[] => (record ? [record] : []);

type Figure = Observation | Target;

const keyOfFigure = ({ time, group, district }: Figure) =>
  [time, group, district].map((part) => part ?? '').join('\n');

/** Targets move in time, so a final target is the same target in another year. */
const keyOfTarget = (target: Target) =>
  target.kind === 'final'
    ? ['final', target.group, target.district].join('\n')
    : keyOfFigure(target);

function changesIn<Kind extends Figure>(
  part: FigureChange['part'],
  before: readonly Kind[] = [],
  after: readonly Kind[] = [],
  keyOf: (figure: Kind) => string,
): readonly FigureChange[] {
  const inAfter = new Map(after.map((figure) => [keyOf(figure), figure]));
  const inBefore = new Set(before.map(keyOf));
  return [
    ...before
      .map((figure) => ({ part, before: figure, after: inAfter.get(keyOf(figure)) }))
      .filter((change) => !isSameFigure(change.before, change.after)),
    ...after
      .filter((figure) => !inBefore.has(keyOf(figure)))
      .map((figure) => ({ part, before: undefined, after: figure })),
  ];
}

/** Provenance does not count: a figure cited from another page is the same figure. */
const provenance = new Set(['source', 'origin', 'origins', 'errata', 'notes']);

function isSameFigure(a: Figure, b: Figure | undefined): boolean {
  if (!b) return false;
  const keys = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter((key) => !provenance.has(key)),
  );
  return [...keys].every((key) => {
    const [one, other] = [a, b].map((figure) => (figure as Readonly<Record<string, unknown>>)[key]);
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  });
}

function isSameText(a: LocalizedText | undefined, b: LocalizedText | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
