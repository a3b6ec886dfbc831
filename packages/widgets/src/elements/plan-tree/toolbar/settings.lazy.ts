import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderSelect } from '../../../controls/render-select.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';
import { allTrees } from '../scope.js';
import type { TreeMode } from '../tree-options.js';
import { settingsMessages } from './settings.messages.js';

/** Draws the panel with the display settings: the part of the plan and the view. */
export function renderSettings(model: TreeModel, dispatch: TreeDispatch) {
  return html`<div class="panel">
    ${model.hasTreeChoice ? renderTreeSelect(model, dispatch) : nothing}
    ${renderModeSelect(model, dispatch)}
  </div>`;
}

function renderTreeSelect({ plan, locale, shownTree }: TreeModel, dispatch: TreeDispatch) {
  const messages = messagesIn(settingsMessages, locale.language);
  const trees = plan.trees.map(({ id, title }) => ({
    value: id,
    label: labelFor(title, locale.language, plan),
  }));
  const select = renderSelect(
    messages.tree,
    [...trees, { value: allTrees, label: messages.allTrees }],
    shownTree,
    (tree) => dispatch({ type: 'select-tree', tree }),
  );
  return html`<div class="field">${select}</div>`;
}

function renderModeSelect(model: TreeModel, dispatch: TreeDispatch) {
  const { locale, options } = model;
  const messages = messagesIn(settingsMessages, locale.language);
  const select = renderSelect(
    messages.view,
    modesOf(model).map((mode) => ({ value: mode, label: messages.views[mode] })),
    options.view,
    (mode) => dispatch({ type: 'select-mode', mode }),
  );
  return html`<div class="field">${select}</div>`;
}

/**
 * The views offered: the outline, the whole plan as one picture, and areas where these can stand for
 * money. The view that the page has set is offered too.
 */
function modesOf({ plan, options }: TreeModel): readonly TreeMode[] {
  const modes: TreeMode[] = ['outline', 'icicle'];
  if (plan.budgets.length > 0) modes.push('treemap');
  return modes.includes(options.view) ? modes : [...modes, options.view];
}
