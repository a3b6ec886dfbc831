import type { Origin } from '@machiplan/schema';
import { isJapanese } from '../text/messages.js';
import { pageText } from './page-text.js';

/** The parts of a citation; unknown ones are empty strings. */
export interface CitationParts {
  readonly publisher: string;
  readonly title: string;
  readonly issued: string;
  readonly page: string;
  readonly section: string;
  /** Place in a workbook. */
  readonly sheet: string;
  readonly label: string;
  /** The label is the source's own wording, which quotation marks claim. */
  readonly isQuotation: boolean;
  readonly href: string;
  readonly retrieved: string;
  readonly origin: Origin | undefined;
}

type OriginNotes = Readonly<Record<Exclude<Origin, 'published'>, string>>;

const notesJa: OriginNotes = {
  derived: '公表値から計算したもの',
  editorial: '原文ではなく、要約・翻訳',
  sample: '見本のための架空のもの',
};

const notesEn: OriginNotes = {
  derived: 'computed from published figures',
  editorial: 'a summary or translation, not the original wording',
  sample: 'made up as a sample',
};

/** Formats the parts as one line: the Japanese form for `ja`, the English one for all other tags. */
export function citationMessages(language: string, parts: CitationParts): string {
  return isJapanese(language) ? inJapanese(parts) : inEnglish(parts);
}

function inJapanese(parts: CitationParts): string {
  const head = `${parts.publisher}${quoted(parts.title)}${parts.issued}`;
  const page = parts.page && pageText('ja', parts.page);
  const label = parts.isQuotation ? quoted(parts.label) : parts.label;
  const line = [head, page || parts.section, parts.sheet, label, parts.href]
    .filter(Boolean)
    .join('、');
  const read = parts.retrieved && `（${parts.retrieved}閲覧）`;
  return `${line}${read}${noteOn(parts.origin, notesJa, '［', '］')}`;
}

/** Quotation marks within quotation marks are 『』 in Japanese. */
function quoted(text: string): string {
  return text && `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;
}

function inEnglish(parts: CitationParts): string {
  const title = parts.title && `“${parts.title}”${parts.issued && ` (${parts.issued})`}`;
  const label = parts.label && (parts.isQuotation ? `“${parts.label}”` : parts.label);
  const page = parts.page && pageText('en', parts.page);
  const line = [parts.publisher, title, page || parts.section, parts.sheet, label, parts.href]
    .filter(Boolean)
    .join(', ');
  const read = parts.retrieved && ` (accessed ${parts.retrieved})`;
  return `${line}${read}${noteOn(parts.origin, notesEn, ' [', ']')}`;
}

function noteOn(
  origin: Origin | undefined,
  notes: OriginNotes,
  before: string,
  after: string,
): string {
  return origin && origin !== 'published' ? `${before}${notes[origin]}${after}` : '';
}
