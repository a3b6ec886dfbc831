/** Reads a .po file and writes what WordPress loads: .mo for PHP, JSON for scripts. */

const unquote = (text) =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => JSON.parse(`"${part}"`)).join('');

/** Messages of a .po file without plurals and contexts: a Map of translations by message. */
export function readPo(text) {
  const messages = new Map();
  const pattern = /^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)^msgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm;
  for (const [, id, translation] of text.matchAll(pattern))
    messages.set(unquote(id), unquote(translation));
  return messages;
}

/** A .mo file (gettext's binary format, revision 0, little-endian). */
export function moFile(messages) {
  const encode = (text) => Buffer.from(`${text}\0`);
  const sorted = [...messages].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const tableSize = sorted.length * 8;
  const head = Buffer.alloc(28 + 2 * tableSize);
  const values = [0x950412de, 0, sorted.length, 28, 28 + tableSize, 0, 28 + 2 * tableSize];
  values.forEach((value, at) => head.writeUInt32LE(value, at * 4));
  const texts = [];
  let offset = head.length;
  [0, 1].forEach((column) =>
    sorted.forEach((pair, at) => {
      const bytes = encode(pair[column]);
      const entry = 28 + column * tableSize + at * 8;
      head.writeUInt32LE(bytes.length - 1, entry);
      head.writeUInt32LE(offset, entry + 4);
      offset += bytes.length;
      texts.push(bytes);
    }),
  );
  return Buffer.concat([head, ...texts]);
}

/** The translations of a script as WordPress reads them (Jed 1.x). */
export function scriptTranslations(messages, locale) {
  const entries = [...messages].filter(([id]) => id !== '').map(([id, text]) => [id, [text]]);
  const data = {
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' },
        ...Object.fromEntries(entries),
      },
    },
  };
  return `${JSON.stringify(data)}\n`;
}
