import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderSelect } from '../../../controls/render-select.js';
import { diagramKinds } from '../diagram/diagram-kinds.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';
import { allTrees } from '../scope.js';
import type { TreeMode } from '../tree-options.js';

const modes: readonly TreeMode[] = ['outline', ...diagramKinds];

/** Draws the controls above the outline or diagram. */
export function renderToolbar(model: TreeModel, dispatch: TreeDispatch) {
  const { options, hasTreeChoice, diagram } = model;
  return html`<div class="toolbar" part="toolbar">
    ${hasTreeChoice ? renderTreeSelect(model, dispatch) : nothing}
    ${options.noSearch || diagram ? nothing : renderSearchField(model, dispatch)}
    ${options.noControls ? nothing : renderModeSelect(model, dispatch)}
    ${options.noControls || diagram ? nothing : renderBranchButtons(model, dispatch)}
  </div>`;
}

function renderTreeSelect(
  { plan, locale, messages, shownTree }: TreeModel,
  dispatch: TreeDispatch,
) {
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

function renderModeSelect({ messages, options }: TreeModel, dispatch: TreeDispatch) {
  const select = renderSelect(
    messages.view,
    modes.map((mode) => ({ value: mode, label: messages.views[mode] })),
    options.view,
    (mode) => dispatch({ type: 'select-mode', mode }),
  );
  return html`<div class="field short">${select}</div>`;
}

function renderSearchField({ messages, query }: TreeModel, dispatch: TreeDispatch) {
  const onInput = (event: Event) =>
    dispatch({ type: 'search', query: (event.currentTarget as HTMLInputElement).value });
  return html`<label class="field">
    ${messages.search}
    <input
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      @input=${onInput}
      @focus=${() => dispatch({ type: 'prepare-search' })}
    />
  </label>`;
}

function renderBranchButtons({ messages }: TreeModel, dispatch: TreeDispatch) {
  const button = (label: string, type: 'expand-level' | 'expand-all' | 'collapse-all') =>
    html`<button class="plain" type="button" @click=${() => dispatch({ type })}>${label}</button>`;
  return html`<div class="buttons">
    ${button(messages.openNextLevel, 'expand-level')} ${button(messages.openAll, 'expand-all')}
    ${button(messages.closeAll, 'collapse-all')}
  </div>`;
}
