import { Inflate } from 'fflate';
import type { ImportLimits } from '../limits.js';
import { ImportError } from '../problems/import-error.js';
import { problemOf, refuse } from '../problems/problem-list.js';

interface Entry {
  readonly start: number;
  readonly compressedSize: number;
  readonly method: number;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;

/** Compressed bytes that are unpacked at once; a zip bomb makes at most 1,032 times as many. */
const pieceSize = 16 * 1024;

/**
 * The parts of a zip archive, unpacked piece by piece when they are read, so that memory does not
 * depend on the sizes that the archive claims. Follows the central directory (APPNOTE 4.3).
 */
export class Archive {
  readonly #entries = new Map<string, Entry>();
  readonly #bytes: Uint8Array;
  readonly #file: string;
  readonly #limits: ImportLimits;
  #unpacked = 0;

  constructor(file: string, bytes: Uint8Array, limits: ImportLimits) {
    this.#bytes = bytes;
    this.#file = file;
    this.#limits = limits;
    try {
      this.#readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (cause) {
      this.#damaged(cause);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Gives the bytes of a part to `take`, piece by piece. Nothing for a part that is not there. */
  stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    const { partBytes, unpackedBytes } = this.#limits;
    let size = 0;
    const count = (piece: Uint8Array) => {
      size += piece.length;
      this.#unpacked += piece.length;
      if (size > partBytes || this.#unpacked > unpackedBytes)
        refuse(
          'too-large',
          { file: this.#file, sheet: name },
          {
            read: `> ${Math.round(Math.min(partBytes, unpackedBytes) / 1e6)} MB`,
            expected: `${Math.round(partBytes / 1e6)} MB`,
          },
        );
      take(piece);
    };
    const data = this.#bytes.subarray(entry.start, entry.start + entry.compressedSize);
    try {
      if (entry.method === stored) for (const piece of piecesOf(data)) count(piece);
      else {
        const inflate = new Inflate(count);
        let left = data.length;
        for (const piece of piecesOf(data)) inflate.push(piece, (left -= piece.length) === 0);
      }
    } catch (cause) {
      if (cause instanceof ImportError) throw cause;
      this.#damaged(cause);
    }
  }

  /** The text of a part in UTF-8, piece by piece. */
  streamText(name: string, take: (text: string) => void): void {
    const decoder = new TextDecoder();
    this.stream(name, (piece) => take(decoder.decode(piece, { stream: true })));
    const rest = decoder.decode();
    if (rest) take(rest);
  }

  /** A whole part; undefined if there is none. */
  read(name: string): Uint8Array | undefined {
    if (!this.has(name)) return undefined;
    const pieces: Uint8Array[] = [];
    let length = 0;
    this.stream(name, (piece) => {
      pieces.push(piece.slice());
      length += piece.length;
    });
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #readDirectory(view: DataView): void {
    let end = view.byteLength - endLength;
    const furthest = Math.max(0, end - 0xffff);
    while (end >= furthest && view.getUint32(end, true) !== endSignature) end--;
    if (end < furthest || end < 0) throw new Error('no central directory');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const decoder = new TextDecoder();
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== centralSignature) throw new Error('bad central directory');
      const flags = view.getUint16(at + 8, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if (flags & encryptedFlag) refuse('encrypted', { file: this.#file });
      if (view.getUint32(local, true) !== localSignature) throw new Error('bad local header');
      const method = view.getUint16(at + 10, true);
      if (method !== stored && method !== deflated) throw new Error(`method ${method}`);
      this.#entries.set(name, {
        start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
        compressedSize: view.getUint32(at + 20, true),
        method,
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  #damaged(cause: unknown): never {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(problemOf('broken-archive', { file: this.#file }), { cause });
  }
}

function* piecesOf(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += pieceSize) yield data.subarray(at, at + pieceSize);
}

/** True if the bytes begin like a zip archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
