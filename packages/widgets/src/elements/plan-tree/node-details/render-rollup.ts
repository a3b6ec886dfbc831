import {
  actionsOf,
  countByStatus,
  descendantsOf,
  fiscalYearStartOf,
  indicatorsOf,
  levelById,
  progressOf,
  type Progress,
  type ProgressStatus,
} from '@machiplan/sdk';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import type { DetailsModel } from './details-model.js';
import { renderPart } from './render-part.js';

/** Statuses that count as going well, for the ratio shown with its formula. */
const goingWell: readonly ProgressStatus[] = ['achieved', 'on-track', 'kept'];

/** Draws the totals of a branch: entries per level, indicators by status, actions done. */
export function renderRollup(model: DetailsModel) {
  const { plan, node, messages, locale } = model;
  const below = descendantsOf(plan, node.id);
  if (below.length === 0) return nothing;
  const counts = new Map<string, number>();
  for (const { level } of below) counts.set(level, (counts.get(level) ?? 0) + 1);
  return renderPart(
    model,
    messages.rollup,
    html`<dl>
      ${[...counts].map(([level, count]) =>
        renderFact(
          labelFor(levelById(plan, level)?.title, locale.language, plan),
          messages.count(count),
        ),
      )}
      ${renderProgress(model)} ${renderActions(model)}
    </dl>`,
  );
}

function renderProgress({ plan, node, messages, locale }: DetailsModel) {
  const options = { fiscalYearStart: fiscalYearStartOf(plan), origin: plan.origin };
  const results = indicatorsOf(plan, node.id, { descendants: true }).map((indicator) =>
    progressOf(indicator, options),
  );
  if (results.length === 0) return nothing;
  const { none, ...counts } = countByStatus(results);
  const judged = results.length - none;
  const well = goingWell.reduce((sum, status) => sum + counts[status], 0);
  const parts = results
    .filter((result, at) => results.findIndex(({ status }) => status === result.status) === at)
    .flatMap((result: Progress) =>
      result.status === undefined
        ? []
        : `${progressLabel(result, locale.language)} ${messages.count(counts[result.status])}`,
    );
  return html`${renderFact(
    messages.indicators,
    html`${messages.count(results.length)}${
      none > 0 ? html`<div class="aside">${messages.noStatus(none)}</div>` : nothing
    }${parts.length > 0 ? html`<div class="aside">${parts.join('・')}</div>` : nothing}`,
  )}
  ${judged > 0 ? renderFact(messages.goingWell, messages.ratio(messages.goingWellFormula, well, judged)) : nothing}`;
}

function renderActions({ plan, node, messages }: DetailsModel) {
  const actions = actionsOf(plan, node.id, { descendants: true });
  const withState = actions.filter(({ state }) => state !== undefined);
  if (withState.length === 0) return nothing;
  const done = withState.filter(({ state }) => state === 'done').length;
  return renderFact(
    messages.actionsDone,
    messages.ratio(messages.actionsFormula, done, withState.length),
  );
}

function renderFact(label: string, value: unknown) {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
