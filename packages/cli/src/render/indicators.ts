import type { Indicator } from '@machiplan/schema';
import {
  baselineOf,
  citationOf,
  finalTarget,
  indicatorById,
  indicatorsOf,
  latestObservation,
  notPublishedPart,
  originOf,
  progressOf,
  seriesOf,
  type Figure,
} from '@machiplan/sdk';
import {
  formatTime,
  formatValue,
  labelFor,
  progressLabel,
  summaryOf,
  targetText,
  textFor,
} from '@machiplan/sdk/format';
import { markup, type Html, type HtmlValue } from '../html/markup.js';
import { table } from '../html/table.js';
import { notPublishedText } from './outline.js';
import { heading, originMark, pageText, type Rendering } from './page-text.js';

const figureOptions = ({ plan: { fiscalYearStart, origin } }: Rendering) => ({
  fiscalYearStart,
  origin,
});

/** A table of indicators, with a row each; of one node and what is below it, or of the plan. */
export function renderIndicators(from: Rendering, node?: string): Html {
  const { plan, words } = from;
  const indicators =
    node === undefined ? plan.indicators : indicatorsOf(plan, node, { descendants: true });
  if (indicators.length === 0) return markup`<p>${words.noIndicators}</p>`;
  const heads = [
    words.indicator,
    words.baseline,
    words.latest,
    words.target,
    words.progress,
    words.source,
  ];
  const rows = indicators.map((indicator) => rowFor(indicator, from));
  return table(words.indicatorsCaption, heads, rows);
}

function rowFor(indicator: Indicator, from: Rendering): HtmlValue[] {
  const { plan, language } = from;
  const options = figureOptions(from);
  return [
    renderTitle(indicator, from),
    renderFigure(indicator, baselineOf(indicator, options), 'baseline', from),
    renderFigure(indicator, latestObservation(indicator, options), 'observations', from),
    renderTarget(indicator, from),
    progressLabel(progressOf(indicator, options), language),
    citationOf(plan, indicator, { languages: language }),
  ];
}

function renderTitle(indicator: Indicator, from: Rendering): Html {
  const { plan, language, words } = from;
  const origin = originOf(plan, indicator, 'title', textFor(indicator.title, language, plan)?.lang);
  return markup`${pageText(indicator.title, from) ?? words.untitled}${originMark(origin, from)}`;
}

function renderFigure(
  indicator: Indicator,
  figure: Figure | undefined,
  part: 'baseline' | 'observations',
  from: Rendering,
  withTime = true,
): Html {
  const { words, language } = from;
  const missing = notPublishedPart(indicator, part);
  if (figure?.value === undefined) {
    if (missing) return markup`${notPublishedText(missing, from)}`;
    return markup`${figure?.status === 'not-published' ? words.notPublished : words.noData}`;
  }
  const value = formatValue(figure.value, indicator, { languages: language });
  const facts = [
    withTime && formatTime(figure.time, language),
    figure.status !== 'final' && words.figureStatus[figure.status],
  ].filter(Boolean);
  const aside = facts.length > 0 ? words.aside(facts.join(words.comma)) : undefined;
  return markup`${value}${aside}${originMark(figure.origin, from)}`;
}

function renderTarget(indicator: Indicator, from: Rendering): Html {
  const { language, words } = from;
  const target = finalTarget(indicator, figureOptions(from));
  if (!target) {
    const missing = notPublishedPart(indicator, 'targets');
    return markup`${missing ? notPublishedText(missing, from) : words.noData}`;
  }
  const time = target.time === undefined ? '' : words.aside(formatTime(target.time, language));
  return markup`${targetText(target, indicator, { languages: language })}${time}${originMark(target.origin, from)}`;
}

/** One indicator in sentences, with its values as a table and its citation. */
export function renderIndicator(from: Rendering, id: string): Html {
  const { plan, language, words } = from;
  const indicator = indicatorById(plan, id);
  if (!indicator) return markup`<p>${words.noIndicators}</p>`;
  const options = figureOptions(from);
  const series = seriesOf(indicator, options);
  const rows = series.map((figure) => [
    formatTime(figure.time, language),
    renderFigure(indicator, figure, 'observations', from, false),
  ]);
  const title = labelFor(indicator.title, language, plan);
  return markup`${heading(renderTitle(indicator, from), from)}
<p>${summaryOf(indicator, { ...options, languages: language })}</p>
${rows.length > 0 ? table(title, [words.year, words.value], rows) : undefined}<p>${words.label(words.source)}${citationOf(plan, indicator, { languages: language })}</p>
`;
}
