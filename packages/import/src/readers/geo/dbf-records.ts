/** Bytes before the descriptions of the fields, and of each description (dBASE III). */
const headSize = 32;
const fieldSize = 32;
const endOfFields = 0x0d;
const deletedMark = 0x2a;

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
};

/**
 * The records of a dBASE table, as Shapefiles have beside their shapes: the text of each field, without
 * deleted records. Texts are UTF-8 or Shift_JIS. Empty for bytes that are no such table.
 */
export function dbfRecords(bytes: Uint8Array): string[][] {
  if (bytes.length < headSize) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const size = view.getUint16(10, true);
  const lengths: number[] = [];
  for (
    let at = headSize;
    at + fieldSize <= Math.min(start, bytes.length) && bytes[at] !== endOfFields;
    at += fieldSize
  )
    lengths.push(bytes[at + 16] ?? 0);
  if (size === 0 || lengths.length === 0) return [];
  const records: string[][] = [];
  for (let row = 0; row < count; row++) {
    const from = start + row * size;
    if (from + size > bytes.length) break;
    if (bytes[from] === deletedMark) continue;
    let at = from + 1;
    records.push(lengths.map((length) => decode(bytes.subarray(at, (at += length))).trim()));
  }
  return records;
}
