import type { Id, Indicator, LocalizedText, Observation, Plan } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { formatValue, type Bound, type Measure, type ValueFormat } from './format-value.js';
import { isFigure } from './decimals.js';
import { missingFigureOf, missingText } from './missing.js';

export interface FigureFormat extends Omit<ValueFormat, 'approximate' | 'bound' | 'multiplier'> {
  /** The plan of the indicator, which has the titles of grades. Without it, grades show their id. */
  readonly plan?: Plan | undefined;
}

/** The parts of a figure or target that its text is made of. */
export interface FormattedFigure {
  readonly value?: number | undefined;
  readonly text?: LocalizedText | undefined;
  readonly grade?: Id | undefined;
  readonly approximate?: boolean | undefined;
  readonly bound?: Bound | undefined;
  readonly record: {
    readonly group?: Id;
    readonly decimals?: number;
    readonly printedMultiplier?: number;
    readonly status?: Observation['status'];
    readonly availableAt?: LocalizedText;
  };
}

/** Unit and decimals of an indicator's values, or of those of one group, which may have its own. */
export function measureOf(indicator: Indicator, group?: Id): Measure {
  const own = indicator.groups?.find(({ id }) => id === group);
  return {
    unit: own?.unit ?? indicator.unit,
    decimals: own?.decimals ?? indicator.decimals,
    categories: indicator.categories,
  };
}

/** The title of a grade on the indicator's scale, or its id without the plan. */
function gradeTitle(
  grade: Id,
  { gradeScale }: Indicator,
  { plan, languages }: FigureFormat,
): string {
  const scale = plan?.gradeScales.find(({ id }) => id === gradeScale);
  const title = scale?.grades.find(({ id }) => id === grade)?.title;
  return labelFor(title, languages ?? 'ja', plan) || grade;
}

/**
 * Formats a figure as the source states it: a number with its unit (約490,000世帯, 60%以上, 41万人), the
 * title of a grade, or words; without these, where the value stands or why there is none (未公表, 欠測).
 * Otherwise データなし / no data.
 *
 * @param figure A figure of `seriesOf`, `latestFigure` or `baselineOf`.
 */
export function formatFigure(
  figure: FormattedFigure | undefined,
  indicator: Indicator,
  { plan, ...format }: FigureFormat = {},
): string {
  const { languages = 'ja' } = format;
  if (figure && !isFigure(figure.value)) {
    if (figure.grade !== undefined) return gradeTitle(figure.grade, indicator, { plan, languages });
    if (figure.text !== undefined) return labelFor(figure.text, languages, plan);
    const missing = missingFigureOf(figure.record);
    if (missing) return missingText(missing, languages, plan);
  }
  const { group, decimals, printedMultiplier } = figure?.record ?? {};
  const measure = measureOf(indicator, group);
  return formatValue(figure?.value, decimals === undefined ? measure : { ...measure, decimals }, {
    ...format,
    approximate: figure?.approximate,
    bound: figure?.bound,
    multiplier: printedMultiplier,
  });
}
