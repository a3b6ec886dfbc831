import type { Id, Indicator, Plan } from '@machiplan/schema';
import { breakdownFiguresOf } from '../indicator/breakdown-figures.js';
import { breakdownLabel } from '../indicator/breakdown-label.js';
import { formatFigure, measureOf } from '../indicator/format-figure.js';
import { isPercent } from '../indicator/format-value.js';
import { progressLabel } from '../indicator/progress-label.js';
import type { Progress, ProgressOptions } from '../indicator/progress.js';
import { progressOf } from '../indicator/progress-of.js';
import { baselineOf, latestFigure, seriesOf, type Figure } from '../indicator/series.js';
import { headlineOf } from '../indicator/summary-of.js';
import { targetText } from '../indicator/target-text.js';
import { sourcesOfValue } from '../source/sources-of.js';
import { labelFor } from '../text/language.js';
import { firstOf, messagesIn, type Languages } from '../text/messages.js';
import { textWidth } from '../text/text-width.js';
import { wrapText } from '../text/wrap-text.js';
import { figureOptionsOf } from '../indicator/figure-options.js';
import { formatPeriod, formatTime } from '../time/format-time.js';
import { drawRows, type PictureRow } from './draw-rows.js';
import { drawSeries, type SeriesPoint } from './draw-series.js';
import { paper, statusColours } from './paper.js';
import { pictureFooter } from './picture-footer.js';
import type { Picture, PictureBox } from './picture-file.js';
import { pictureMessages } from './picture.messages.js';
import { svgText } from './svg-markup.js';

export interface IndicatorPictureOptions {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
  /** Only figures known at this time. Default: all. */
  readonly asOf?: string | undefined;
  readonly era?: boolean | undefined;
  /** Date of access, for the footer. */
  readonly retrieved?: Date | undefined;
}

/** One indicator as a picture: the change as a sentence, the latest value, and the series as a line. */
export function indicatorPicture(
  plan: Plan,
  indicator: Indicator,
  options: IndicatorPictureOptions = {},
): Picture {
  const { languages = 'ja', era, retrieved } = options;
  const settings: ProgressOptions = {
    ...figureOptionsOf(plan),
    group: options.group,
    district: options.district,
    asOf: options.asOf,
  };
  const latest = latestFigure(indicator, settings);
  const [reference] = latest ? sourcesOfValue(indicator, latest) : [];
  const footer = pictureFooter(plan, { languages, reference, retrieved });
  const isSample = latest?.origin === 'sample' && footer.sample === undefined;
  const messages = messagesIn(pictureMessages, languages);
  return {
    ...footer,
    sample: isSample ? messages.sample : footer.sample,
    title: headlineOf(indicator, { ...settings, plan, languages, era }),
    subtitle: subtitleOf(plan, indicator, settings, languages),
    draw: (box) => drawIndicator({ plan, indicator, settings, languages, era, latest }, box),
  };
}

interface Subject {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly settings: ProgressOptions;
  readonly languages: Languages;
  readonly era: boolean | undefined;
  readonly latest: Figure | undefined;
}

/** Indicator, unit, place and period. */
function subtitleOf(
  plan: Plan,
  indicator: Indicator,
  { group, district }: ProgressOptions,
  languages: Languages,
): string {
  const { join } = messagesIn(pictureMessages, languages);
  const text = (value: Parameters<typeof labelFor>[0]) => labelFor(value, languages, plan);
  const unit = text(measureOf(indicator, group).unit);
  const title = text(indicator.title);
  const brackets = firstOf(languages).startsWith('ja')
    ? `${title}（${unit}）`
    : `${title} (${unit})`;
  const parts = [
    unit ? brackets : title,
    text(indicator.groups?.find(({ id }) => id === group)?.title),
    text(plan.districts.find(({ id }) => id === district)?.name),
    text(plan.publisher?.name),
    plan.period ? formatPeriod(plan.period, firstOf(languages)) : '',
  ];
  return parts.filter(Boolean).join(join);
}

function drawIndicator(subject: Subject, box: PictureBox): string {
  const { indicator, settings, languages, latest } = subject;
  const points = indicator.categories?.length ? [] : seriesPoints(subject);
  const isWide = box.width > 2 * box.height;
  const progress = progressOf(indicator, settings);
  const parts = latest ? [] : partRows(subject);
  if (parts.length > 0) {
    return drawRows(parts, box, messagesIn(pictureMessages, languages).further);
  }
  if (points.length < 2) return drawFigure(subject, progress, box);
  const left = isWide ? { width: box.width * 0.34, height: box.height } : { ...box, height: 280 };
  const chart = isWide
    ? { width: box.width - left.width - 24, height: box.height }
    : { width: box.width, height: box.height - left.height };
  const series = drawSeries(
    {
      points,
      target: targetPoint(subject, progress),
      colour: statusColours[progress.status ?? 'none'],
    },
    chart,
  );
  const offset = isWide ? `translate(${left.width + 24} 0)` : `translate(0 ${left.height})`;
  return `${drawFigure(subject, progress, left)}<g transform="${offset}">${series}</g>`;
}

/** The newest figures of the groups or districts, where there are none for the whole. */
function partRows({ plan, indicator, settings, languages, era }: Subject): readonly PictureRow[] {
  const { arrow } = messagesIn(pictureMessages, languages);
  const format = { languages, plan };
  return breakdownFiguresOf(indicator, settings).flatMap((figures) => {
    const { observation, target } = figures;
    if (!observation) return [];
    const value = formatFigure(observation, indicator, format);
    const time = formatTime(observation.time, firstOf(languages), { era });
    return {
      title: `${breakdownLabel(plan, indicator, figures, languages)} ${time}`,
      figures: target ? arrow(value, targetText(target, indicator, format)) : value,
    };
  });
}

/** The latest value in large type, with time, target and status. */
function drawFigure(
  { plan, indicator, languages, era, latest }: Subject,
  progress: Progress,
  box: PictureBox,
): string {
  const messages = messagesIn(pictureMessages, languages);
  const language = firstOf(languages);
  const value = latest ? formatFigure(latest, indicator, { languages, plan }) : '';
  const size = Math.min(96, box.width / Math.max(1, textWidth(value)));
  const { target } = progress;
  const time = target?.time === undefined ? '' : formatTime(target.time, language, { era });
  const label = progressLabel(progress, languages);
  const lines = [
    latest ? formatTime(latest.time, language, { era }) : '',
    target ? messages.target(targetText(target, indicator, { languages, plan }), time) : '',
    progress.status === undefined ? label : messages.computed(label),
  ];
  let y = size;
  const texts = [svgText(value, { x: 0, y: size * 0.85, 'font-size': size, 'font-weight': 700 })];
  lines.forEach((line, index) => {
    if (!line) return;
    const isStatus = index === 2;
    for (const part of wrapText(line, box.width / 28)) {
      y += 40;
      if (y > box.height) return;
      texts.push(
        svgText(part, {
          x: 0,
          y,
          'font-size': 28,
          fill: isStatus ? statusColours[progress.status ?? 'none'] : paper.text,
          'font-weight': isStatus ? 700 : undefined,
        }),
      );
    }
  });
  return texts.join('');
}

/** Baseline and observations with a number; the first and the last with their values written out. */
function seriesPoints({
  indicator,
  settings,
  languages,
  era,
  plan,
}: Subject): readonly SeriesPoint[] {
  const baseline = baselineOf(indicator, settings);
  const newest = latestFigure(indicator, settings)?.position ?? Infinity;
  const observed = seriesOf(indicator, settings).filter(
    ({ value, status, position }) =>
      value !== undefined && status !== 'forecast' && position <= newest,
  );
  // Figures before a change of definition do not compare.
  const start = observed.findLastIndex((figure) => figure.break);
  const comparable = observed.slice(Math.max(0, start));
  const isBefore =
    baseline?.value !== undefined && baseline.position < (comparable[0]?.position ?? 0);
  const figures = isBefore && start < 0 ? [baseline, ...comparable] : comparable;
  return figures.map((figure, index) => {
    const isEnd = index === 0 || index === figures.length - 1;
    return {
      position: figure.position,
      value: figure.value!,
      label: isEnd ? numberText(figure, indicator, plan, languages) : undefined,
      time: isEnd ? formatTime(figure.time, firstOf(languages), { era }) : undefined,
    };
  });
}

function numberText(
  figure: Figure,
  indicator: Indicator,
  plan: Plan,
  languages: Languages,
): string {
  const { unit } = indicator;
  // The subtitle names the unit; a percent sign is short enough to repeat.
  const measured = isPercent(unit)
    ? indicator
    : { ...indicator, unit: undefined, groups: undefined };
  return formatFigure(figure, measured, { languages, plan });
}

function targetPoint(
  { plan, indicator, languages, era }: Subject,
  { target, aim }: Progress,
): SeriesPoint | undefined {
  if (!target || aim === undefined || target.position === undefined) return undefined;
  const text = targetText(target, indicator, { languages, plan });
  return {
    position: target.position,
    value: aim,
    label: messagesIn(pictureMessages, languages).target(text, ''),
    time:
      target.time === undefined ? undefined : formatTime(target.time, firstOf(languages), { era }),
  };
}
