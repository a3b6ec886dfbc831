import type { Action, Budget } from '@machiplan/schema';
import {
  actionsOf,
  amountOf,
  budgetsOf,
  compareTime,
  evaluationsOf,
  goalLinksOf,
  indicatorsOf,
  notPublishedPart,
  progressOf,
  sdgGoal,
} from '@machiplan/sdk';
import { formatTime, formatValue, labelFor, progressLabel, summaryOf } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderPart, renderText, type DetailsContext } from './details-context.js';

/** The indicators of the node: name, and in sentences what there is and what is not published. */
export function renderIndicators(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const indicators = indicatorsOf(plan, node.id);
  if (indicators.length === 0) return nothing;
  const options = { languages, fiscalYearStart: plan.fiscalYearStart, origin: plan.origin };
  return renderPart(
    context,
    html`${words.indicators} <span class="count">${words.count(indicators.length)}</span>`,
    html`<ul class="indicators">
      ${indicators.map((indicator) => {
        const progress = progressOf(indicator, options);
        return html`<li>
          <button
            class="plain"
            type="button"
            @click=${() => context.select('indicator', indicator.id)}
          >
            ${renderText(context, indicator.title)}
          </button>
          <span class="mark">${words.indicatorKind[indicator.kind ?? 'outcome']}</span>
          ${
            progress.status === undefined
              ? nothing
              : html`<span class="mark">${progressLabel(progress, languages)}</span>`
          }
          ${context.renderIndicator?.(indicator.id) ?? nothing}
          <p>${summaryOf(indicator, options)}</p>
        </li>`;
      })}
    </ul>`,
  );
}

/** The goals served, or that they are not published. */
export function renderGoals(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const links = goalLinksOf(plan, node);
  if (links.length === 0) {
    const statement = notPublishedPart(node, 'sdgs') ?? notPublishedPart(plan, 'sdgs');
    if (!statement) return nothing;
    const place = labelFor(statement.availableAt, languages, plan);
    return renderPart(
      context,
      words.sdgs,
      html`<p>
        ${words.notPublished}${place ? html`<br />${words.availableAt(place)}` : nothing}
      </p>`,
    );
  }
  return renderPart(
    context,
    words.sdgs,
    html`<ul class="chips">
      ${links.map(({ goal, origin }) => {
        const { title, color } = sdgGoal(goal)!;
        return html`<li>
          <button class="chip" type="button" @click=${() => context.select('goal', goal)}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill=${color} />
            </svg>
            ${goal}
            ${labelFor(title, languages)}${
              origin && origin !== 'published' && origin !== plan.origin
                ? html` <span class="mark">${words.origin[origin]}</span>`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ul>`,
  );
}

/** What is done when, by fiscal year. */
export function renderSchedule(context: DetailsContext) {
  const { plan, node, words } = context;
  const actions = [...actionsOf(plan, node.id)].sort((a, b) =>
    compareTime(a.time, b.time, plan.fiscalYearStart),
  );
  if (actions.length === 0) return nothing;
  const times = [...new Set(actions.map(({ time }) => time))];
  return renderPart(
    context,
    words.schedule,
    html`<dl>
      ${times.map(
        (time) =>
          html`<div>
            <dt>${formatTime(time, context.languages)}</dt>
            ${actions
              .filter((action) => action.time === time)
              .map((action) => html`<dd>${renderAction(context, action)}</dd>`)}
          </div>`,
      )}
    </dl>`,
  );
}

function renderAction(context: DetailsContext, { title, summary, state, quantity }: Action) {
  const { words, languages } = context;
  const amount = (figure: number | undefined) =>
    formatValue(figure, quantity?.unit === undefined ? {} : { unit: quantity.unit }, { languages });
  return html`${renderText(context, title)}
  ${state ? html`<span class="mark">${words.states[state]}</span>` : nothing}
  ${
    quantity
      ? html`<span class="aside">
          ${quantity.planned === undefined ? nothing : words.planned(amount(quantity.planned))}
          ${quantity.actual === undefined ? nothing : words.actual(amount(quantity.actual))}
        </span>`
      : nothing
  }
  ${summary ? html`<div class="aside">${renderText(context, summary)}</div>` : nothing}`;
}

/** Budgets per year, in whole units of the currency. */
export function renderBudgets(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const budgets = budgetsOf(plan, node.id);
  if (budgets.length === 0) return nothing;
  return renderPart(
    context,
    words.budgets,
    html`<dl>
      ${budgets.map(
        (budget) =>
          html`<div>
            <dt>
              ${formatTime(budget.time, languages)}
              ${budget.kind ? words.budgetKind[budget.kind] : nothing}
            </dt>
            <dd>${renderAmount(context, budget)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function renderAmount({ languages, words }: DetailsContext, budget: Budget) {
  const amount = amountOf(budget);
  if (amount === undefined) return words.notPublished;
  const { currency = 'JPY' } = budget;
  const unit = currency === 'JPY' ? { ja: '円', en: ' yen' } : ` ${currency}`;
  return formatValue(amount, { unit }, { languages });
}

/** Grades given, beside the scale they belong to. */
export function renderEvaluations(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const evaluations = evaluationsOf(plan, node.id);
  if (evaluations.length === 0) return nothing;
  return renderPart(
    context,
    words.evaluations,
    html`<dl>
      ${evaluations.map(
        ({ time, grade, scale, evaluator, note }) =>
          html`<div>
            <dt>${time ? formatTime(time, languages) : words.undated}</dt>
            <dd>
              <strong>${renderText(context, grade)}</strong>
              ${
                scale
                  ? html`<span class="aside"
                      >（${scale.map((each) => labelFor(each, languages, plan)).join('／')}）</span
                    >`
                  : nothing
              }
              ${evaluator ? html`<div class="aside">${renderText(context, evaluator)}</div>` : nothing}
              ${note ? html`<div class="aside">${renderText(context, note)}</div>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>`,
  );
}
