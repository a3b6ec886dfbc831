import type { Budget } from '@machiplan/schema';
import { amountOf, budgetsOf } from '@machiplan/sdk/actions';
import { compareTime, fiscalYearStartOf } from '@machiplan/sdk/time';
import { missingFigureOf } from '@machiplan/sdk/figures';
import { formatTime, formatValue, missingText } from '@machiplan/sdk/format';
import { html, nothing, svg } from 'lit';
import { linksOf } from '../../../controls/record-facts/record-facts.js';
import type { DetailsModel } from './details-model.js';
import { formatYen } from './format-yen.js';
import { renderPart } from './render-part.js';

/** Kinds from the most to the least final: the bar of a year shows the first there is. */
const byFinality: readonly Budget['kind'][] = ['settled', 'revised', 'initial', 'planned'];

/** Draws one bar for each year; other amounts of the year stand beside it. */
export function renderBudgets(model: DetailsModel) {
  const { plan, node, messages, locale } = model;
  const budgets = budgetsOf(plan, node.id);
  if (budgets.length === 0) return nothing;
  const start = fiscalYearStartOf(plan);
  const times = [...new Set(budgets.map(({ time }) => time))].sort((a, b) =>
    compareTime(a, b, start),
  );
  const years = times.map((time) => ({
    time,
    budgets: budgets.filter((budget) => budget.time === time).sort(moreFinalFirst),
  }));
  const largest = Math.max(...years.map((year) => amountOf(year.budgets[0]!) ?? 0));
  return renderPart(
    model,
    messages.budgets,
    html`<dl class="budgets">
      ${years.map(
        (year) =>
          html`<div>
            <dt>${formatTime(year.time, locale.language)}</dt>
            <dd>
              ${renderBar(amountOf(year.budgets[0]!), largest)}
              ${year.budgets.map(
                (budget, at) =>
                  html`<span class=${at === 0 ? 'amount' : 'aside'}
                    >${budget.kind ? messages.budgetKind[budget.kind] : nothing}
                    ${amountText(model, budget)} ${linksOf(budget, model)}
                  </span>`,
              )}
            </dd>
          </div>`,
      )}
    </dl>`,
  );
}

function moreFinalFirst(a: Budget, b: Budget): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ kind }: Budget): number {
  const rank = byFinality.indexOf(kind);
  return rank < 0 ? byFinality.length : rank;
}

function renderBar(amount: number | undefined, largest: number) {
  if (amount === undefined || largest <= 0) return nothing;
  return html`<svg class="track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="done" width=${Math.max((100 * amount) / largest, 0)} height="8"></rect>`}
  </svg>`;
}

/** The amount; without one, where it stands or why there is none. */
function amountText({ plan, locale, messages }: DetailsModel, budget: Budget): string {
  const amount = amountOf(budget);
  if (amount === undefined) {
    const missing = missingFigureOf(budget);
    return missing ? missingText(missing, locale.language, plan) : messages.notPublished;
  }
  const { currency = 'JPY', approximate } = budget;
  const { language } = locale;
  if (currency === 'JPY' && language.startsWith('ja') && !approximate) return formatYen(amount);
  const unit = currency === 'JPY' ? { ja: '円', en: ' yen' } : ` ${currency}`;
  return formatValue(amount, { unit }, { languages: language, approximate });
}
