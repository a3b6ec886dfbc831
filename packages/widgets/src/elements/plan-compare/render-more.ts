import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { CompareDispatch } from './plan-compare-actions.js';
import type { PlanCompareModel } from './plan-compare-model.js';
import { planCompareMessages } from './plan-compare.messages.js';

/** Rows of a list that are drawn at first, and with each request for more. */
const firstRows = 20;
const nextRows = 200;

/** The part of a list that is drawn. */
export function shownOf<Item>(
  items: readonly Item[],
  list: string,
  { shownMore }: PlanCompareModel,
): readonly Item[] {
  return items.slice(0, firstRows + nextRows * (shownMore.get(list) ?? 0));
}

/** Draws the button that shows more of a list; nothing when all of it is shown. */
export function renderMore(
  left: number,
  list: string,
  { locale }: PlanCompareModel,
  dispatch: CompareDispatch,
) {
  if (left <= 0) return nothing;
  const { more } = messagesIn(planCompareMessages, locale.language);
  return html`<button
    class="more"
    type="button"
    @click=${() => dispatch({ type: 'show-more', list })}
  >
    ${more(left)}
  </button>`;
}
