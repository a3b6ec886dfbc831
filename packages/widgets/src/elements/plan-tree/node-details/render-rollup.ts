import {
  actionsOf,
  countByStatus,
  descendantsOf,
  indicatorsOf,
  levelById,
  progressOf,
  type Progress,
  type ProgressStatus,
} from '@machiplan/sdk';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderPart, type DetailsContext } from './details-context.js';

/** Results that count as going well, for the share shown with its formula. */
const goingWell: readonly ProgressStatus[] = ['achieved', 'on-track', 'kept'];

/** What a branch adds up to: entries per level, indicators by status, actions done. */
export function renderRollup(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const below = descendantsOf(plan, node.id);
  if (below.length === 0) return nothing;
  const counts = new Map<string, number>();
  for (const { level } of below) counts.set(level, (counts.get(level) ?? 0) + 1);
  return renderPart(
    context,
    words.rollup,
    html`<dl>
      ${[...counts].map(([level, count]) =>
        renderFact(labelFor(levelById(plan, level)?.title, languages, plan), words.count(count)),
      )}
      ${renderProgress(context)} ${renderActions(context)}
    </dl>`,
  );
}

function renderProgress({ plan, node, words, languages }: DetailsContext) {
  const options = { fiscalYearStart: plan.fiscalYearStart, origin: plan.origin };
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
        : `${progressLabel(result, languages)} ${words.count(counts[result.status])}`,
    );
  return html`${renderFact(
    words.indicators,
    html`${words.count(results.length)}${
      none > 0 ? html`<div class="aside">${words.noStatus(none)}</div>` : nothing
    }${parts.length > 0 ? html`<div class="aside">${parts.join('・')}</div>` : nothing}`,
  )}
  ${judged > 0 ? renderFact(words.goingWell, words.share(words.goingWellFormula, well, judged)) : nothing}`;
}

function renderActions({ plan, node, words }: DetailsContext) {
  const actions = actionsOf(plan, node.id, { descendants: true });
  const known = actions.filter(({ state }) => state !== undefined);
  if (known.length === 0) return nothing;
  const done = known.filter(({ state }) => state === 'done').length;
  return renderFact(words.actionsDone, words.share(words.actionsFormula, done, known.length));
}

function renderFact(label: string, value: unknown) {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
