import type { OutlineState } from '../outline/outline-state.js';
import { rowTextsOf } from '../outline/row-texts.js';
import { renderTreeRow } from './render-tree-row.js';
import { treeAction, type TreeAction } from './tree-keys.js';
import { isTypeAheadKey, TypeAhead } from './type-ahead.js';

/** The rows of an ARIA tree, and their keyboard. */
export class TreePattern {
  readonly renderRow = renderTreeRow;
  readonly #typeAhead = new TypeAhead();

  /** What a key does on this row; undefined for keys that are left to the browser. */
  actionFor(
    event: KeyboardEvent,
    row: number,
    state: OutlineState,
    languages: readonly string[],
    isRightToLeft: boolean,
  ): TreeAction | undefined {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (hasModifier || event.isComposing) return undefined;
    const action = treeAction(event.key, row, state, isRightToLeft);
    if (action || !isTypeAheadKey(event)) return action;
    const positions = state.rows;
    const found = this.#typeAhead.next(event.key, event.timeStamp, row, positions.length, (at) => {
      const { code, title } = rowTextsOf(state.plan, state.plan.nodes[positions[at]!]!, languages);
      return [title, code];
    });
    return found < 0 ? undefined : { kind: 'move', row: found };
  }
}
