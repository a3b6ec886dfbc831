import type { MadeFile } from './engine-api.js';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** A file to save: bytes as they are, anything else as JSON that people can read. */
export function makeFile(name: string, content: Uint8Array | object): MadeFile {
  const bytes =
    content instanceof Uint8Array
      ? new Uint8Array(content)
      : new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  return { name, type: types[name.split('.').at(-1)!] ?? 'application/octet-stream', bytes };
}
