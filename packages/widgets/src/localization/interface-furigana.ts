import { rubySegments } from '@machiplan/sdk/format';
import { interfaceReadings } from './interface-readings.js';

/** A piece of a text of the interface, with the reading of its kanji if it has one. */
export interface ReadingSegment {
  readonly base: string;
  readonly ruby?: string;
}

const kanji = /[\p{Script=Han}々]/u;
const isKanji = (character: string | undefined) => character !== undefined && kanji.test(character);

/**
 * Splits a text of the interface into segments with readings. A word is read only if it is a whole run of
 * kanji, so that a part of a longer word or name never gets the wrong reading. The joined bases are the
 * text.
 */
export function interfaceSegments(text: string): readonly ReadingSegment[] {
  const segments: ReadingSegment[] = [];
  let at = 0;
  for (const { base, ruby } of rubySegments(
    text.replaceAll(/[0-9０-９]/g, '#'),
    interfaceReadings,
  )) {
    const end = at + base.length;
    const word = text.slice(at, end);
    const isCut =
      (isKanji(text[at - 1]) && isKanji(text[at])) ||
      (isKanji(text[end - 1]) && isKanji(text[end]));
    if (ruby === undefined || isCut) append(segments, word);
    else appendReading(segments, word, ruby, base);
    at = end;
  }
  return segments;
}

/** Puts the reading over the kanji only: the kana around them are the same in both. */
function appendReading(
  segments: ReadingSegment[],
  word: string,
  reading: string,
  written: string,
): void {
  let start = 0;
  while (start < written.length && written[start] === reading[start]) start += 1;
  let tail = 0;
  while (
    tail < written.length - start &&
    written[written.length - 1 - tail] === reading[reading.length - 1 - tail]
  )
    tail += 1;
  append(segments, word.slice(0, start));
  const base = word.slice(start, word.length - tail);
  if (base) segments.push({ base, ruby: reading.slice(start, reading.length - tail) });
  append(segments, word.slice(word.length - tail));
}

function append(segments: ReadingSegment[], text: string): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last && last.ruby === undefined) segments[segments.length - 1] = { base: last.base + text };
  else segments.push({ base: text });
}
