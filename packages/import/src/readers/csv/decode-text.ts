import type { ProblemList } from '../../problems/problem-list.js';
import { refuse } from '../../problems/problem-list.js';

/** WHATWG's Shift_JIS is Windows code page 932, with NEC's and IBM's characters. */
const shiftJis = 'shift_jis';

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts of UTF-8 that somebody opened as Shift_JIS, and characters that are replaced ones. */
const garbled = /\ufffd|(?:縺|繧|繝|譁|蜷|邱){2}|(?:[縺繧繝][ -~｡-ﾟぁ-ん]?){3}/;

/**
 * The text of a file in UTF-8 (with or without BOM), UTF-16 with BOM, or Shift_JIS. Lines of a file
 * that mixes UTF-8 and Shift_JIS are decoded one by one and reported.
 */
export function decodeText(bytes: Uint8Array, file: string, problems: ProblemList): string {
  const text = decodeWhole(bytes) ?? decodeLines(bytes, file, problems);
  const found = garbled.exec(text);
  if (found) {
    const line = text.slice(0, found.index).split('\n').length;
    const read = text.slice(Math.max(0, found.index - 5), found.index + 15);
    problems.add('mojibake', { file, cell: `line ${line}` }, { read });
  }
  return text;
}

function decodeWhole(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  return decoded(bytes, 'utf-8') ?? decoded(bytes, shiftJis);
}

function decodeLines(bytes: Uint8Array, file: string, problems: ProblemList): string {
  let text = '';
  let inShiftJis = 0;
  let firstLine = 0;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const piece = bytes.subarray(start, end);
    const utf8 = decoded(piece, 'utf-8');
    const decodedLine = utf8 ?? decoded(piece, shiftJis);
    if (decodedLine === undefined) refuse('not-text', { file, cell: `line ${line}` });
    if (utf8 === undefined && ++inShiftJis === 1) firstLine = line;
    text += decodedLine;
    start = end;
  }
  problems.add('mixed-encodings', { file, cell: `line ${firstLine}` }, { count: inShiftJis });
  return text;
}
