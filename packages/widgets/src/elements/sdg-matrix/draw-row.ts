import type { Plan } from '@machiplan/schema';
import { isNotPublished } from '@machiplan/sdk';
import { textFor } from '@machiplan/sdk/format';
import { render } from 'lit';
import type { Locale } from '../../localization/locale-controller.js';
import { renderText } from '../../localization/render-text.js';
import { servedCount, type GoalCells } from './goal-cells.js';
import { cellAt, isOwnJudgement, type MarkedCell } from './mark.js';
import type { MatrixColumn } from './matrix-columns.js';
import type { SdgMatrixMessages } from './sdg-matrix.messages.js';
import type { SelectedRow } from './selected-row.js';

/** What all rows of a drawing have in common. */
export interface RowStyle {
  readonly plan: Plan;
  readonly cells: GoalCells;
  readonly columns: readonly MatrixColumn[];
  readonly reader: Locale;
  readonly words: SdgMatrixMessages;
}

/** One row. */
export interface RowContent {
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly position: number;
  readonly depth: number;
  /** Whether its children show; undefined without children. */
  readonly isOpen: boolean | undefined;
  /** How the row has to do with the node picked. */
  readonly selected: SelectedRow['is'] | undefined;
}

/** Deepest indent: more would leave no room for the title. */
const deepestIndent = 6;

/** An empty row to copy: made once per drawing, and then cloned, which is what costs least. */
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

/** Writes a row. By hand instead of by template: it is done some dozen times per frame. */
export function fillRow(row: HTMLTableRowElement, content: RowContent, style: RowStyle): void {
  const { plan, cells } = style;
  const { position, index, isOpen, selected } = content;
  const isSilent = isNotPublished(plan.nodes[position]!, 'sdgs');
  row.ariaRowIndex = String(index + 2);
  row.ariaSelected = String(selected === 'itself');
  const title = row.firstElementChild as HTMLTableCellElement;
  title.ariaExpanded = isOpen === undefined ? null : String(isOpen);
  fillTitle(title.firstElementChild as HTMLElement, content, style, isSilent);
  let td = title.nextElementSibling as HTMLElement;
  for (let column = 0; column < cells.columns; column++) {
    fillCell(td, cellAt(cells, position, column), style.words);
    td = td.nextElementSibling as HTMLElement;
  }
  const own = cells.ownCounts[position]!;
  const served = own > 0 ? own : servedCount(cells, position);
  // What is only stated further down stands in brackets.
  td.textContent = own > 0 ? String(own) : served > 0 ? `(${served})` : isSilent ? '–' : '0';
}

function fillTitle(
  line: HTMLElement,
  { position, depth, selected }: RowContent,
  { plan, reader, words }: RowStyle,
  isSilent: boolean,
): void {
  const node = plan.nodes[position]!;
  line.style.setProperty('--_depth', String(Math.min(depth, deepestIndent)));
  const text = document.createElement('span');
  if (node.code) text.append(span('code', node.code), ' ');
  const title = document.createElement('bdi');
  const found = textFor(node.title, reader.language, plan);
  if (found?.lang === reader.language && !reader.furigana) title.textContent = found.text;
  else render(renderText(node.title, plan, reader), title);
  text.append(title);
  if (isSilent) text.append(' ', span('tag', words.rowNotPublished));
  if (selected === 'above') text.append(' ', span('tag holds', words.holdsPicked));
  line.lastElementChild!.replaceWith(text);
}

/** Writes a cell: mark, words, and whether it is the judgement of somebody other than the source. */
export function fillCell(td: HTMLElement, marked: MarkedCell, words: SdgMatrixMessages): void {
  if (marked.mark === 'none') {
    if (!td.dataset['mark']) return;
    delete td.dataset['mark'];
    td.ariaLabel = null;
    return;
  }
  td.dataset['mark'] = marked.mark;
  td.ariaLabel = wordsFor(marked, words);
  if (isOwnJudgement(marked.relation)) td.dataset['own'] = 'no';
  else delete td.dataset['own'];
}

/** A cell in words: how strong, how it came about, how much of it stands further down. */
export function wordsFor({ mark, relation, below }: MarkedCell, words: SdgMatrixMessages): string {
  if (mark === 'none') return '';
  if (!relation) return words.below(below);
  const origin = relation.origin;
  const remark = origin && origin !== 'published' ? [words.origins[origin]] : [];
  const further = below > 0 ? [words.below(below)] : [];
  return [words.marks[mark], ...remark, ...further].join(words.comma);
}

function span(className: string, text = ''): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

function cell(className: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.className = className;
  return made;
}
