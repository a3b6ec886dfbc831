import { placeAfterKey } from '../grid/grid-keys.js';
import type { CellPosition, GridView } from '../grid/grid-view.js';
import type { GridCommand } from './acts.js';

/** What the reader did, and where. */
export interface GridRequest {
  readonly act: GridCommand;
  readonly place: CellPosition;
}

/**
 * A key in the grid, by the data grid pattern of the ARIA Authoring Practices: moves the focus, or
 * gives what is asked of the cell that has it.
 */
export function keyInGrid(grid: GridView, event: KeyboardEvent): GridRequest | undefined {
  if (!grid.table || event.altKey || event.metaKey) return undefined;
  const button = (event.target as Element).closest('button');
  if (button) return void keyInCell(grid, button, event);
  const act = actOf(event);
  if (act) {
    event.preventDefault();
    return { act, place: grid.place };
  }
  if (event.shiftKey) return undefined;
  if (event.key === 'F2') {
    (event.target as Element).querySelector('button')?.focus();
    return undefined;
  }
  const { key, ctrlKey } = event;
  const isRtl = grid.table.matches(':dir(rtl)');
  const size = { ...grid.size, page: grid.pageSize };
  const next = placeAfterKey({ key, ctrlKey, isRtl }, grid.place, size);
  if (next) {
    event.preventDefault();
    grid.focus(next);
  }
  return undefined;
}

function actOf({ key, shiftKey, ctrlKey }: KeyboardEvent): GridCommand | undefined {
  if (key === 'Enter') return shiftKey || ctrlKey ? undefined : 'open';
  if (key !== ' ') return undefined;
  return shiftKey ? 'pick-row' : ctrlKey ? 'pick-column' : 'pick';
}

/** A key on one of the buttons of a heading: arrows go round them, Escape and F2 back to the cell. */
function keyInCell(grid: GridView, button: HTMLElement, event: KeyboardEvent): void {
  const { key } = event;
  if (key === 'Escape' || key === 'F2') {
    grid.focus(grid.placeOf(button)!);
  } else if (key.startsWith('Arrow')) {
    const buttons = [...button.closest('th')!.querySelectorAll('button')];
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    buttons.at((buttons.indexOf(button as HTMLButtonElement) + step) % buttons.length)!.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A click in the grid: the cell gets the focus, and does what the part clicked stands for. */
export function clickInGrid(grid: GridView, target: Element): GridRequest | undefined {
  const place = grid.placeOf(target);
  if (!place) return undefined;
  grid.focus(place);
  if (target.closest('.toggle, .sort, td')) return { act: 'open', place };
  if (target.closest('.tile, .title')) return { act: 'pick', place };
  return undefined;
}

/** Lights the column of the cell that the pointer or the focus comes to. */
export function highlightColumn(grid: GridView, target: Element): void {
  const column = grid.placeOf(target)?.column;
  grid.table?.querySelectorAll('col').forEach((col, place) => {
    col.classList.toggle('lit', place === column && place > 0);
  });
}
