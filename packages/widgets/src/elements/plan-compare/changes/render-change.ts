import type { Indicator, Plan, PlanNode } from '@machiplan/schema';
import { targetMoveSentence, type MatchReason } from '@machiplan/sdk/compare';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { CompareDispatch } from '../plan-compare-actions.js';
import type { Change, ComparedPlans, PlanCompareModel } from '../plan-compare-model.js';
import { planCompareMessages } from '../plan-compare.messages.js';
import { renderPlace } from '../render-place.js';
import { renderWords } from '../render-words.js';
import { figureSentences } from './figure-sentences.js';

/** Draws one change with the place of its record in both plans. */
export function renderChange(
  change: Change,
  model: PlanCompareModel,
  { diff }: ComparedPlans,
  dispatch: CompareDispatch,
) {
  const { language } = model.locale;
  const messages = messagesIn(planCompareMessages, language);
  switch (change.type) {
    case 'added':
    case 'indicator-added':
      return renderSingle(change.record, diff.after, 'ins', change, model, dispatch);
    case 'removed':
    case 'indicator-removed':
      return renderSingle(change.record, diff.before, 'del', change, model, dispatch);
    case 'target':
      return renderPair(change.indicator, model, diff, dispatch, [
        targetMoveSentence(change.indicator, language),
      ]);
    case 'figure':
      return renderPair(
        change.indicator,
        model,
        diff,
        dispatch,
        figureSentences(change.indicator, language),
      );
    case 'recoded': {
      const { before, after } = change.node;
      const codes = renderWords(before.code ?? '', after.code ?? '', language);
      return renderPair(change.node, model, diff, dispatch, [codes]);
    }
    case 'reworded':
      return renderPair(
        change.node,
        model,
        diff,
        dispatch,
        change.node.texts
          .filter(({ part, isPublished }) => part !== 'title' && isPublished)
          .map(
            ({ part, before, after }) =>
              html`<b>${messages.parts[part]}</b> ${renderWords(before, after, language)}`,
          ),
      );
    case 'renamed':
    case 'moved':
      return renderPair(change.node, model, diff, dispatch, []);
    case 'indicator-renamed':
      return renderPair(change.indicator, model, diff, dispatch, []);
  }
}

function renderSingle(
  record: PlanNode | Indicator,
  plan: Plan,
  mark: 'ins' | 'del',
  change: Change,
  model: PlanCompareModel,
  dispatch: CompareDispatch,
) {
  const { locale } = model;
  const messages = messagesIn(planCompareMessages, locale.language);
  const below = 'below' in change && change.below > 0 ? messages.below(change.below) : nothing;
  const title = renderTitle(record, plan, renderText(record.title, plan, locale), model, dispatch);
  return html`<li class="change">
    <div class="change-title mark-${mark}">${title} <span class="number">${below}</span></div>
    ${renderPlace(plan, record, locale.language)}
  </li>`;
}

interface Pair {
  readonly before: PlanNode | Indicator;
  readonly after: PlanNode | Indicator;
  readonly reason: MatchReason;
}

function renderPair(
  { before, after, reason }: Pair,
  model: PlanCompareModel,
  diff: ComparedPlans['diff'],
  dispatch: CompareDispatch,
  details: readonly unknown[],
) {
  const { language } = model.locale;
  const messages = messagesIn(planCompareMessages, language);
  const titles = [
    labelFor(before.title, language, diff.before),
    labelFor(after.title, language, diff.after),
  ] as const;
  return html`<li class="change">
    <div class="change-title">
      ${renderTitle(after, diff.after, renderWords(...titles, language), model, dispatch)}
    </div>
    ${details.map((detail) => html`<p class="detail">${detail}</p>`)}
    <dl class="places">
      <div>
        <dt>${messages.before}</dt>
        <dd>${renderPlace(diff.before, before, language)}</dd>
      </div>
      <div>
        <dt>${messages.after}</dt>
        <dd>${renderPlace(diff.after, after, language)}</dd>
      </div>
    </dl>
    <p class="reason">${messages.matchedBy(messages.reasons[reason])}</p>
  </li>`;
}

/** The title; a button that selects the record where it belongs to the plan of the element. */
function renderTitle(
  record: PlanNode | Indicator,
  owner: Plan,
  content: unknown,
  { plan, selection }: PlanCompareModel,
  dispatch: CompareDispatch,
) {
  if (owner !== plan) return html`<span class="title">${content}</span>`;
  const isNode = 'level' in record;
  const isSelected = (isNode ? selection.node : selection.indicator) === record.id;
  const select = () =>
    dispatch({ type: isNode ? 'select-node' : 'select-indicator', id: record.id });
  return html`<button
    class="title"
    type="button"
    aria-current=${isSelected ? 'true' : nothing}
    @click=${select}
  >
    ${content}
  </button>`;
}
