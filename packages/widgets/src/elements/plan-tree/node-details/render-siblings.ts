import { childrenOf, levelOf, parentOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderNodeLink } from './render-part.js';

/** Draws links to the entries before and after this one below the same entry. */
export function renderSiblings(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale } = model;
  const parent = parentOf(plan, node.id);
  const siblings = parent
    ? childrenOf(plan, parent.id)
    : plan.nodes.filter((each) => each.parent === undefined && each.tree === node.tree);
  const at = siblings.indexOf(node);
  const ends = [
    [messages.previous, siblings[at - 1]],
    [messages.next, siblings[at + 1]],
  ] as const;
  if (ends.every(([, end]) => end === undefined)) return nothing;
  const level = labelFor(levelOf(plan, node)?.title, locale.language, plan);
  return html`<nav class="siblings" aria-label=${messages.siblings}>
    ${ends.map(([label, end]) =>
      end
        ? html`<p>
            <span class="aside">${label(level)}</span>${renderNodeLink(model, dispatch, end)}
          </p>`
        : nothing,
    )}
  </nav>`;
}
