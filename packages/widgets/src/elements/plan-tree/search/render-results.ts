import { html, nothing } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';
import { allTrees } from '../scope.js';
import { nearestTitles } from './nearest-titles.js';
import { searchMessages } from './search.messages.js';

/** The number of entries found, in a sentence; empty without a search or filter. */
export function resultText({ outline, query, locale }: TreeModel): string {
  const { matches } = outline;
  if (!matches) return '';
  return messagesIn(searchMessages, locale.language).found(query.trim(), matches.found);
}

/** Draws the number of entries found, and a button to search all trees where these have more. */
export function renderResults(model: TreeModel, dispatch: TreeDispatch) {
  const { outline, filterOutcome, hasTreeChoice, locale } = model;
  const { matches } = outline;
  if (!matches) return nothing;
  const { foundInAllTrees } = filterOutcome;
  const { foundElsewhere, nearest } = messagesIn(searchMessages, locale.language);
  const query = model.query.trim();
  const titles =
    query && foundInAllTrees === 0 ? nearestTitles(model.plan, query, locale.language) : [];
  const searchAllTrees = () => dispatch({ type: 'select-tree', tree: allTrees });
  return html`<p class="found">
    ${resultText(model)}
    ${
      hasTreeChoice && foundInAllTrees > matches.found
        ? html`<button class="plain" type="button" @click=${searchAllTrees}>
            ${foundElsewhere(foundInAllTrees)}
          </button>`
        : nothing
    }
    ${
      titles.length > 0
        ? html`<span class="nearest"
            >${nearest}
            ${titles.map(
              (title) =>
                html`<button
                  class="plain"
                  type="button"
                  @click=${() => dispatch({ type: 'search', query: title })}
                >
                  ${title}
                </button>`,
            )}</span
          >`
        : nothing
    }
  </p>`;
}
