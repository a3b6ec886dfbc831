import { compactText } from '../cells/plain-text.js';
import type { Sheet } from '../table/sheet.js';

/** One line of an outline. */
export interface OutlineLine {
  readonly row: number;
  readonly column: number;
  readonly depth: number;
  readonly code?: string;
  readonly title: string;
}

/** Marks that number the lines of Japanese outlines, from the root. */
const numbering: readonly RegExp[] = [
  /^第[\d一二三四五六七八九十]+[編部章]/,
  /^第[\d一二三四五六七八九十]+[節条]/,
  /^(?:\d+(?:[-－‐.．]\d+)+|\d+(?=[\s\u3000.．、:：)）]))/,
  /^[(（]\d+[)）]/,
  /^[①-⑳]/,
  /^[ア-ン](?=[\s\u3000.．、])/,
  /^[・○●■□◆◇▪–-]/,
];

/** Splits `1-2 防災` into its code and title; a bullet is no code. */
export function splitCode(text: string): { code?: string; title: string } {
  const trimmed = text.trim();
  for (const [at, pattern] of numbering.entries()) {
    const found = pattern.exec(
      trimmed.normalize('NFKC').length === trimmed.length ? trimmed.normalize('NFKC') : trimmed,
    );
    if (!found) continue;
    const title = trimmed.slice(found[0].length).replace(/^[\s\u3000.．、:：)）]+/, '');
    if (!title) break;
    return at === numbering.length - 1
      ? { title }
      : { code: trimmed.slice(0, found[0].length), title };
  }
  return { title: trimmed };
}

/** Steps of indentation: by the cell's format, and by blanks before the text (two halves or one whole). */
function indentOf(text: string, formatted = 0): number {
  const blanks = /^[ \u3000\t]*/.exec(text)![0];
  let width = 0;
  for (const blank of blanks) width += blank === ' ' ? 0.5 : 1;
  return formatted * 1000 + width;
}

/**
 * The lines of a sheet that is an outline: each row has one text (and perhaps a code before it), and
 * its depth is shown by the column or the indentation. Undefined where rows are anything else.
 */
export function outlineLines(sheet: Sheet): OutlineLine[] | undefined {
  const found: { row: number; column: number; indent: number; text: string; code?: string }[] = [];
  let others = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    if (sheet.hiddenRows.has(row)) continue;
    const filled = cells.flatMap((cell, column) => (cell ? [{ cell, column }] : []));
    if (filled.length === 0) continue;
    const [first, second] = filled;
    const isCode =
      filled.length === 2 &&
      /^[\d一二三四五六七八九十第章節()（）.-]{1,8}$/.test(compactText(first!.cell.text)) &&
      second!.column === first!.column + 1;
    if (filled.length > 1 && !isCode) {
      others++;
      continue;
    }
    const { cell, column } = isCode ? second! : first!;
    const indent = indentOf(cell.text, cell.indent) + column * 1_000_000;
    found.push({
      row,
      column,
      indent,
      text: cell.text,
      ...(isCode && { code: first!.cell.text.trim() }),
    });
  }
  // A single line above everything else, in the first column, is the title of the sheet.
  const indents = [...new Set(found.map(({ indent }) => indent))].sort((a, b) => a - b);
  if (found.length < 3 || indents.length < 2 || indents.length > 8 || others > found.length * 0.1)
    return undefined;
  return found.map(({ row, column, indent, text, code }) => ({
    row,
    column,
    depth: indents.indexOf(indent),
    ...(code === undefined ? splitCode(text) : { code, title: text.trim() }),
  }));
}
