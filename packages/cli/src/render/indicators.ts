import type { Indicator } from '@machiplan/schema';
import {
  assessmentOf,
  baselineOf,
  citationOf,
  citationOfValue,
  finalTarget,
  figureOptionsOf,
  indicatorById,
  indicatorsOf,
  latestFigure,
  notPublishedPart,
  originOf,
  seriesOf,
  sourcesOf,
  sourcesOfValue,
  type Figure,
  type TargetFigure,
} from '@machiplan/sdk';
import { breakdownFiguresOf, missingFigureOf } from '@machiplan/sdk/figures';
import {
  assessmentLabels,
  breakdownLabel,
  formatFigure,
  labelFor,
  missingText,
  summaryOf,
  targetText,
  textFor,
} from '@machiplan/sdk/format';
import { markup, type Html, type HtmlValue } from '../html/markup.js';
import { table } from '../html/table.js';
import { notPublishedText } from './outline.js';
import {
  heading,
  localizedHtml,
  originMark,
  renderSource,
  timeText,
  type Rendering,
} from './rendering.js';

const figureOptions = ({ plan }: Rendering) => figureOptionsOf(plan);

/**
 * A table of indicators, with a row each; of one node and what is below it, or of the plan. The
 * figures are a list in one cell: without style sheets, more columns are wider than a phone.
 */
export function renderIndicators(from: Rendering, node?: string): Html {
  const { plan, messages } = from;
  const indicators =
    node === undefined ? plan.indicators : indicatorsOf(plan, node, { descendants: true });
  if (indicators.length === 0) return markup`<p>${messages.noIndicators}</p>`;
  const heads = [messages.indicator, messages.value, messages.source];
  const rows = indicators.map((indicator) => rowFor(indicator, from));
  return table(messages.indicatorsCaption, heads, rows);
}

function rowFor(indicator: Indicator, from: Rendering): HtmlValue[] {
  const { plan, language, messages } = from;
  const options = figureOptions(from);
  const latest = latestFigure(indicator, options);
  const { published, computed } = assessmentLabels(
    plan,
    assessmentOf(plan, indicator, options),
    language,
  );
  const progress = published === undefined ? computed : [published, markup`<br>`, computed];
  const figures = [
    [messages.baseline, renderFigure(indicator, baselineOf(indicator, options), 'baseline', from)],
    [messages.latest, renderLatest(indicator, latest, from)],
    [messages.target, renderTarget(indicator, from)],
    [messages.progress, progress],
  ].map(([label, value]) => markup`<li>${messages.label(String(label))}${value}</li>`);
  return [
    renderTitle(indicator, from),
    markup`<ul>${figures}</ul>`,
    renderSourceOf(indicator, latest, from),
  ];
}

function renderLatest(indicator: Indicator, latest: Figure | undefined, from: Rendering): Html {
  const parts = latest ? undefined : renderParts(indicator, 'observation', from);
  return parts ?? renderFigure(indicator, latest, 'observations', from);
}

/** The source of a value, or of the indicator without one. */
function renderSourceOf(indicator: Indicator, figure: Figure | undefined, from: Rendering): Html {
  const { plan, language: languages } = from;
  const references = figure ? sourcesOfValue(indicator, figure) : sourcesOf(indicator);
  const isOwn = figure?.record.source !== undefined;
  const citation =
    figure && isOwn
      ? citationOfValue(plan, indicator, figure, { languages })
      : citationOf(plan, indicator, { languages });
  return renderSource(references, citation, from);
}

/** The figures of each group or district, for an indicator that has none for the whole. */
function renderParts(
  indicator: Indicator,
  part: 'observation' | 'target',
  from: Rendering,
): Html | undefined {
  const { plan, languages } = from;
  const parts = breakdownFiguresOf(indicator, figureOptions(from)).filter((each) => each[part]);
  if (parts.length === 0) return undefined;
  const items = parts.map((each) => {
    const name = breakdownLabel(plan, indicator, each, languages);
    const { target, observation } = each;
    const figure =
      part === 'target' && target
        ? renderTargetFigure(indicator, target, from)
        : renderFigure(indicator, observation, 'observations', from);
    return markup`<li>${name} ${figure}</li>`;
  });
  return markup`<ul>${items}</ul>`;
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
  const { plan, messages, language: languages } = from;
  const missing = notPublishedPart(indicator, part);
  if (!figure || (figure.value ?? figure.text ?? figure.grade) === undefined) {
    if (missing && !figure?.record.status) return markup`${notPublishedText(missing, from)}`;
    const own = figure && missingFigureOf(figure.record);
    if (own) return markup`${missingText(own, [languages, ...from.languages], plan)}`;
    return markup`${missing ? notPublishedText(missing, from) : messages.noData}`;
  }
  const value = formatFigure(figure, indicator, { languages, plan });
  const facts = [
    withTime && timeText(figure.time, from),
    figure.status !== 'final' && messages.figureStatus[figure.status],
  ].filter(Boolean);
  const aside = facts.length > 0 ? messages.aside(facts.join(messages.comma)) : undefined;
  return markup`${value}${aside}${originMark(figure.origin, from)}`;
}

function renderTarget(indicator: Indicator, from: Rendering): Html {
  const { messages } = from;
  const target = finalTarget(indicator, figureOptions(from));
  if (target) return renderTargetFigure(indicator, target, from);
  const missing = notPublishedPart(indicator, 'targets');
  if (missing) return markup`${notPublishedText(missing, from)}`;
  return renderParts(indicator, 'target', from) ?? markup`${messages.noData}`;
}

function renderTargetFigure(indicator: Indicator, target: TargetFigure, from: Rendering): Html {
  const { plan, language: languages, messages } = from;
  const time = target.time === undefined ? '' : messages.aside(timeText(target.time, from));
  return markup`${targetText(target, indicator, { languages, plan })}${time}${originMark(target.origin, from)}`;
}

/** One indicator under its title; see `renderFigures`. */
export function renderIndicator(from: Rendering, id: string): Html {
  const { plan, messages } = from;
  const indicator = indicatorById(plan, id);
  if (!indicator) return markup`<p>${messages.noIndicators}</p>`;
  return markup`${heading(renderTitle(indicator, from), from)}
${renderFigures(indicator, from)}`;
}

/** An indicator in sentences, with a table of its values and their sources, and its citation. */
export function renderFigures(indicator: Indicator, from: Rendering): Html {
  const { plan, language, languages, messages, era } = from;
  const options = figureOptions(from);
  const series = seriesOf(indicator, options);
  const hasSources = series.some(({ record }) => record.source !== undefined);
  const rows = series.map((figure) => [
    timeText(figure.time, from),
    renderFigure(indicator, figure, 'observations', from, false),
    ...(hasSources ? [renderSourceOf(indicator, figure, from)] : []),
  ]);
  const title = labelFor(indicator.title, languages, plan);
  const heads = [messages.year, messages.value, ...(hasSources ? [messages.source] : [])];
  return markup`<p>${summaryOf(indicator, { ...options, plan, era, languages: language })}</p>
${rows.length > 0 ? table(title, heads, rows) : undefined}<p>${messages.label(messages.source)}${citationOf(plan, indicator, { languages: language })}</p>
`;
}
