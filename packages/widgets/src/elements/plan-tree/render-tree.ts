import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderPlanHeader } from '../../controls/plan-header/render-plan-header.js';
import type { Announcer } from '../../controls/announcer.js';
import { renderFailure, renderLazy } from '../../controls/render-lazy.js';
import { planTreeMessages } from './plan-tree.messages.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import type { DetailsInput } from './node-details/details-model.js';
import type { DetailsSheet } from '../../controls/details-sheet.js';
import type { OutlineView } from './outline/outline-view.js';
import { renderTitleOrigin } from './outline/render-title-origin.js';
import type { TreeDispatch } from './plan-tree-actions.js';
import type { TreeModel } from './plan-tree-model.js';
import type { OutlinePrint } from './print/outline-print.js';
import { renderToolbar } from './toolbar/render-toolbar.js';
import type { TreeParts } from './tree-parts.js';

/** The views of a `<plan-tree>` that have a state of their own. */
export interface TreeViews {
  readonly parts: TreeParts;
  readonly outline: OutlineView;
  readonly print: OutlinePrint;
  readonly announcer: Announcer;
  readonly sheet: DetailsSheet;
}

/** Draws the model: controls, outline or diagram, details. */
export function renderTree(model: TreeModel, dispatch: TreeDispatch, views: TreeViews) {
  const { plan, outline, messages, options, details, diagram } = model;
  if (plan.nodes.length === 0) {
    const { empty } = messagesIn(planStateMessages, model.locale.language);
    return html`<p class="state">${empty}</p>`;
  }
  if (outline.roots.length === 0) {
    return html`<p class="state">${messages.noSuchRoot(options.root ?? options.tree ?? '')}</p>`;
  }
  const place = details ? views.sheet.placeOf(details.node.id) : 'none';
  const prefetch = () => dispatch({ type: 'prefetch-details' });
  return html`${renderHeader(model, views)}${renderToolbar(model, views.parts, dispatch)}
    ${diagram ? nothing : renderFound(model, dispatch, views)} ${views.announcer.render()}
    <div
      class=${place === 'page' ? 'parts two' : 'parts'}
      @pointerover=${prefetch}
      @focusin=${prefetch}
    >
      <div>
        ${renderTitleOrigin(model)}
        ${diagram ? renderDiagram(model, views) : renderOutline(model, views)}
      </div>
      ${details && place === 'page' ? renderDetails(details, views) : nothing}
      ${details && place === 'sheet' ? renderSheet(details, views, dispatch) : nothing}
    </div>`;
}

function renderHeader({ header, plan, locale, options }: TreeModel, { parts }: TreeViews) {
  if (!header) return nothing;
  const { progress } = parts;
  const status =
    plan.indicators.length === 0
      ? nothing
      : renderLazy(
          progress,
          locale.language,
          ({ renderPlanProgress }) => renderPlanProgress(plan, locale),
          null,
        );
  return renderPlanHeader(header, Math.max(options.headingLevel - 1, 1), status);
}

function renderFound(model: TreeModel, dispatch: TreeDispatch, { parts }: TreeViews) {
  const { search } = parts;
  return model.isFiltered && search.hasFailed
    ? renderFailure(search, model.locale.language)
    : search.value?.renderResults(model, dispatch);
}

function renderOutline(model: TreeModel, views: TreeViews) {
  const { parts, outline } = views;
  const { language } = model.locale;
  const columns = columnsOf(model, views);
  const progress = model.plan.indicators.length > 0 ? parts.progress.request() : undefined;
  const hasFailed = model.options.columns && parts.columns.hasFailed;
  return html`${renderPrinted(model, views)}${
    hasFailed ? renderFailure(parts.columns, language) : columns?.headings
  }${outline.render({ ...model, cells: columns?.cells, progress }, model.options.pattern)}${
    parts.exportMenu.hasFailed
      ? renderFailure(parts.exportMenu, language)
      : html`<div class="export-place">${parts.exportMenu.afterPaint?.(model)}</div>`
  }`;
}

function renderDiagram(model: TreeModel, views: TreeViews) {
  return html`${renderLazy(views.parts.diagram, model.locale.language, (render) =>
    render(model.diagram!),
  )}${renderPrinted(model, views)}`;
}

function renderPrinted(model: TreeModel, views: TreeViews) {
  const { print } = views;
  print.prefetch();
  if (!print.isPrinting) return nothing;
  if (!print.module) {
    const { printAgain } = messagesIn(planStateMessages, model.locale.language);
    return html`<p class="state on-paper">${printAgain}</p>`;
  }
  return print.module.renderPrinted({
    rows: model,
    selected: print.printsAll ? undefined : model.selectedPosition,
    columns: columnsOf(model, views),
  });
}

function columnsOf({ plan, locale, options }: TreeModel, { parts }: TreeViews) {
  return options.columns ? parts.columns.request()?.(plan, locale) : undefined;
}

/** Draws the details over the whole screen, see `DetailsSheet`. */
function renderSheet(details: DetailsInput, views: TreeViews, dispatch: TreeDispatch) {
  const { id } = details.node;
  const onClose = () => dispatch({ type: 'leave-details', id });
  return html`<dialog
    class="sheet"
    data-node=${id}
    aria-label=${messagesIn(planTreeMessages, details.locale.language).details}
    @close=${onClose}
  >
    ${renderDetails(details, views)}
  </dialog>`;
}

function renderDetails(details: DetailsInput, { parts }: TreeViews) {
  return html`<section class="details" part="details" aria-busy=${!parts.details.value}>
    ${renderLazy(parts.details, details.locale.language, (render) => render(details))}
  </section>`;
}
