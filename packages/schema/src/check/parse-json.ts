import type { Finding } from './finding.js';
import { defaultLimits, type Limits } from './limits.js';

/** A value from a file with the text it was read from, or why there is none. */
export type ParsedFile =
  { readonly value: unknown; readonly text: string } | { readonly finding: Finding };

function failed(code: Finding['code'], values: Finding['values'] = {}): ParsedFile {
  return { finding: { severity: 'fatal', code, pointer: '', values } };
}

/**
 * Reads JSON from the content of a file. Bytes must be UTF-8, with or without a byte order mark:
 * decoded leniently, Shift_JIS often stays valid JSON and then shows as garbage.
 */
export function parseJson(
  content: Uint8Array | ArrayBuffer | string,
  limits?: Partial<Limits>,
): ParsedFile {
  const limit = limits?.bytes ?? defaultLimits.bytes;
  const count = typeof content === 'string' ? content.length : content.byteLength;
  if (count > limit) return failed('too-large:bytes', { count, limit });
  const text = typeof content === 'string' ? content.replace(/^\ufeff/, '') : textOf(content);
  if (typeof text !== 'string') return text;
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch (cause) {
    // A parser that works by recursion gives up on deep nesting.
    if (cause instanceof RangeError) {
      return failed('too-large:depth', { limit: limits?.depth ?? defaultLimits.depth });
    }
    const start = text.trimStart();
    if (start === '') return failed('not-json:empty');
    return start.startsWith('<') ? failed('not-json:html') : failed('not-json', { text });
  }
}

function textOf(content: Uint8Array | ArrayBuffer): string | ParsedFile {
  const [first, second] = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
  // The first character of JSON is ASCII, and in UTF-16 that has a zero beside it. UTF-8 never has
  // the bytes of the byte order mark.
  if (first === 0 || second === 0 || first === 0xfe || first === 0xff) {
    return failed('not-utf8:utf-16');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return failed('not-utf8');
  }
}
