import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { actionFor, type GridCommand } from './grid-commands.js';
import { positionAfterKey } from './grid-keys.js';
import type { CellPosition, GridView } from './grid-view.js';

/** Dependencies of the grid's event handlers. */
export interface GridContext {
  readonly grid: GridView;
  readonly model: MatrixModel;
  readonly dispatch: Dispatch;
}

/** A command and its cell. */
interface GridRequest {
  readonly command: GridCommand;
  readonly position: CellPosition;
}

/**
 * Handles an event in the grid.
 *
 * @param target Target inside the element; that of the event itself changes after its dispatch.
 */
export function handleGridEvent(event: Event, target: Element, context: GridContext): void {
  const { grid, model, dispatch } = context;
  if (event.type === 'pointerover' || event.type === 'focusin') {
    highlightColumn(grid, target);
  } else if (event instanceof KeyboardEvent && event.key === 'Escape' && model.state.details) {
    dispatch({ type: 'close-details' });
  } else {
    const request =
      event instanceof KeyboardEvent ? keyInGrid(grid, event) : clickInGrid(grid, target);
    const action = request && actionFor(request.command, request.position, model);
    if (action) dispatch(action);
  }
}

/**
 * A key in the grid, by the data grid pattern of the ARIA Authoring Practices: moves the focus, or
 * returns the command for the focused cell.
 */
function keyInGrid(grid: GridView, event: KeyboardEvent): GridRequest | undefined {
  if (!grid.table || event.altKey || event.metaKey) return undefined;
  const target = event.target as Element;
  const button = target.closest('button');
  const command = button ? undefined : commandOf(event);
  if (button) {
    keyOnButton(grid, button, event);
  } else if (command) {
    event.preventDefault();
    return { command, position: grid.position };
  } else if (event.key === 'F2') {
    if (!event.shiftKey) target.querySelector('button')?.focus();
  } else if (!event.shiftKey) {
    moveFocus(grid, grid.table, event);
  }
  return undefined;
}

function commandOf({ key, shiftKey, ctrlKey }: KeyboardEvent): GridCommand | undefined {
  if (key === 'Enter') return shiftKey || ctrlKey ? undefined : 'open';
  if (key !== ' ') return undefined;
  return shiftKey ? 'select-row' : ctrlKey ? 'select-column' : 'select';
}

function moveFocus(grid: GridView, table: HTMLTableElement, event: KeyboardEvent): void {
  const { key, ctrlKey } = event;
  const isRtl = table.matches(':dir(rtl)');
  const size = { ...grid.size, page: grid.pageSize };
  const next = positionAfterKey({ key, ctrlKey, isRtl }, grid.position, size);
  if (!next) return;
  event.preventDefault();
  grid.focus(next);
}

/** A key on a button of a heading: arrows move between them, Escape and F2 back to the cell. */
function keyOnButton(grid: GridView, button: HTMLElement, event: KeyboardEvent): void {
  const { key } = event;
  if (key === 'Escape' || key === 'F2') {
    grid.focus(grid.positionOf(button)!);
  } else if (key.startsWith('Arrow')) {
    const buttons = [...button.closest('th')!.querySelectorAll('button')];
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    buttons.at((buttons.indexOf(button as HTMLButtonElement) + step) % buttons.length)!.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A click in the grid: focuses the cell, and returns the command of the part clicked. */
function clickInGrid(grid: GridView, target: Element): GridRequest | undefined {
  const position = grid.positionOf(target);
  if (!position) return undefined;
  grid.focus(position);
  if (target.closest('.tile')) return { command: 'select', position };
  if (target.closest('.toggle, td, thead th')) return { command: 'open', position };
  if (target.closest('.title')) return { command: 'select', position };
  return undefined;
}

/** Highlights the column of the cell under the pointer or the focus. */
function highlightColumn(grid: GridView, target: Element): void {
  const column = grid.positionOf(target)?.column;
  grid.table?.querySelectorAll('col').forEach((col, index) => {
    col.classList.toggle('highlighted', index === column && index > 0);
  });
}
