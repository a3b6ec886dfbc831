import { fittingStart, textWidth } from './text-width.js';

/** Characters that do not start a line in Japanese (JIS X 4051), and marks that close Latin text. */
const notAtStart =
  /^[、。，．・：；？！」』）】〉》〕ーっゃゅょッャュョぁぃぅぇぉァィゥェォ々〜,.:;?!)\]%]/u;
/** Characters that do not end a line: opening brackets. */
const notAtEnd = /[「『（【〈《〔([]$/u;
/** A word of Latin letters or digits, which is not broken. */
const wordAtEnd = /[A-Za-z0-9.,\u00c0-\u024f-]+$/;
const wordAtStart = /^[A-Za-z0-9\u00c0-\u024f]/;

/**
 * A text in lines of at most `width` em, at least one. Japanese breaks at any character, but not before
 * a closing mark or after an opening one; Latin words and numbers stay whole where they fit a line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  do {
    const line = lineOf(rest, width);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  } while (rest);
  return lines;
}

function lineOf(text: string, width: number): string {
  const longest = fittingStart(text, width);
  if (longest.length === text.length) return longest;
  let line = longest;
  const word = wordAtStart.test(text.slice(line.length)) ? wordAtEnd.exec(line)?.[0] : undefined;
  if (word && word.length < line.length) line = line.slice(0, -word.length);
  while (line.length > 1 && (notAtStart.test(text.slice(line.length)) || notAtEnd.test(line))) {
    line = line.slice(0, -1);
  }
  // A text of closing marks only has no better place to break.
  return line.length > 1 ? line : longest;
}

/** A text cut to `width` em, with an ellipsis where something was cut off. */
export function truncateText(text: string, width: number): string {
  return textWidth(text) <= width ? text : `${fittingStart(text, width - 1).trimEnd()}…`;
}
