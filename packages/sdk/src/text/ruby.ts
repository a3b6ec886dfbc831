import type { LocalizedText } from '@machiplan/schema';
import { textFor, type WithLanguages } from './language.js';

/** Readings of a plan: written form to kana. */
export type Furigana = Readonly<Record<string, string>>;

/** A piece of text with its reading (furigana), if there is one. */
export interface RubySegment {
  readonly base: string;
  readonly ruby?: string;
}

/** Longer written forms are ignored, which bounds the work per character. */
const longestForm = 50;

/**
 * Splits a text into segments for furigana. At each position the longest written form in `readings`
 * wins; other text has no `ruby`. The joined bases are the text. Linear in the length of the text.
 *
 * @param readings The plan's `readings`; without them the text is one segment.
 */
export function rubySegments(text: string, readings?: Furigana): readonly RubySegment[] {
  if (!readings) return text === '' ? [] : [{ base: text }];
  const lengths = lengthsByStart(readings);
  const segments: RubySegment[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const length = lengths.get(character)?.find((each) => isForm(readings, text, at, each));
    if (length === undefined) {
      at += character.length;
      continue;
    }
    if (at > plainFrom) segments.push({ base: text.slice(plainFrom, at) });
    const base = text.slice(at, at + length);
    segments.push({ base, ruby: readings[base]! });
    plainFrom = at += length;
  }
  if (at > plainFrom) segments.push({ base: text.slice(plainFrom) });
  return segments;
}

/**
 * A text of the plan in segments for furigana: its whole reading (`ja-Hira`) if the document states one
 * for the Japanese text shown, else the plan's `readings`.
 *
 * @param languages BCP 47 tags, best first.
 */
export function furiganaOf(
  text: LocalizedText | undefined,
  languages: string | readonly string[],
  plan: WithLanguages & { readonly readings?: Furigana },
): readonly RubySegment[] {
  const found = textFor(text, languages, plan);
  if (!found) return [];
  if (!/^ja(-|$)/i.test(found.lang)) return [{ base: found.text }];
  const whole = /^ja$/i.test(found.lang) ? wholeReadingOf(text) : undefined;
  return whole ? [{ base: found.text, ruby: whole }] : rubySegments(found.text, plan.readings);
}

/** The reading of a title, for sorting by the Japanese syllabary: `ja-Hira`, else by the plan's `readings`. */
export function sortKeyOf(
  text: LocalizedText | undefined,
  plan: WithLanguages & { readonly readings?: Furigana },
): string {
  return wholeReadingOf(text) ?? readingOf(textFor(text, 'ja', plan)?.text ?? '', plan.readings);
}

function wholeReadingOf(text: LocalizedText | undefined): string | undefined {
  if (typeof text !== 'object') return undefined;
  const tag = Object.keys(text).find((each) => each.toLowerCase() === 'ja-hira');
  return tag === undefined ? undefined : text[tag] || undefined;
}

/** The text with every written form replaced by its reading. */
export function readingOf(text: string, readings?: Furigana): string {
  return rubySegments(text, readings)
    .map((segment) => segment.ruby ?? segment.base)
    .join('');
}

function isForm(readings: Furigana, text: string, at: number, length: number): boolean {
  return at + length <= text.length && Object.hasOwn(readings, text.slice(at, at + length));
}

const lengthsOfReadings = new WeakMap<Furigana, ReadonlyMap<string, readonly number[]>>();

/** Lengths of the written forms by first character, longest first. */
function lengthsByStart(readings: Furigana): ReadonlyMap<string, readonly number[]> {
  let lengths = lengthsOfReadings.get(readings);
  if (!lengths) {
    lengths = collectLengths(readings);
    lengthsOfReadings.set(readings, lengths);
  }
  return lengths;
}

function collectLengths(readings: Furigana): ReadonlyMap<string, readonly number[]> {
  const byStart = new Map<string, Set<number>>();
  for (const form of Object.keys(readings)) {
    if (form === '' || form.length > longestForm || readings[form] === '') continue;
    const start = String.fromCodePoint(form.codePointAt(0)!);
    const lengths = byStart.get(start) ?? new Set<number>();
    byStart.set(start, lengths.add(form.length));
  }
  return new Map([...byStart].map(([start, set]) => [start, [...set].sort((a, b) => b - a)]));
}
