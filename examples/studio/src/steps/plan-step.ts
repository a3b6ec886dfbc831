import { html, nothing } from 'lit';
import type { PageState } from '../page-state.js';
import { planParts, type PlanPart } from '../page-state.js';
import type { Studio } from '../studio.js';
import '../grid/data-grid.js';
import { renderPlanDetails } from './plan-details.js';
import { renderTable } from './plan-table.js';
import { partNames, planMessages as messages } from './plan.messages.js';

/** Step 3: what a sheet rarely has, and every table of the plan. */
export function renderPlanStep(state: PageState, studio: Studio) {
  const { language, view, part } = state;
  const { plan } = view;
  if (!plan) return nothing;
  const counts: Partial<Record<PlanPart, number>> = {
    nodes: plan.counts.nodes,
    indicators: plan.counts.indicators,
    figures: plan.counts.values,
    goals: plan.counts.goals,
    levels: plan.counts.levels,
    districts: plan.counts.districts,
    sources: plan.counts.sources,
  };
  return html`
    <h1 tabindex="-1">${messages.heading[language]}</h1>
    <p class="lead">${messages.lead[language]}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => studio.goTo('preview')}>
        ${messages.next[language]}
      </button>
    </div>
    <nav class="parts" aria-label=${messages.parts[language]}>
      ${planParts.map(
        (name) =>
          html`<button
            type="button"
            aria-current=${name === part ? 'true' : nothing}
            @click=${() => studio.showPart(name)}
          >
            ${partNames[name][language]}
            ${counts[name] === undefined ? nothing : html`<small>${counts[name]}</small>`}
          </button>`,
      )}
    </nav>
    <section aria-label=${partNames[part][language]}>
      ${part === 'details' ? renderPlanDetails(plan.details, state, studio) : renderTable(state, studio)}
    </section>
    ${
      view.lostEdits > 0
        ? html`<p class="message">${messages.lost[language]}: ${view.lostEdits}</p>`
        : nothing
    }
    ${renderChecks(state)}
  `;
}

function renderChecks({ language, view }: PageState) {
  const { planProblems, planProblemCount } = view;
  if (planProblemCount === 0) return nothing;
  return html`<h2>${messages.checks[language]} <small>${planProblemCount}</small></h2>
    <ul class="problems">
      ${planProblems.map(
        ({ message, hint, pointer, severity }) =>
          html`<li data-severity=${severity === 'error' ? 'loss' : 'notice'}>
            <p>${message[language]} <span class="hint">${hint[language]}</span></p>
            <code>${pointer}</code>
          </li>`,
      )}
    </ul>`;
}
