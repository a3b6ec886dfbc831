import type { InputFile } from '../../input-file.js';
import { refuse } from '../../problems/problem-list.js';
import type { Sheet } from '../../table/sheet.js';
import { Archive, isArchive } from '../../zip/read-archive.js';
import type { ReadContext, Reader } from '../reader.js';
import { readParts } from './read-parts.js';
import { SheetReader } from './read-sheet.js';
import { readStrings } from './read-strings.js';

/** Start of an OLE compound file: legacy Office documents, and encrypted ones of today. */
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

const isOle = ({ bytes }: InputFile) => oleSignature.every((byte, at) => bytes[at] === byte);
const hasName = (bytes: Uint8Array, name: string) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes(name);
const contains = (bytes: Uint8Array, text: string) =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);

/** Reads the sheets of an Excel workbook (Office Open XML, ISO/IEC 29500). */
export function readWorkbook({ name: file, bytes }: InputFile, context: ReadContext): Sheet[] {
  const { limits, problems } = context;
  const archive = new Archive(file, bytes, limits);
  const parts = readParts(archive, { file });
  if (parts.sheets.length === 0) refuse('broken-archive', { file });
  if (parts.hasMacros) problems.add('macros', { file });
  const strings = readStrings(archive, parts.strings, { file }, limits.depth);
  const budget = { left: limits.cells };
  return parts.sheets.map((sheet) => {
    const place = { file, sheet: sheet.name };
    return new SheetReader(parts, strings, limits, budget, place).read(archive, sheet);
  });
}

export const xlsxReader: Reader = {
  id: 'xlsx',
  title: { ja: 'Excel ブック', en: 'Excel workbook' },
  matches: (files) =>
    files.filter(
      (file) =>
        isOle(file) ||
        (isArchive(file.bytes) &&
          (/\.xls[xm]$/i.test(file.name) || hasName(file.bytes, '[Content_Types].xml'))),
    ),
  read: (files, context) => ({
    sheets: files.flatMap((file) => {
      if (isOle(file))
        refuse(contains(file.bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-xls', {
          file: file.name,
        });
      return readWorkbook(file, context);
    }),
  }),
};
