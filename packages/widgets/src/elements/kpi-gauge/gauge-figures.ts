import type { Indicator, Plan } from '@machiplan/schema';
import { latestFigure, type Figure, type Progress, type ProgressOptions } from '@machiplan/sdk';
import { formatFigure, formatTime, measureOf, progressLabel } from '@machiplan/sdk/format';

/** How figures are written. */
export interface GaugeFormat {
  /** BCP 47 tag; `-u-ca-japanese` asks for years by era. */
  readonly language: string;
  readonly notation?: 'full' | 'compact' | undefined;
  readonly era?: boolean | undefined;
}

/** The value of a gauge in words. */
export interface GaugeFigure {
  readonly number: string;
  readonly unit: string;
  readonly time: string;
}

/** Figures and formats for the texts of a gauge. */
export interface FigureSource {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly progress: Progress;
  readonly options: ProgressOptions;
  readonly format: Required<GaugeFormat>;
}

/** The observation that a gauge shows: the one that is judged, else the newest in words. */
export function shownFigure({ indicator, progress, options }: FigureSource): Figure | undefined {
  return progress.observation ?? latestFigure(indicator, options);
}

/** The value as number, unit and time; without a value, the reason in words as the number. */
export function figureOf(source: FigureSource): GaugeFigure {
  const { plan, indicator, options, format, progress } = source;
  const { language, notation, era } = format;
  const observation = shownFigure(source);
  if (!observation) return { number: progressLabel(progress, language), unit: '', time: '' };
  const settings = { languages: language, notation, plan };
  const whole = formatFigure(observation, indicator, settings);
  const bare = { ...indicator, unit: undefined, groups: undefined } as unknown as Indicator;
  const number = formatFigure(observation, bare, settings);
  const hasUnit = observation.value !== undefined && !indicator.categories?.length;
  const isApart = hasUnit && measureOf(indicator, options.group).unit && whole.startsWith(number);
  return {
    number: isApart ? number : whole,
    unit: isApart ? whole.slice(number.length) : '',
    time: formatTime(observation.time, language, { era }),
  };
}

/** The value that even change would have reached by now; empty without one. */
export function expectedText({ plan, indicator, progress, format }: FigureSource): string {
  const { expected, observation } = progress;
  // Categories have no distance, so there is no expected value between them.
  if (expected === undefined || !observation || indicator.categories?.length) return '';
  const { language: languages, notation } = format;
  return formatFigure({ value: expected, record: {} }, indicator, { languages, notation, plan });
}
