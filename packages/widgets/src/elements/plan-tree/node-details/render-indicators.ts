import type { Indicator } from '@machiplan/schema';
import {
  assessmentOf,
  finalTarget,
  figureOptionsOf,
  indicatorsOf,
  latestFigure,
  type Progress,
} from '@machiplan/sdk';
import {
  formatFigure,
  formatTime,
  gradeText,
  labelFor,
  progressLabel,
  summaryOf,
  targetText,
} from '@machiplan/sdk/format';
import { placeAt } from '@machiplan/sdk/figures';
import { html, nothing, svg } from 'lit';
import { sourceLinksOf } from '../../../controls/record-facts/record-facts.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { isContradicted, renderBranchProgress } from './render-evaluation.js';
import { renderIsolated, renderPart } from './render-part.js';

/** Draws the indicators as small gauges, and how those of the whole branch stand. */
export function renderIndicators(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages } = model;
  const indicators = indicatorsOf(plan, node.id);
  const branch = renderBranchProgress(model);
  if (indicators.length === 0 && branch === nothing) return nothing;
  return renderPart(
    model,
    indicators.length > 0
      ? html`${messages.indicators} <span class="count">${messages.count(indicators.length)}</span>`
      : messages.indicatorsBelow,
    html`${branch}${
      indicators.length > 0
        ? html`<ul class="indicators">
            ${indicators.map((indicator) => renderIndicator(model, dispatch, indicator))}
          </ul>`
        : nothing
    }`,
  );
}

function renderIndicator(model: DetailsModel, dispatch: TreeDispatch, indicator: Indicator) {
  const { plan, node, messages } = model;
  const select = () => dispatch({ type: 'select-indicator', id: indicator.id });
  // The words printed at this entry, which may be others than those of the indicator.
  const place = placeAt(plan, indicator, node.id);
  const { source, notes = [] } = place?.placement ?? {};
  return html`<li>
    <button class="plain" type="button" @click=${select}>
      ${place?.code ? html`<span class="code">${place.code}</span> ` : nothing}${renderIsolated(
        model,
        place?.title ?? indicator.title,
      )}
    </button>
    <span class="mark">${messages.indicatorKind[indicator.kind ?? 'outcome']}</span>
    ${notes.map((note) => html`<p class="aside">${renderIsolated(model, note)}</p>`)}
    ${sourceLinksOf({ source }, model).map((link) => html`<p class="aside">${link}</p>`)}
    ${renderFigures(model, indicator)} ${model.renderIndicator?.(indicator.id) ?? nothing}
  </li>`;
}

/** The latest figure, target and status; without a figure, a sentence on what is not published. */
function renderFigures(model: DetailsModel, indicator: Indicator) {
  const { plan, locale, messages } = model;
  const format = { languages: locale.language, plan };
  const options = figureOptionsOf(plan);
  const latest = latestFigure(indicator, options);
  const isStated = (latest?.value ?? latest?.text ?? latest?.grade) !== undefined;
  if (!latest || !isStated)
    return html`<p>
      ${
        elsewhere(model, indicator) ??
        summaryOf(indicator, { ...options, languages: locale.language, plan })
      }
    </p>`;
  const target = finalTarget(indicator, options);
  const { published, computed } = assessmentOf(plan, indicator);
  const time = labelFor(latest.record.timeText, locale.language, plan);
  return html`<p class="figures">
      <span class="figure">${formatFigure(latest, indicator, format)}</span>
      <span class="aside"
        >${time || (latest.time && formatTime(latest.time, locale.language))}</span
      >
      ${
        target
          ? html`<span class="aside"
              >${messages.target(targetText(target, indicator, format), target.time ? formatTime(target.time, locale.language) : '')}</span
            >`
          : nothing
      }
    </p>
    ${renderTrack(computed)}
    ${published ? html`<p>${messages.publishedGrade(gradeText(plan, published, locale.language))}</p>` : nothing}
    ${
      computed.status === undefined
        ? nothing
        : html`<p class="status-${computed.status}">
            <span class="swatch" aria-hidden="true"></span
            >${progressLabel(computed, locale.language)}
            <span class="aside">${messages.computed}</span>
          </p>`
    }
    ${
      published && isContradicted(published, countOf(computed))
        ? html`<p class="aside">${messages.otherVerdict}</p>`
        : nothing
    }`;
}

/** Sources of figures that the document does not hold, if it names them. */
function elsewhere(
  { plan, locale, messages }: DetailsModel,
  { notPublished = [] }: Indicator,
): string | undefined {
  const places = new Set(
    notPublished.map(({ availableAt }) => labelFor(availableAt, locale.language, plan)),
  );
  const [place] = places;
  if (!place || places.size > 1) return undefined;
  const parts = notPublished.map(({ part }) => messages.parts[part.split('/', 1)[0]!] ?? part);
  return messages.notHere(parts.join(messages.separator), place);
}

function countOf({ status }: Progress) {
  const counts = {
    achieved: 0,
    'on-track': 0,
    behind: 0,
    'moving-away': 0,
    kept: 0,
    'not-kept': 0,
    none: 0,
  };
  counts[status ?? 'none'] = 1;
  return counts;
}

/** The way from baseline to target and how much of it is done; decoration beside the words. */
function renderTrack({ share, status }: Progress) {
  if (share === undefined || !status) return nothing;
  const done = 100 * Math.min(Math.max(share, 0), 1);
  return html`<svg
    class="track status-${status}"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<rect class="way" width="100" height="8"></rect><rect class="done" width=${done} height="8"></rect>`}
  </svg>`;
}
