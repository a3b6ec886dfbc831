import type { Origin } from '@machiplan/schema';

/** What a citation is put together from; what is not known is an empty string. */
export interface CitationParts {
  readonly publisher: string;
  readonly title: string;
  readonly issued: string;
  readonly page: string;
  readonly section: string;
  readonly label: string;
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

/** The parts as a line of text: the Japanese form for `ja`, the English one for all other tags. */
export function citationMessages(language: string, parts: CitationParts): string {
  return /^ja(-|$)/i.test(language) ? inJapanese(parts) : inEnglish(parts);
}

function inJapanese(parts: CitationParts): string {
  const head = `${parts.publisher}${quoted(parts.title)}${parts.issued}`;
  const page = parts.page && (isPageNumber(parts.page) ? `${parts.page}頁` : parts.page);
  const line = [head, page || parts.section, quoted(parts.label), parts.href]
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
  const label = parts.label && `“${parts.label}”`;
  const line = [parts.publisher, title, englishPage(parts.page) || parts.section, label, parts.href]
    .filter(Boolean)
    .join(', ');
  const read = parts.retrieved && ` (accessed ${parts.retrieved})`;
  return `${line}${read}${noteOn(parts.origin, notesEn, ' [', ']')}`;
}

function englishPage(page: string): string {
  if (!isPageNumber(page)) return page;
  return `${/^\d+$/.test(page) ? 'p.' : 'pp.'} ${page}`;
}

/** Whether a page is figures only (27, 27-28), and not already words (表紙, 資料編3頁). */
function isPageNumber(page: string): boolean {
  return /^[\d,\-–〜、 ]+$/.test(page);
}

function noteOn(
  origin: Origin | undefined,
  notes: OriginNotes,
  before: string,
  after: string,
): string {
  return origin && origin !== 'published' ? `${before}${notes[origin]}${after}` : '';
}
