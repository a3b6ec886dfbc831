import type { Indicator } from '@machiplan/schema';
import {
  baselineOf,
  citationOf,
  finalTarget,
  fiscalYearStartOf,
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
import { heading, originMark, localizedHtml, type Rendering } from './rendering.js';

const figureOptions = ({ plan }: Rendering) => ({
  fiscalYearStart: fiscalYearStartOf(plan),
  origin: plan.origin,
});

/** A table of indicators, with a row each; of one node and what is below it, or of the plan. */
export function renderIndicators(from: Rendering, node?: string): Html {
  const { plan, messages } = from;
  const indicators =
    node === undefined ? plan.indicators : indicatorsOf(plan, node, { descendants: true });
  if (indicators.length === 0) return markup`<p>${messages.noIndicators}</p>`;
  const heads = [
    messages.indicator,
    messages.baseline,
    messages.latest,
    messages.target,
    messages.progress,
    messages.source,
  ];
  const rows = indicators.map((indicator) => rowFor(indicator, from));
  return table(messages.indicatorsCaption, heads, rows);
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
  const { plan, languages, messages } = from;
  const origin = originOf(
    plan,
    indicator,
    'title',
    textFor(indicator.title, languages, plan)?.lang,
  );
  return markup`${localizedHtml(indicator.title, from) ?? messages.untitled}${originMark(origin, from)}`;
}

function renderFigure(
  indicator: Indicator,
  figure: Figure | undefined,
  part: 'baseline' | 'observations',
  from: Rendering,
  withTime = true,
): Html {
  const { messages, language } = from;
  const missing = notPublishedPart(indicator, part);
  if (figure?.value === undefined) {
    if (missing) return markup`${notPublishedText(missing, from)}`;
    return markup`${figure?.status === 'not-published' ? messages.notPublished : messages.noData}`;
  }
  const value = formatValue(figure.value, indicator, { languages: language });
  const facts = [
    withTime && formatTime(figure.time, language),
    figure.status !== 'final' && messages.figureStatus[figure.status],
  ].filter(Boolean);
  const aside = facts.length > 0 ? messages.aside(facts.join(messages.comma)) : undefined;
  return markup`${value}${aside}${originMark(figure.origin, from)}`;
}

function renderTarget(indicator: Indicator, from: Rendering): Html {
  const { language, messages } = from;
  const target = finalTarget(indicator, figureOptions(from));
  if (!target) {
    const missing = notPublishedPart(indicator, 'targets');
    return markup`${missing ? notPublishedText(missing, from) : messages.noData}`;
  }
  const time = target.time === undefined ? '' : messages.aside(formatTime(target.time, language));
  return markup`${targetText(target, indicator, { languages: language })}${time}${originMark(target.origin, from)}`;
}

/** One indicator in sentences, with its values as a table and its citation. */
export function renderIndicator(from: Rendering, id: string): Html {
  const { plan, language, languages, messages } = from;
  const indicator = indicatorById(plan, id);
  if (!indicator) return markup`<p>${messages.noIndicators}</p>`;
  const options = figureOptions(from);
  const series = seriesOf(indicator, options);
  const rows = series.map((figure) => [
    formatTime(figure.time, language),
    renderFigure(indicator, figure, 'observations', from, false),
  ]);
  const title = labelFor(indicator.title, languages, plan);
  return markup`${heading(renderTitle(indicator, from), from)}
<p>${summaryOf(indicator, { ...options, languages: language })}</p>
${rows.length > 0 ? table(title, [messages.year, messages.value], rows) : undefined}<p>${messages.label(messages.source)}${citationOf(plan, indicator, { languages: language })}</p>
`;
}
