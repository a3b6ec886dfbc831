/**
 * The cells of a text that was copied in a spreadsheet: tabs between cells, line breaks between rows,
 * quotation marks around cells that hold either.
 */
export function blockOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    const [, content = '', end = ''] = match;
    const isQuoted = content.length > 1 && content.startsWith('"');
    lines.at(-1)!.push(isQuoted ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  if (lines.at(-1)!.length === 0 || (lines.length > 1 && lines.at(-1)!.join('') === ''))
    lines.pop();
  return lines;
}

/** Cells as text for a spreadsheet. */
export const textOfBlock = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((cells) =>
      cells
        .map((text) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join('\t'),
    )
    .join('\n');
