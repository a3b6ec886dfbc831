import { SaxesParser } from 'saxes';
import type { Place } from '../problems/problem.js';
import { problemOf, refuse } from '../problems/problem-list.js';
import { ImportError } from '../problems/import-error.js';

export type Attributes = Readonly<Record<string, string>>;

/** Handlers of a streamed document. Names have no namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** True where no attribute with a prefix is needed, which is faster. */
  readonly plainAttributes?: boolean;
}

const localName = (name: string) => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Removes the prefix of attribute names, where there are any. */
function localAttributes(attributes: Record<string, string>): Attributes {
  let local: Record<string, string> | undefined;
  for (const name of Object.keys(attributes)) {
    if (!name.includes(':')) continue;
    local ??= { ...attributes };
    local[localName(name)] = attributes[name]!;
  }
  return local ?? attributes;
}

/**
 * Parses XML as it arrives: call `write` with each piece of text and `end` at last. External and
 * declared entities are never resolved; a document that declares any is refused.
 */
export class XmlStream {
  readonly #parser = new SaxesParser({ position: false });
  readonly #place: Place;

  constructor(handlers: XmlHandlers, place: Place, maxDepth: number) {
    this.#place = place;
    const parser = this.#parser;
    const { open, close, text, plainAttributes = false } = handlers;
    let depth = 0;
    parser.on('opentag', ({ name, attributes }) => {
      if (++depth > maxDepth)
        refuse('too-large', place, { read: `${depth} levels`, expected: `${maxDepth} levels` });
      const given = attributes as Record<string, string>;
      open?.(localName(name), plainAttributes ? given : localAttributes(given));
    });
    parser.on('closetag', ({ name }) => {
      depth--;
      close?.(localName(name));
    });
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) refuse('xml-entities', place);
    });
    parser.on('error', (error) => {
      throw error;
    });
  }

  write(text: string): void {
    this.#guard(() => this.#parser.write(text));
  }

  end(): void {
    this.#guard(() => this.#parser.close());
  }

  #guard(run: () => void): void {
    try {
      run();
    } catch (cause) {
      if (cause instanceof ImportError) throw cause;
      const read = (cause as Error).message;
      throw new ImportError(problemOf('xml-broken', this.#place, { read }), { cause });
    }
  }
}

/** Parses a whole document. */
export function parseXml(text: string, handlers: XmlHandlers, place: Place, maxDepth = 100): void {
  const stream = new XmlStream(handlers, place, maxDepth);
  stream.write(text);
  stream.end();
}
