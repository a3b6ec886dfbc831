import { notPublishedPart } from '@machiplan/sdk';
import { textFor } from '@machiplan/sdk/format';
import { render } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { describeCell } from '../describe-cell.js';
import { servedCount } from '../goal-cells.js';
import { cellAt, isOwnJudgement, type MarkedCell } from '../mark.js';
import { rowCount } from '../row-count.js';
import type { MatrixColumn } from '../matrix-columns.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { cellMessagesFor, type CellMessages } from '../cell.messages.js';
import type { SelectedRow } from '../selected-row.js';

/** One row. */
export interface RowContent {
  /** Index among all rows, from 0. */
  readonly index: number;
  readonly position: number;
  readonly depth: number;
  /** True if its children are listed; undefined without children. */
  readonly isOpen: boolean | undefined;
  /** How the row represents the selected node. */
  readonly selected: SelectedRow['is'] | undefined;
}

/** Deepest indent: a deeper one would leave no room for the title. */
const deepestIndent = 6;

/** An empty row, created once per drawing and then cloned, which is cheapest. */
export function emptyRow(columns: readonly MatrixColumn[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const title = document.createElement('th');
  title.scope = 'row';
  const line = document.createElement('div');
  line.className = 'title';
  line.append(span('toggle'), document.createElement('span'));
  title.append(line);
  row.append(title, ...columns.map(({ goal }) => cell(`goal-${goal}`)), cell('sum'));
  return row;
}

/** Fills a row. Without a template, because a scroll fills some dozen rows per frame. */
export function fillRow(row: HTMLTableRowElement, content: RowContent, model: MatrixModel): void {
  const { plan, cells } = model;
  const messages = cellMessagesFor(model);
  const { position, index, isOpen, selected } = content;
  row.ariaRowIndex = String(index + 2);
  row.ariaSelected = String(selected === 'itself');
  const title = row.firstElementChild as HTMLTableCellElement;
  title.ariaExpanded = isOpen === undefined ? null : String(isOpen);
  fillTitle(title.firstElementChild as HTMLElement, content, model, messages);
  let td = title.nextElementSibling as HTMLElement;
  for (let column = 0; column < cells.columns; column++) {
    fillCell(td, cellAt(cells, position, column), messages);
    td = td.nextElementSibling as HTMLElement;
  }
  td.textContent = rowCount(plan, cells, position);
}

function fillTitle(
  line: HTMLElement,
  { position, depth, selected }: RowContent,
  { plan, cells, locale }: MatrixModel,
  messages: CellMessages,
): void {
  const node = plan.nodes[position]!;
  const statement = servedCount(cells, position) === 0 && notPublishedPart(node, 'sdgs');
  line.style.setProperty('--_depth', String(Math.min(depth, deepestIndent)));
  const text = document.createElement('span');
  if (node.code) text.append(span('code', node.code), ' ');
  const title = document.createElement('bdi');
  const found = textFor(node.title, locale.language, plan);
  if (found?.lang === locale.language && !locale.furigana) title.textContent = found.text;
  else render(renderText(node.title, plan, locale), title);
  text.append(title);
  if (statement) {
    const { rowNotHere, rowNotPublished } = messages;
    text.append(' ', span('tag', statement.availableAt ? rowNotHere : rowNotPublished));
  }
  if (selected === 'above') text.append(' ', span('tag contains', messages.containsSelected));
  line.lastElementChild!.replaceWith(text);
}

/** Fills a cell: its mark, its description, and whether it is not from the source. */
export function fillCell(td: HTMLElement, marked: MarkedCell, messages: CellMessages): void {
  if (marked.mark === 'none') {
    if (!td.dataset['mark']) return;
    delete td.dataset['mark'];
    td.ariaLabel = null;
    td.textContent = '';
    return;
  }
  td.dataset['mark'] = marked.mark;
  // Relations stated only below are a number; the other marks are shapes.
  const text = marked.mark === 'below' ? String(marked.below) : '';
  if (td.textContent !== text) td.textContent = text;
  td.ariaLabel = describeCell(marked, messages);
  if (isOwnJudgement(marked.relation)) td.dataset['own'] = 'no';
  else delete td.dataset['own'];
}

function span(className: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function cell(className: string): HTMLTableCellElement {
  const element = document.createElement('td');
  element.className = className;
  return element;
}
