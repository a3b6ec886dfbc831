import type { Indicator, Plan } from '@machiplan/schema';
import { coverageOf } from '../indicator/comparable.js';
import { isPercent } from '../indicator/format-value.js';
import { latestObservation, type KnownFigure } from '../indicator/series.js';
import { finalTarget, type TargetFigure } from '../indicator/targets.js';
import { originOf } from '../source/origin-of.js';
import { foldText, normalizeCode } from '../text/fold.js';
import { firstLanguageOf, labelFor } from '../text/language.js';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';
import { similarityOf } from './similarity.js';

/**
 * Why figures of two plans must be compared with care:
 *
 * - `definition-differs`, `definition-unknown`: what is counted is not the same, or a plan does not say
 * - `unit-differs`, `direction-differs`: not the same unit; not the same way is better
 * - `year-differs`, `coverage-differs`: not the same time; a part of a year beside a whole one
 * - `denominator-unknown`: a rate, and a plan does not say of what
 * - `population-unknown`, `population-differs`: a count, which grows with the size of the place
 * - `survey`: from surveys, which vary by chance and with the questions
 * - `sample`: made up in one of the plans
 */
export type ComparabilityWarning =
  | 'definition-differs'
  | 'definition-unknown'
  | 'unit-differs'
  | 'direction-differs'
  | 'year-differs'
  | 'coverage-differs'
  | 'denominator-unknown'
  | 'population-unknown'
  | 'population-differs'
  | 'survey'
  | 'sample';

/** An indicator in one of the plans. */
export interface ComparedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Latest value for everybody; undefined where the plan has none, which is not zero. */
  readonly latest: KnownFigure | undefined;
  /** The final target for everybody, in numbers or words. */
  readonly target: TargetFigure | undefined;
}

/** The same indicator in two or more plans. */
export interface IndicatorComparison {
  /** Why they are taken for the same: the caller says so, or code and title, or title alone. */
  readonly reason: 'mapped' | 'code' | 'title';
  /** In the order of the plans; at most one per plan. */
  readonly members: readonly ComparedIndicator[];
  /** In the order of `ComparabilityWarning`; show them with the figures. */
  readonly warnings: readonly ComparabilityWarning[];
  /**
   * The members from best to worst. Undefined with any warning, without a direction, and where a plan
   * has no value: then nobody is ahead.
   */
  readonly ranking: readonly ComparedIndicator[] | undefined;
}

export interface CompareIndicatorsOptions {
  /** BCP 47 tag of the language in which titles are compared. Default: that of the first plan. */
  readonly language?: string;
  /** Indicators that are the same although their titles differ: ids of indicators by id of the plan. */
  readonly mapping?: readonly Readonly<Record<string, string>>[];
  /** Inhabitants by id of the plan. Without them the sizes are unknown. */
  readonly populations?: Readonly<Record<string, number>>;
}

/** Places whose numbers of inhabitants differ by no more than this share compare by count. */
const samePopulation = 0.1;
/** Titles under the same code must be this much alike, as in `diffPlans`. */
const alikeUnderCode = 0.4;

/**
 * Indicators that two or more plans have, with their latest values, targets and everything that makes
 * comparing them doubtful. Matched by the caller's mapping, by code with a similar title, then by
 * title; nothing is guessed from titles that only sound alike. The work is linear in the number of
 * indicators.
 */
export function compareIndicators(
  plans: readonly Plan[],
  { language, mapping = [], populations = {} }: CompareIndicatorsOptions = {},
): readonly IndicatorComparison[] {
  const [first] = plans;
  if (!first) return [];
  const tag = language ?? firstLanguageOf(first);
  const taken = new Set<Indicator>();
  const comparisons: IndicatorComparison[] = [];
  const add = (reason: IndicatorComparison['reason'], found: readonly Found[]) => {
    const free = onePerPlan(found.filter(({ indicator }) => !taken.has(indicator)));
    if (free.length < 2) return;
    for (const { indicator } of free) taken.add(indicator);
    const members = free.map(comparedIndicator);
    const warnings = warningsOn(members, tag, populations);
    comparisons.push({ reason, members, warnings, ranking: rankingOf(members, warnings) });
  };
  for (const ids of mapping) add('mapped', mappedIndicators(plans, ids));
  for (const found of groupsBy(plans, codeOf).values()) {
    const title = titleOf(found[0]!, tag);
    add(
      'code',
      found.filter((each) => similarityOf(title, titleOf(each, tag)) >= alikeUnderCode),
    );
  }
  for (const found of groupsBy(plans, (each) => titleOf(each, tag)).values()) add('title', found);
  return comparisons;
}

interface Found {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

function mappedIndicators(
  plans: readonly Plan[],
  ids: Readonly<Record<string, string>>,
): readonly Found[] {
  return plans.flatMap((plan) => {
    const indicator = plan.indicators.find(
      ({ id }) => Object.hasOwn(ids, plan.id) && id === ids[plan.id],
    );
    return indicator ? [{ plan, indicator }] : [];
  });
}

const codeOf = ({ indicator: { code } }: Found) => (code ? normalizeCode(code) : undefined);

const titleOf = ({ plan, indicator }: Found, language: string) =>
  foldText(labelFor(indicator.title, language, plan));

function groupsBy(
  plans: readonly Plan[],
  keyOf: (found: Found) => string | undefined,
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const plan of plans)
    for (const indicator of plan.indicators) {
      const key = keyOf({ plan, indicator });
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push({ plan, indicator });
      else groups.set(key, [{ plan, indicator }]);
    }
  return groups;
}

/** A key that a plan has twice does not say which of its indicators is meant. */
function onePerPlan(found: readonly Found[]): readonly Found[] {
  const counts = new Map<Plan, number>();
  for (const { plan } of found) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  return found.filter(({ plan }) => counts.get(plan) === 1);
}

function comparedIndicator({ plan, indicator }: Found): ComparedIndicator {
  const options = { fiscalYearStart: fiscalYearStartOf(plan), origin: plan.origin };
  return {
    plan,
    indicator,
    latest: latestObservation(indicator, options),
    target: finalTarget(indicator, options),
  };
}

type Condition = (
  members: readonly ComparedIndicator[],
  language: string,
  populations: Readonly<Record<string, number>>,
) => boolean;

const differ = <Value>(values: readonly Value[]) => new Set(values).size > 1;

const definitionsOf = (members: readonly ComparedIndicator[], language: string) =>
  members.map(({ plan, indicator: { definition, method } }) =>
    foldText(labelFor(definition ?? method, language, plan)),
  );

/** Parts of titles and units of rates: 率, 割合, per 1,000. */
const rate = /率|割合|比率|あたり|当たり|\bper\b|\brate\b|\bshare\b/i;

const isRate = ({ plan, indicator: { unit, title } }: ComparedIndicator) =>
  isPercent(unit) ||
  rate.test(`${labelFor(title, ['ja', 'en'], plan)} ${labelFor(unit, ['ja', 'en'], plan)}`);

const knownPopulations = (
  members: readonly ComparedIndicator[],
  populations: Readonly<Record<string, number>>,
) =>
  members.flatMap(({ plan: { id } }) =>
    Object.hasOwn(populations, id) && populations[id]! > 0 ? [populations[id]!] : [],
  );

const conditions: Readonly<Record<ComparabilityWarning, Condition>> = {
  'definition-differs': (members, language) =>
    differ(definitionsOf(members, language).filter(Boolean)),
  'definition-unknown': (members, language) => definitionsOf(members, language).includes(''),
  'unit-differs': (members, language) =>
    differ(
      members.map(({ plan, indicator }) => foldText(labelFor(indicator.unit, language, plan))),
    ),
  'direction-differs': (members) => differ(members.map(({ indicator }) => indicator.direction)),
  'year-differs': (members) => {
    const ends = members.flatMap(({ latest }) => latest?.position ?? []);
    return ends.length > 1 && Math.max(...ends) - Math.min(...ends) > 1e-9;
  },
  'coverage-differs': (members) =>
    differ(
      members.flatMap(({ plan, latest }) =>
        latest ? coverageOf(latest.record, fiscalYearStartOf(plan)) : [],
      ),
    ),
  'denominator-unknown': (members, language) =>
    members.some(isRate) && definitionsOf(members, language).includes(''),
  'population-unknown': (members, _language, populations) =>
    !members.some(isRate) && knownPopulations(members, populations).length < members.length,
  'population-differs': (members, _language, populations) => {
    if (members.some(isRate)) return false;
    const known = knownPopulations(members, populations);
    return known.length > 1 && Math.max(...known) > Math.min(...known) * (1 + samePopulation);
  },
  survey: (members) => members.some(({ indicator }) => indicator.survey === true),
  sample: (members) =>
    members.some(
      ({ plan, indicator, latest }) => (latest?.origin ?? originOf(plan, indicator)) === 'sample',
    ),
};

function warningsOn(
  members: readonly ComparedIndicator[],
  language: string,
  populations: Readonly<Record<string, number>>,
): readonly ComparabilityWarning[] {
  return (Object.keys(conditions) as ComparabilityWarning[]).filter((warning) =>
    conditions[warning](members, language, populations),
  );
}

function rankingOf(
  members: readonly ComparedIndicator[],
  warnings: readonly ComparabilityWarning[],
): readonly ComparedIndicator[] | undefined {
  const direction = members[0]?.indicator.direction;
  const sign = direction === 'increase' ? -1 : direction === 'decrease' ? 1 : undefined;
  if (sign === undefined || warnings.length > 0 || members.some(({ latest }) => !latest))
    return undefined;
  return [...members].sort((a, b) => sign * (a.latest!.value - b.latest!.value));
}
