import { fittingStart, textWidth } from './text-width.js';

/** A text in lines of at most `width` em, broken at any character; at least one line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  do {
    const line = fittingStart(rest, width);
    lines.push(line);
    rest = rest.slice(line.length);
  } while (rest);
  return lines;
}

/** A text cut to `width` em, with an ellipsis where something was cut off. */
export function truncateText(text: string, width: number): string {
  return textWidth(text) <= width ? text : `${fittingStart(text, width - 1).trimEnd()}…`;
}
