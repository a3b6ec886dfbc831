import { rowTextsOf } from '../outline/row-texts.js';
import type { RowsModel } from '../outline/rows-model.js';
import { renderTreeRow } from './render-tree-row.js';
import { treeCommand, type TreeCommand } from './tree-keys.js';
import { isTypeAheadKey, TypeAhead } from './type-ahead.js';

/** The rows of an ARIA tree, and their keyboard commands. */
export class TreePattern {
  readonly renderRow = renderTreeRow;
  readonly #typeAhead = new TypeAhead();

  /** The command of a key on the row of a node; undefined for keys of the browser. */
  commandFor(
    event: KeyboardEvent,
    { plan, outline, locale }: RowsModel,
    position: number,
    isRightToLeft: boolean,
  ): TreeCommand | undefined {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (hasModifier || event.isComposing) return undefined;
    const row = outline.rowOf(position);
    const command = treeCommand(event.key, row, outline, isRightToLeft);
    if (command || !isTypeAheadKey(event)) return command;
    const { rows } = outline;
    const found = this.#typeAhead.next(event.key, event.timeStamp, row, rows.length, (at) => {
      const { code, title } = rowTextsOf(plan, plan.nodes[rows[at]!]!, locale.language);
      return [title, code];
    });
    return found < 0 ? undefined : { type: 'move', row: found };
  }
}
