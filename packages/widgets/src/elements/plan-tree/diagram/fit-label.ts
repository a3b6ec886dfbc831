import { fittingStart, textWidth, truncateText } from '@machiplan/sdk/internal';

/** Characters that must not begin a line (JIS X 4051, 行頭禁則). */
const notFirst =
  /^[、。，．・：；？！）］｝」』】〉》ー～〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ々)\].,:;?!]/u;
/** Characters that must not end a line (行末禁則). */
const notLast = /[（［｛「『【〈《([]$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Breaks a text into lines that fit a box, between words where possible, by the Japanese rules for
 * line ends. Truncates the rest with …; empty when fewer than two characters fit.
 *
 * @param width Width of the box, in the units of `fontSize`.
 * @param lines Maximum number of lines.
 */
export function fitLabel(
  text: string,
  width: number,
  lines: number,
  fontSize: number,
  language: string,
): readonly string[] {
  const room = width / fontSize;
  if (lines < 1 || room < 2) return [];
  if (textWidth(text) <= room) return [text];
  const found: string[] = [];
  let line = '';
  const words = wordsOf(text, language);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const isFull = textWidth(line + word) > room;
    const mayBreak = line !== '' && !notFirst.test(word) && !notLast.test(line);
    if (isFull && mayBreak) {
      if (found.length + 1 === lines) return [...found, truncateText(line + word, room)];
      found.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
    while (textWidth(line) > room) {
      // Break a word that is longer than a line.
      if (found.length + 1 === lines)
        return [...found, truncateText(line + words.slice(at + 1).join(''), room)];
      const head = pushedOut(line, fittingStart(line, room));
      found.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') found.push(line.trimEnd());
  return found;
}

/** Moves the last character to the next line if that must not begin as it does (追い出し). */
function pushedOut(line: string, head: string): string {
  const characters = [...head];
  return notFirst.test(line.slice(head.length)) && characters.length > 2
    ? characters.slice(0, -1).join('')
    : head;
}
