import type { Archive } from '../../zip/read-archive.js';
import { XmlStream } from '../../xml/parse-xml.js';
import type { Place } from '../../problems/problem.js';
import { hiraganaOf } from '../../cells/plain-text.js';

/** A text of a cell, with the readings (phonetic guides) of its parts. */
export interface CellText {
  readonly text: string;
  readonly readings?: readonly (readonly [string, string])[];
}

/** Collects `<si>` and `<is>`: runs of text, and phonetic runs with the characters they are for. */
export class TextCollector {
  #text = '';
  #phonetic: { from: number; to: number; kana: string } | undefined;
  #runs: { from: number; to: number; kana: string }[] = [];
  #inText = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh')
      this.#phonetic = { from: Number(attributes.sb), to: Number(attributes.eb), kana: '' };
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh' && this.#phonetic) {
      this.#runs.push(this.#phonetic);
      this.#phonetic = undefined;
    }
  }

  add(text: string): void {
    if (!this.#inText) return;
    if (this.#phonetic) this.#phonetic.kana += text;
    else this.#text += text;
  }

  /** The text collected since the last time. */
  take(): CellText {
    const text = this.#text;
    const readings = this.#runs
      .map(({ from, to, kana }) => [text.slice(from, to), hiraganaOf(kana)] as const)
      .filter(([written, kana]) => written !== '' && kana !== '' && written !== kana);
    this.#text = '';
    this.#runs = [];
    return readings.length > 0 ? { text, readings } : { text };
  }
}

/** The texts that cells refer to by number. */
export function readStrings(
  archive: Archive,
  part: string,
  place: Place,
  depth: number,
): CellText[] {
  const strings: CellText[] = [];
  const collector = new TextCollector();
  const xml = new XmlStream(
    {
      open: (name, attributes) => collector.open(name, attributes),
      close: (name) => {
        if (name === 'si') strings.push(collector.take());
        else collector.close(name);
      },
      text: (text) => collector.add(text),
    },
    place,
    depth,
  );
  if (!archive.has(part)) return strings;
  archive.streamText(part, (text) => xml.write(text));
  xml.end();
  return strings;
}
