import type { Archive } from '../../zip/read-archive.js';
import type { Attributes, XmlHandlers } from '../../xml/parse-xml.js';
import { XmlStream } from '../../xml/parse-xml.js';
import type { Place } from '../../problems/problem.js';
import { builtInFormat } from './number-format.js';

/** How cells of one style show their values. */
export interface CellStyle {
  readonly format: string;
  readonly indent: number;
}

/** A sheet in the workbook, in its order. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles: readonly CellStyle[];
  readonly strings: string;
  readonly date1904: boolean;
  readonly hasMacros: boolean;
}

function readPart(archive: Archive, part: string, handlers: XmlHandlers, place: Place): void {
  if (!archive.has(part)) return;
  const xml = new XmlStream(handlers, place, 100);
  archive.streamText(part, (text) => xml.write(text));
  xml.end();
}

/** Path of a relationship's target, which is relative to the folder of the part that names it. */
function targetPath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder ? folder.split('/') : [];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

function relationshipsOf(archive: Archive, part: string, place: Place): Map<string, Relationship> {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const found = new Map<string, Relationship>();
  const open = (name: string, { Id, Type, Target, TargetMode }: Attributes) => {
    if (name === 'Relationship' && Id && Type && Target && TargetMode !== 'External')
      found.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: targetPath(folder, Target),
      });
  };
  const path = `${folder ? `${folder}/` : ''}_rels/${part.slice(slash + 1)}.rels`;
  readPart(archive, path, { open }, place);
  return found;
}

function readStyles(archive: Archive, part: string, place: Place): CellStyle[] {
  const formats = new Map<number, string>();
  const styles: { format: string; indent: number }[] = [];
  let inCellFormats = false;
  const open = (name: string, attributes: Attributes) => {
    if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    else if (name === 'cellXfs') inCellFormats = true;
    else if (name === 'xf' && inCellFormats) {
      const id = Number(attributes.numFmtId);
      styles.push({ format: formats.get(id) ?? builtInFormat(id), indent: 0 });
    } else if (name === 'alignment' && inCellFormats && styles.length > 0)
      styles.at(-1)!.indent = Number(attributes.indent ?? 0);
  };
  const close = (name: string) => {
    if (name === 'cellXfs') inCellFormats = false;
  };
  readPart(archive, part, { open, close }, place);
  return styles;
}

/** The parts of a workbook: its sheets in order, styles, and where the shared texts are. */
export function readParts(archive: Archive, place: Place): WorkbookParts {
  const root = [...relationshipsOf(archive, '', place).values()];
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relationships = relationshipsOf(archive, workbook, place);
  const byType = (wanted: string) =>
    [...relationships.values()].find(({ type }) => type === wanted)?.target;
  const sheets: SheetPart[] = [];
  let date1904 = false;
  const open = (name: string, attributes: Attributes) => {
    if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const part = relationships.get(attributes.id ?? '');
    if (part?.type !== 'worksheet') return;
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    sheets.push({ name: attributes.name ?? '', part: part.target, hidden });
  };
  readPart(archive, workbook, { open }, place);
  return {
    sheets,
    styles: readStyles(archive, byType('styles') ?? 'xl/styles.xml', place),
    strings: byType('sharedStrings') ?? 'xl/sharedStrings.xml',
    date1904,
    hasMacros: archive.names.some((name) => name.endsWith('vbaProject.bin')),
  };
}
