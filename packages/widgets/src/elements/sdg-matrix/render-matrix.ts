import { html, nothing } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import { renderGoals } from './goals/render-goals.js';
import type { Interaction, LazyViews } from './lazy-views.js';
import { renderCoverage } from './render-coverage.js';
import type { Dispatch } from './sdg-matrix-actions.js';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Parts to render the matrix with, beside its model. */
export interface MatrixContext {
  readonly views: LazyViews;
  readonly dispatch: Dispatch;
  /** The filters of the page, each with a button to remove it. */
  readonly filterChips: unknown;
  readonly noControls: boolean;
}

/** Renders the matrix with its toolbar, legend, details, counts and export menu. */
export function renderMatrix(model: MatrixModel, context: MatrixContext) {
  const { interaction } = context.views;
  const code = interaction.afterPaint;
  return html`${renderCoverage(model)} ${renderAbove(model, context, code)}
  ${interaction.hasFailed ? renderLazy(interaction, model.locale.language, () => nothing) : nothing}
  ${renderView(model, context)} ${code ? renderBelow(model, context, code) : nothing}`;
}

/** Renders toolbar, filters and legend; their height is reserved until the code is loaded. */
function renderAbove(
  model: MatrixModel,
  { filterChips, noControls, dispatch }: MatrixContext,
  code: Interaction | undefined,
) {
  const isGoals = model.mode === 'goals';
  const classes = `${isGoals ? 'by-goal' : ''} ${noControls ? '' : 'with-controls'} ${model.selectedGoal ? 'with-goal' : ''}`;
  return html`<div class="above ${classes}">
    ${noControls ? nothing : code?.renderToolbar(model, dispatch)} ${filterChips}
    ${isGoals ? nothing : code?.renderGoalFilter(model, dispatch)}
    ${isGoals || model.mode === 'cards' ? nothing : code?.renderLegend(model)}
  </div>`;
}

/** Renders the current view, as the panel of its tab where there are tabs. */
function renderView(model: MatrixModel, context: MatrixContext) {
  const view = renderMode(model, context);
  return context.noControls
    ? view
    : html`<div id="view" role="tabpanel" aria-labelledby="tab-${model.mode}">${view}</div>`;
}

function renderMode(model: MatrixModel, { views, dispatch }: MatrixContext) {
  const { language } = model.locale;
  switch (model.mode) {
    case 'goals':
      return renderGoals(model, views, dispatch);
    case 'cards':
      return renderLazy(views.cards, language, ({ renderCards }) => renderCards(model, dispatch));
    case 'transposed':
      void views.transposed.load();
      return renderLazy(views.grid, language, ({ handlers }) =>
        renderLazy(views.transposed, language, ({ renderTransposed }) =>
          renderTransposed(model, handlers),
        ),
      );
    case 'table':
      return renderLazy(
        views.grid,
        language,
        (grid) => grid.render(model),
        renderTablePlace(model),
      );
  }
}

/** Height of a row, and of headings and sums together, in CSS pixels; rounded up. */
const rowHeight = 33;
const frameHeight = 112;

/** Renders a box as high as the table, so that nothing moves when its code arrives. */
function renderTablePlace({ rows }: MatrixModel) {
  const height = frameHeight + rowHeight * rows.positions.length;
  return html`<div class="scroll" aria-busy="true">
    <svg class="place" width="1" height=${height} aria-hidden="true"></svg>
  </div>`;
}

function renderBelow(model: MatrixModel, { views, dispatch }: MatrixContext, code: Interaction) {
  const { language } = model.locale;
  const { details, showsCounts } = model.state;
  const detailsView =
    details &&
    renderLazy(views.details, language, ({ renderCellDetails }) =>
      renderCellDetails(model, details, dispatch),
    );
  const countsView =
    showsCounts &&
    renderLazy(views.counts, language, ({ renderCounts }) => renderCounts(model, dispatch));
  return html`<div class="details-region" aria-live="polite">${detailsView ?? nothing}</div>
    ${code.renderNotPublishedNote(model)}
    ${code.renderCountsSummary(model, countsView || nothing, dispatch)}
    ${code.renderExportMenu(model, code.exportMenu)}`;
}
