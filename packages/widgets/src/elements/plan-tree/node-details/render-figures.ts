import type { Action, Budget } from '@machiplan/schema';
import {
  actionsOf,
  amountOf,
  budgetsOf,
  compareTime,
  evaluationsOf,
  fiscalYearStartOf,
  goalLinksOf,
  indicatorsOf,
  notPublishedPart,
  progressOf,
  sdgGoal,
} from '@machiplan/sdk';
import { formatTime, formatValue, labelFor, progressLabel, summaryOf } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderPart } from './render-part.js';

/** Draws the indicators: title, and a sentence on what is and is not published. */
export function renderIndicators(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale } = model;
  const indicators = indicatorsOf(plan, node.id);
  if (indicators.length === 0) return nothing;
  const options = {
    languages: locale.language,
    fiscalYearStart: fiscalYearStartOf(plan),
    origin: plan.origin,
  };
  return renderPart(
    model,
    html`${messages.indicators} <span class="count">${messages.count(indicators.length)}</span>`,
    html`<ul class="indicators">
      ${indicators.map((indicator) => {
        const progress = progressOf(indicator, options);
        return html`<li>
          <button
            class="plain"
            type="button"
            @click=${() => dispatch({ type: 'select-indicator', id: indicator.id })}
          >
            ${renderIsolated(model, indicator.title)}
          </button>
          <span class="mark">${messages.indicatorKind[indicator.kind ?? 'outcome']}</span>
          ${
            progress.status === undefined
              ? nothing
              : html`<span class="mark">${progressLabel(progress, locale.language)}</span>`
          }
          ${model.renderIndicator?.(indicator.id) ?? nothing}
          <p>${summaryOf(indicator, options)}</p>
        </li>`;
      })}
    </ul>`,
  );
}

/** Draws the SDGs of the node, or that they are not published. */
export function renderGoals(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale } = model;
  const links = goalLinksOf(plan, node);
  if (links.length === 0) {
    const statement = notPublishedPart(node, 'sdgs') ?? notPublishedPart(plan, 'sdgs');
    if (!statement) return nothing;
    const source = labelFor(statement.availableAt, locale.language, plan);
    return renderPart(
      model,
      messages.sdgs,
      html`<p>
        ${messages.notPublished}${source ? html`<br />${messages.availableAt(source)}` : nothing}
      </p>`,
    );
  }
  return renderPart(
    model,
    messages.sdgs,
    html`<ul class="chips">
      ${links.map(({ goal, origin }) => {
        const { title, color } = sdgGoal(goal)!;
        return html`<li>
          <button
            class="chip"
            type="button"
            @click=${() => dispatch({ type: 'select-goal', goal })}
          >
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill=${color} />
            </svg>
            ${goal}
            ${labelFor(title, locale.language)}${
              origin && origin !== 'published' && origin !== plan.origin
                ? html` <span class="mark">${messages.origin[origin]}</span>`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ul>`,
  );
}

/** Draws the actions by fiscal year. */
export function renderSchedule(model: DetailsModel) {
  const { plan, node, messages } = model;
  const actions = [...actionsOf(plan, node.id)].sort((a, b) =>
    compareTime(a.time, b.time, fiscalYearStartOf(plan)),
  );
  if (actions.length === 0) return nothing;
  const times = [...new Set(actions.map(({ time }) => time))];
  return renderPart(
    model,
    messages.schedule,
    html`<dl>
      ${times.map(
        (time) =>
          html`<div>
            <dt>${formatTime(time, model.locale.language)}</dt>
            ${actions
              .filter((action) => action.time === time)
              .map((action) => html`<dd>${renderAction(model, action)}</dd>`)}
          </div>`,
      )}
    </dl>`,
  );
}

function renderAction(model: DetailsModel, { title, summary, state, quantity }: Action) {
  const { messages, locale } = model;
  const amount = (figure: number | undefined) =>
    formatValue(figure, quantity?.unit === undefined ? {} : { unit: quantity.unit }, {
      languages: locale.language,
    });
  return html`${renderIsolated(model, title)}
  ${state ? html`<span class="mark">${messages.states[state]}</span>` : nothing}
  ${
    quantity
      ? html`<span class="aside">
          ${quantity.planned === undefined ? nothing : messages.planned(amount(quantity.planned))}
          ${quantity.actual === undefined ? nothing : messages.actual(amount(quantity.actual))}
        </span>`
      : nothing
  }
  ${summary ? html`<div class="aside">${renderIsolated(model, summary)}</div>` : nothing}`;
}

/** Draws the budgets by year, in whole units of the currency. */
export function renderBudgets(model: DetailsModel) {
  const { plan, node, messages, locale } = model;
  const budgets = budgetsOf(plan, node.id);
  if (budgets.length === 0) return nothing;
  return renderPart(
    model,
    messages.budgets,
    html`<dl>
      ${budgets.map(
        (budget) =>
          html`<div>
            <dt>
              ${formatTime(budget.time, locale.language)}
              ${budget.kind ? messages.budgetKind[budget.kind] : nothing}
            </dt>
            <dd>${renderAmount(model, budget)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function renderAmount({ locale, messages }: DetailsModel, budget: Budget) {
  const amount = amountOf(budget);
  if (amount === undefined) return messages.notPublished;
  const { currency = 'JPY' } = budget;
  const unit = currency === 'JPY' ? { ja: '円', en: ' yen' } : ` ${currency}`;
  return formatValue(amount, { unit }, { languages: locale.language });
}

/** Draws the grades given, each with its scale. */
export function renderEvaluations(model: DetailsModel) {
  const { plan, node, messages, locale } = model;
  const evaluations = evaluationsOf(plan, node.id);
  if (evaluations.length === 0) return nothing;
  return renderPart(
    model,
    messages.evaluations,
    html`<dl>
      ${evaluations.map(
        ({ time, grade, scale, evaluator, note }) =>
          html`<div>
            <dt>${time ? formatTime(time, locale.language) : messages.undated}</dt>
            <dd>
              <strong>${renderIsolated(model, grade)}</strong>
              ${
                scale
                  ? html`<span class="aside"
                      >（${scale.map((each) => labelFor(each, locale.language, plan)).join('／')}）</span
                    >`
                  : nothing
              }
              ${evaluator ? html`<div class="aside">${renderIsolated(model, evaluator)}</div>` : nothing}
              ${note ? html`<div class="aside">${renderIsolated(model, note)}</div>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>`,
  );
}
