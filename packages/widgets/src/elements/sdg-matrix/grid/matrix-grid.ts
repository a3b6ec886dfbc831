import type { ReactiveElement } from 'lit';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { selectionToReveal } from '../selection-to-reveal.js';
import { tableContent } from '../table/table-content.js';
import { renderTable, type GridHandlers } from '../table/render-table.js';
import { GridView, type GridContent } from './grid-view.js';

/** The model and its selection when the grid was last drawn. */
interface Drawn {
  readonly matrix?: MatrixModel;
  readonly node?: string | undefined;
  readonly goal?: number | undefined;
}

/** The table of one matrix: draws its rows after an update, and reveals a new selection. */
export class MatrixGrid {
  readonly view: GridView;
  readonly handlers: GridHandlers;
  #drawn: Drawn = {};

  /** @param onEvent Handles keys, clicks and the pointer in the table. */
  constructor(host: ReactiveElement, onEvent: (event: Event, grid: GridView) => void) {
    this.view = new GridView(host);
    this.handlers = {
      onScroll: this.view.onScroll,
      onEvent: (event) => onEvent(event, this.view),
    };
  }

  /** Renders the table without its rows. */
  render(model: MatrixModel) {
    return renderTable(model, this.handlers);
  }

  /**
   * Draws the rows into the table that was rendered, or releases a table that is gone.
   *
   * @param content The rows; by default those of the entries.
   */
  update(
    matrix: MatrixModel | undefined,
    table: HTMLTableElement | null,
    content: (model: MatrixModel) => GridContent = tableContent,
  ): void {
    if (!matrix || !table) return this.view.detach();
    const { matrix: drawn } = this.#drawn;
    if (matrix === drawn && table === this.view.table) return;
    if (matrix.plan !== drawn?.plan) this.#drawn = {};
    this.view.show(table, content(matrix));
    const position = selectionToReveal(matrix, this.#drawn);
    this.#drawn = { matrix, node: matrix.selectedNode, goal: matrix.selectedGoal };
    if (position) this.view.reveal(position);
  }
}
