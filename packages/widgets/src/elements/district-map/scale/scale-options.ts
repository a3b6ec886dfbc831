import type { Plan, TimePoint } from '@machiplan/schema';
import { finalTarget } from '@machiplan/sdk';
import { fiscalYearStartOf, isTimeWithin } from '@machiplan/sdk/time';
import { membershipCodes } from '../layer/district-figure.js';
import type { MapSubject } from '../layer/subject.js';
import type { BreakMethod } from './breaks.js';
import type { ScaleKind, ScaleOptions } from './map-scale.js';

/** Classification and colours as the attributes request them. */
export interface ScaleRequest {
  readonly ramp: string | undefined;
  readonly classes: number;
  /** `round`, `quantile`, `equal`, `natural`, or numbers with commas. */
  readonly breaks: string | undefined;
  /** A number, `target` (of the whole area) or `whole` (the value of the whole area). */
  readonly around: string | undefined;
}

const methods: readonly string[] = [
  'round',
  'quantile',
  'equal',
  'natural',
] satisfies BreakMethod[];
const kinds: readonly string[] = ['sequential', 'diverging', 'categories'] satisfies ScaleKind[];

/** Maximum number of decimals of breaks for indicators without `decimals`. */
const maxDecimals = 3;

/** The scale options of a subject. Invalid attribute values are ignored. */
export function scaleOptions(
  plan: Plan,
  subject: MapSubject,
  requested: ScaleRequest,
  time: TimePoint | undefined,
): ScaleOptions {
  const around = pivotOf(plan, subject, requested.around, time);
  const requestedKind = kinds.includes(requested.ramp ?? '')
    ? (requested.ramp as ScaleKind)
    : undefined;
  const codes = codesOf(subject);
  // Categories with a direction are ordered: they get a ramp instead of separate colours.
  const isUnordered =
    subject.kind === 'indicator' && subject.indicator.categories && !subject.indicator.direction;
  const fallback = isUnordered ? 'categories' : around === undefined ? 'sequential' : 'diverging';
  return {
    kind: requestedKind ?? fallback,
    classes: requested.classes,
    breaks: breaksOf(requested.breaks),
    around,
    codes,
    decimals: decimalsOf(subject),
  };
}

function codesOf(subject: MapSubject): readonly number[] | undefined {
  if (subject.kind === 'node') return Object.values(membershipCodes);
  if (subject.kind !== 'indicator' || !subject.indicator.categories?.length) return undefined;
  return subject.indicator.categories.map(({ value }) => value);
}

function breaksOf(requested = 'round'): ScaleOptions['breaks'] {
  if (methods.includes(requested)) return requested as BreakMethod;
  const numbers = requested.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return numbers.every(Number.isFinite) ? numbers : 'round';
}

function pivotOf(
  plan: Plan,
  subject: MapSubject,
  requested: string | undefined,
  time: TimePoint | undefined,
): number | undefined {
  if (!requested) return undefined;
  if (subject.kind === 'indicator') {
    const { indicator, group } = subject;
    if (requested === 'target') {
      const target = finalTarget(indicator, { group, fiscalYearStart: fiscalYearStartOf(plan) });
      return target?.low ?? target?.high;
    }
    if (requested === 'whole') {
      const whole = indicator.observations?.find(
        (each) =>
          each.district === undefined &&
          each.group === group &&
          time !== undefined &&
          isTimeWithin(each.time, time, fiscalYearStartOf(plan)),
      );
      return whole?.value ?? undefined;
    }
  }
  const number = Number(requested);
  return Number.isFinite(number) ? number : undefined;
}

function decimalsOf(subject: MapSubject): number {
  if (subject.kind !== 'indicator') return 0;
  const { decimals, observations = [] } = subject.indicator;
  if (decimals !== undefined) return decimals;
  return observations.reduce((most, { value }) => {
    const written = String(value ?? 0).split('.')[1]?.length ?? 0;
    return Math.max(most, Math.min(maxDecimals, written));
  }, 0);
}
