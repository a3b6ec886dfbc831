/** Zips a folder so that the same files always make the same bytes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** 1 January 1980 in the format of MS-DOS: every file in the zip has the same time. */
const date = 0x0021;

/** Flag of names in UTF-8. */
const utf8 = 0x0800;

/** Paths of all files below a folder, sorted, with `/` between names. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A record of little-endian numbers, each as [bytes, value]. */
function record(...fields) {
  const buffer = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}

/**
 * The bytes of a zip (PKWARE APPNOTE 6.3, deflated, without extra fields).
 *
 * @param name folder that holds the files inside the zip
 */
export function zipFolder(folder, name) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const path of filesBelow(folder)) {
    const content = readFileSync(join(folder, path));
    const packed = deflateRawSync(content, { level: 9 });
    const file = Buffer.from(`${name}/${path}`);
    const common = [
      [2, 20],
      [2, utf8],
      [2, 8],
      [2, 0],
      [2, date],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, file.length],
      [2, 0],
    ];
    const local = Buffer.concat([record([4, 0x04034b50], ...common), file, packed]);
    const attributes = [2, 2, 2].map((size) => [size, 0]);
    directory.push(
      record([4, 0x02014b50], [2, 20], ...common, ...attributes, [4, 0], [4, offset]),
      file,
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = directory.length / 2;
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, list, end]);
}
