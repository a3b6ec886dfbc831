/** Lines of a source text, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A source document as extracted text. Words are broken by line ends and columns anywhere in it, so
 * everything is compared with all white space removed, and with nothing else changed.
 */
export interface SourceText {
  readonly file: string;
  readonly lines: readonly string[];
}

export function sourceTextOf(file: string, content: string): SourceText {
  return { file, lines: content.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n') };
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Reads `12` or `12-15`; undefined for anything else, and for lines the text does not have. */
export function lineRangeOf(text: SourceText, lines: string): LineRange | undefined {
  const [first, last = first, ...rest] = lines.split('-').map(Number);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  if (!Number.isInteger(first) || !Number.isInteger(last)) return undefined;
  return first >= 1 && first <= last && last <= text.lines.length ? { first, last } : undefined;
}

/** The lines of the range joined without white space; the whole text without a range. */
export function contentOf(text: SourceText, range?: LineRange): string {
  const lines = range ? text.lines.slice(range.first - 1, range.last) : text.lines;
  return withoutSpace(lines.join(''));
}

/** Number of the line in which the words begin, wherever in the text they stand first. */
export function lineOf(text: SourceText, words: string): number | undefined {
  const sought = withoutSpace(words);
  let content = '';
  const ends: number[] = [];
  for (const line of text.lines) {
    content += withoutSpace(line);
    ends.push(content.length);
  }
  const at = content.indexOf(sought);
  return at < 0 ? undefined : ends.findIndex((end) => end > at) + 1;
}
