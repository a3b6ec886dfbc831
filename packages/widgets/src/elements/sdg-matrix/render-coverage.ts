import { levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { numberOfGoals } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Summarizes the matrix in a sentence: its text alternative. */
export function renderCoverage({ messages, coverage, plan, locale }: MatrixModel) {
  const level = labelFor(levelById(plan, coverage.level)?.title, locale.language, plan);
  const served = numberOfGoals - coverage.gaps.length;
  return html`<p class="coverage" part="coverage">
    ${messages.coverage({ ...coverage, level, served })}
    ${coverage.hasSamples ? html`<strong>${messages.sample}</strong>` : nothing}
  </p>`;
}
