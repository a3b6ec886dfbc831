import { planIndex } from '@machiplan/sdk/internal';
import type { CellRef } from '../matrix-model.js';
import type { RowOrder, SortKey } from '../matrix-rows.js';
import { actionFor } from './acts.js';
import type { MatrixHost } from './matrix-host.js';
import { clickInGrid, keyInGrid, highlightColumn, type GridRequest } from './grid-events.js';

/** Turns what the reader does in the grid into requests and orders. */
export class MatrixActions {
  readonly #place: MatrixHost;
  #order: RowOrder | undefined;
  #explained: CellRef | undefined;
  /** What had the focus when reason and source were asked for. */
  #opener: Element | null = null;

  constructor(place: MatrixHost) {
    this.#place = place;
  }

  /** The order asked for; undefined for that of the plan. */
  get order(): RowOrder | undefined {
    return this.#order;
  }

  /** The cell whose reason and source were asked for. */
  get explained(): CellRef | undefined {
    return this.#explained;
  }

  /** Forgets what belongs to another plan, or to other columns. */
  reset(): void {
    this.#order = undefined;
    this.#explained = undefined;
  }

  /** Answers an event in the grid, or a click on a part of it. */
  handleEvent(type: string, target: Element, event: Event): void {
    const { grid } = this.#place;
    if (type === 'click') this.#answer(clickInGrid(grid, target));
    else if (event instanceof KeyboardEvent) this.#hearKey(event);
    else highlightColumn(grid, target);
  }

  #hearKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#explained) this.stopExplaining();
    else this.#answer(keyInGrid(this.#place.grid, event));
  }

  #answer(request: GridRequest | undefined): void {
    const model = this.#place.model();
    const act =
      request && model && actionFor(request.act, request.place, model, this.#place.view());
    if (!act) return;
    switch (act.does) {
      case 'sort':
        return this.#sort(act.by);
      case 'pick-goal':
        return this.pickGoal(act.goal);
      case 'pick-node':
        return this.pickNode(act.position);
      case 'toggle':
        return this.#toggle(act.position);
      case 'explain':
        return this.explain(act.place);
    }
  }

  /** Picks a goal, or lets it go if it was picked. */
  readonly pickGoal = (goal: number | undefined): void => {
    const { data } = this.#place;
    data.requestSelection('goal', data.selection.goal === goal ? undefined : goal);
  };

  /** The same for the node at a position. */
  readonly pickNode = (position: number): void => {
    const { data, model } = this.#place;
    const { id } = model()!.plan.nodes[position]!;
    data.requestSelection('node', data.selection.node === id ? undefined : id);
  };

  /** Shows reason and source of a cell. */
  readonly explain = (place: CellRef): void => {
    const { element } = this.#place;
    this.#explained = place;
    this.#opener = element.shadowRoot!.activeElement;
    element.requestUpdate();
  };

  /** Hides them; the focus goes back to where it was. */
  readonly stopExplaining = (): void => {
    const { grid, element } = this.#place;
    this.#explained = undefined;
    if (grid.table) grid.focus(grid.place);
    else if (this.#opener instanceof HTMLElement) this.#opener.focus();
    element.requestUpdate();
  };

  /** First the strongest (of titles, the first), then the other way round, then as in the plan. */
  #sort(by: SortKey): void {
    const first = by !== 'title';
    const order = this.#order;
    if (order?.by !== by) this.#order = { by, descending: first };
    else this.#order = order.descending === first ? { by, descending: !first } : undefined;
    this.#place.element.requestUpdate();
  }

  #toggle(position: number): void {
    const { opened, element, model } = this.#place;
    const { plan, isOpen } = model()!;
    if (planIndex(plan).subtreeSize[position]! < 2) return this.pickNode(position);
    opened.set(position, !isOpen(position));
    element.requestUpdate();
  }
}
