/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { CompareDispatch } from '../plan-compare-actions.js';
import {
  type ChangeGroup,
  type ComparedPlans,
  type PlanCompareModel,
} from '../plan-compare-model.js';
import { planCompareMessages, type PlanCompareMessages } from '../plan-compare.messages.js';
import { renderMore, shownOf } from '../render-more.js';
import { renderChange } from './render-change.js';

/** Draws what changed: the kinds with their counts, then the changes kind by kind. */
export function renderChanges(
  model: PlanCompareModel,
  compared: ComparedPlans,
  dispatch: CompareDispatch,
) {
  const messages = messagesIn(planCompareMessages, model.locale.language);
  const { groups } = compared;
  if (groups.length === 0) return html`<p class="state">${messages.same}</p>`;
  const shown = groups.filter(({ type }) => model.filter === undefined || type === model.filter);
  return html`${renderKinds(model, compared, messages, dispatch)}
  ${(shown.length > 0 ? shown : groups).map((group) =>
    renderGroup(group, model, compared, messages, dispatch),
  )}`;
}

/** The name of a kind of change; for two plans that are not versions of one, which plan has it. */
export function kindName(
  type: ChangeGroup['type'],
  { areVersions, names }: ComparedPlans,
  messages: PlanCompareMessages,
): string {
  if (areVersions) return messages.kinds[type];
  switch (type) {
    case 'added':
      return messages.onlyIn(names.after);
    case 'removed':
      return messages.onlyIn(names.before);
    case 'indicator-added':
      return messages.indicatorsOnlyIn(names.after);
    case 'indicator-removed':
      return messages.indicatorsOnlyIn(names.before);
    default:
      return messages.kinds[type];
  }
}

function renderKinds(
  { filter }: PlanCompareModel,
  compared: ComparedPlans,
  messages: PlanCompareMessages,
  dispatch: CompareDispatch,
) {
  const button = (label: string, type: ChangeGroup['type'] | undefined, count?: number) =>
    html`<button
      type="button"
      aria-pressed=${filter === type}
      @click=${() => dispatch({ type: 'filter', change: type })}
    >
      ${label} ${count === undefined ? nothing : html`<span class="number">${count}</span>`}
    </button>`;
  return html`<fieldset class="choices kinds" part="kinds">
    <legend class="visually-hidden">${messages.kind}</legend>
    ${button(messages.all, undefined)}
    ${compared.groups.map(({ type, count }) =>
      button(kindName(type, compared, messages), type, count),
    )}
  </fieldset>`;
}

function renderGroup(
  { type, changes, count }: ChangeGroup,
  model: PlanCompareModel,
  compared: ComparedPlans,
  messages: PlanCompareMessages,
  dispatch: CompareDispatch,
) {
  const shown = shownOf(changes, type, model);
  return html`<section class="group" part="group">
    <div class="heading" role="heading" aria-level=${model.headingLevel}>
      ${kindName(type, compared, messages)}
      <span class="number">${messages.items(count)}</span>
    </div>
    <ul class="changes" role="list">
      ${shown.map((change) => renderChange(change, model, compared, dispatch))}
    </ul>
    ${renderMore(changes.length - shown.length, type, model, dispatch)}
  </section>`;
}
