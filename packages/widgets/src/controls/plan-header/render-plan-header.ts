import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { renderText } from '../../localization/render-text.js';
import type { PlanHeaderModel } from './plan-header-model.js';
import { planHeaderMessages } from './plan-header.messages.js';

/**
 * Draws the header of a plan.
 *
 * @param progress The line on its indicators; null while it is being fetched, when its place is
 * kept free. `nothing` for a plan without indicators.
 */
export function renderPlanHeader(
  { plan, locale, facts, counts, document }: PlanHeaderModel,
  headingLevel: number,
  progress: unknown,
) {
  const { separator } = messagesIn(planHeaderMessages, locale.language);
  return html`<div class="plan-header" part="summary">
    <div class="plan-title" role="heading" aria-level=${headingLevel}>
      <bdi>${renderText(plan.title, plan, locale)}</bdi>
    </div>
    ${
      document
        ? html`<a class="plan-document" href=${document.href} rel="noopener noreferrer"
            >${document.label}</a
          >`
        : nothing
    }
    ${facts.length > 0 ? html`<p>${facts.join(separator)}</p>` : nothing}
    ${counts.length > 0 ? html`<p class="plan-counts">${counts.join(separator)}</p>` : nothing}
    ${
      progress === nothing
        ? nothing
        : html`<div class="plan-progress" aria-busy=${progress === null}>
            ${progress ?? nothing}
          </div>`
    }
  </div>`;
}

export const planHeaderStyles = css`
  .plan-header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: baseline;
    margin-block-end: 12px;
    line-height: 1.5;
  }
  .plan-header > * {
    grid-column: 1 / -1;
  }
  .plan-header p {
    margin: 0;
  }
  .plan-title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.4;
    word-break: auto-phrase;
  }
  .plan-header:has(.plan-document) > .plan-title {
    grid-column: 1;
  }
  .plan-header > .plan-document {
    grid-column: 2;
    grid-row: 1;
    min-block-size: 24px;
  }
  /* One line, where bar and sentence fit one; else a line of its own for the bar. */
  .plan-progress {
    display: flex;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 1.5em;
  }
  .plan-progress .status-bar {
    flex: none;
    inline-size: 96px;
    block-size: 8px;
  }
  @container (max-width: 55.99rem) {
    .plan-progress {
      display: grid;
      align-content: start;
      min-block-size: calc(12px + 1.5em);
    }
  }
  @container (max-width: 45.99rem) {
    .plan-progress {
      min-block-size: calc(12px + 3em);
    }
  }
  @container (max-width: 37.49rem) {
    .plan-title {
      font-size: 1.25em;
    }
    .plan-header p,
    .plan-progress,
    .plan-document {
      font-size: max(0.875em, 14px);
    }
  }
`;
