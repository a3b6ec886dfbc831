/** Characters that must not begin a line (JIS X 4051, 行頭禁則). */
const notFirst =
  /^[、。，．・：；？！）］｝」』】〉》ー～〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ々)\].,:;?!]/u;
/** Characters that must not end a line (行末禁則). */
const notLast = /[（［｛「『【〈《([]$/u;

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Width of a text in units of the font size, by the usual shares: close enough to choose a line. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : character === ' ' ? 0.3 : 0.58;
  return width;
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * A text broken into lines that fit a box, between words where it can be, by the Japanese rules for
 * line ends. What does not fit is cut with …; empty when not even two characters fit.
 *
 * @param width Width of the box, in the units of `fontSize`.
 * @param lines Most lines that fit.
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
  if (widthOf(text) <= room) return [text];
  const found: string[] = [];
  let line = '';
  const words = wordsOf(text, language);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const isFull = widthOf(line + word) > room;
    const mayBreak = line !== '' && !notFirst.test(word) && !notLast.test(line);
    if (isFull && mayBreak) {
      if (found.length + 1 === lines) return [...found, cut(line + word, room)];
      found.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
    while (widthOf(line) > room) {
      // A word longer than a line is broken where it must be.
      if (found.length + 1 === lines)
        return [...found, cut(line + words.slice(at + 1).join(''), room)];
      const head = pushedOut(line, headOf(line, room));
      found.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') found.push(line.trimEnd());
  return found;
}

/** A character that must not begin the next line takes the one before it along (追い出し). */
function pushedOut(line: string, head: string): string {
  const characters = [...head];
  return notFirst.test(line.slice(head.length)) && characters.length > 2
    ? characters.slice(0, -1).join('')
    : head;
}

function headOf(text: string, room: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && widthOf(head + character) > room) break;
    head += character;
  }
  return head;
}

function cut(text: string, room: number): string {
  const head = headOf(text, room - 1);
  return head === text ? text : `${head.trimEnd()}…`;
}
