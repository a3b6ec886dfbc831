import { parse } from 'yaml';
import { textOfHtml } from '../../cells/plain-text.js';
import type { InputFile } from '../../input-file.js';
import { decodeText } from '../csv/decode-text.js';
import type { ReadContext } from '../reader.js';

/** Metadata of one indicator. */
export type Meta = Readonly<Record<string, unknown>>;

/** The first of these fields that is filled in, as text without HTML. */
export function textAt(meta: Meta, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta[name];
    if (typeof value === 'string' && value.trim() !== '') return textOfHtml(value);
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** Metadata in YAML, or in the front matter of Markdown as older sites have it. */
export function readMeta(file: InputFile, context: ReadContext): Meta {
  const text = decodeText(file.bytes, file.name, context.problems);
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? text;
  try {
    // Aliases are not followed further than any real file needs.
    const value: unknown = parse(yaml, { maxAliasCount: 20 });
    return typeof value === 'object' && value !== null ? (value as Meta) : {};
  } catch (cause) {
    context.problems.add(
      'unreadable-value',
      { file: file.name },
      { read: (cause as Error).message.split('\n')[0], expected: 'YAML' },
    );
    return {};
  }
}
