import type { Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { diagramKinds, type DiagramKind } from '../diagram/diagram-kinds.js';
import type { PlanTreeMessages } from '../plan-tree.messages.js';
import { allTrees } from '../scope.js';

/** What the outline or a drawing may be seen as. */
export type TreeView = 'outline' | DiagramKind;

/** What stands above the outline, and what its controls ask for. */
export interface Toolbar {
  readonly plan: Plan;
  readonly words: PlanTreeMessages;
  readonly languages: readonly string[];
  readonly query: string;
  readonly view: TreeView;
  readonly setView: (view: TreeView) => void;
  /** The tree chosen; undefined where there is nothing to choose. */
  readonly tree: string | undefined;
  readonly setTree: (tree: string) => void;
  /** Takes what was typed; undefined without a search field. */
  readonly onQuery: ((event: Event) => void) | undefined;
  readonly onSearchFocus: EventListenerObject;
  readonly hasViews: boolean;
  /** Open one level, open all, close all; undefined without these buttons. */
  readonly opening: readonly [level: () => void, all: () => void, none: () => void] | undefined;
}

export function renderToolbar(toolbar: Toolbar) {
  const { tree, onQuery, hasViews, opening } = toolbar;
  return html`<div class="toolbar" part="toolbar">
    ${tree === undefined ? nothing : renderTrees(toolbar, tree)}
    ${onQuery ? renderSearch(toolbar, onQuery) : nothing}
    ${hasViews ? renderViews(toolbar) : nothing}
    ${opening ? renderOpening(toolbar, opening) : nothing}
  </div>`;
}

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

function renderTrees({ plan, words, languages, setTree }: Toolbar, current: string) {
  const option = (id: string, title: string) =>
    html`<option value=${id} .selected=${id === current}>${title}</option>`;
  return html`<label class="field">
    ${words.tree}
    <select @change=${(event: Event) => setTree(valueOf(event))}>
      ${plan.trees.map(({ id, title }) => option(id, labelFor(title, languages, plan)))}
      ${option(allTrees, words.allTrees)}
    </select>
  </label>`;
}

function renderViews({ words, view, setView }: Toolbar) {
  return html`<label class="field short">
    ${words.view}
    <select @change=${(event: Event) => setView(valueOf(event) as TreeView)}>
      ${(['outline', ...diagramKinds] as const).map(
        (each) =>
          html`<option value=${each} .selected=${each === view}>${words.views[each]}</option>`,
      )}
    </select>
  </label>`;
}

function renderSearch(
  { words, query, onSearchFocus }: Toolbar,
  onQuery: NonNullable<Toolbar['onQuery']>,
) {
  return html`<label class="field">
    ${words.search}
    <input
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      @input=${onQuery}
      @focus=${onSearchFocus}
    />
  </label>`;
}

function renderOpening({ words }: Toolbar, [level, all, none]: NonNullable<Toolbar['opening']>) {
  const button = (label: string, act: () => void) =>
    html`<button class="plain" type="button" @click=${act}>${label}</button>`;
  return html`<div class="buttons">
    ${button(words.openNextLevel, level)} ${button(words.openAll, all)}
    ${button(words.closeAll, none)}
  </div>`;
}
