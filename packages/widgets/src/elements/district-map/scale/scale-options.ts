import type { Plan, TimePoint } from '@machiplan/schema';
import { finalTarget, isTimeWithin } from '@machiplan/sdk';
import { membershipCodes } from '../layer/district-figure.js';
import type { MapSubject } from '../layer/subject.js';
import type { BreakMethod } from './breaks.js';
import type { ScaleKind, ScaleOptions } from './map-scale.js';

/** How a page wants values cut and coloured, as its attributes say. */
export interface ScaleRequest {
  readonly ramp: string | undefined;
  readonly classes: number;
  /** `quantile`, `equal`, `natural`, or numbers with commas. */
  readonly breaks: string | undefined;
  /** A number, `target` (of the whole area) or `whole` (the value of the whole area). */
  readonly around: string | undefined;
}

const methods: readonly string[] = ['quantile', 'equal', 'natural'] satisfies BreakMethod[];
const kinds: readonly string[] = ['sequential', 'diverging', 'categories'] satisfies ScaleKind[];

/** Most digits after the point a break is rounded to where the indicator does not say. */
const mostDecimals = 3;

/** What the attributes mean for this subject. Words that mean nothing count as not given. */
export function scaleOptions(
  plan: Plan,
  subject: MapSubject,
  asked: ScaleRequest,
  time: TimePoint | undefined,
): ScaleOptions {
  const around = pivotOf(plan, subject, asked.around, time);
  const askedKind = kinds.includes(asked.ramp ?? '') ? (asked.ramp as ScaleKind) : undefined;
  const codes = codesOf(subject);
  // Categories with a better and a worse end are steps of one ramp, others are just different.
  const isUnordered =
    subject.kind === 'indicator' && subject.indicator.categories && !subject.indicator.direction;
  const fallback = isUnordered ? 'categories' : around === undefined ? 'sequential' : 'diverging';
  return {
    kind: askedKind ?? fallback,
    classes: asked.classes,
    breaks: breaksOf(asked.breaks),
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

function breaksOf(asked = 'quantile'): ScaleOptions['breaks'] {
  if (methods.includes(asked)) return asked as BreakMethod;
  const numbers = asked.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return numbers.every(Number.isFinite) ? numbers : 'quantile';
}

function pivotOf(
  plan: Plan,
  subject: MapSubject,
  asked: string | undefined,
  time: TimePoint | undefined,
): number | undefined {
  if (!asked) return undefined;
  if (subject.kind === 'indicator') {
    const { indicator, group } = subject;
    if (asked === 'target') {
      const target = finalTarget(indicator, { group, fiscalYearStart: plan.fiscalYearStart });
      return target?.low ?? target?.high;
    }
    if (asked === 'whole') {
      const whole = indicator.observations?.find(
        (each) =>
          each.district === undefined &&
          each.group === group &&
          time !== undefined &&
          isTimeWithin(each.time, time, plan.fiscalYearStart),
      );
      return whole?.value ?? undefined;
    }
  }
  const number = Number(asked);
  return Number.isFinite(number) ? number : undefined;
}

function decimalsOf(subject: MapSubject): number {
  if (subject.kind !== 'indicator') return 0;
  const { decimals, observations = [] } = subject.indicator;
  if (decimals !== undefined) return decimals;
  return observations.reduce((most, { value }) => {
    const written = String(value ?? 0).split('.')[1]?.length ?? 0;
    return Math.max(most, Math.min(mostDecimals, written));
  }, 0);
}
