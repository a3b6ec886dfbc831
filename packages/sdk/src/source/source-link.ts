import type { Plan, SourceReference } from '@machiplan/schema';
import { safeHref } from '../link/safe-href.js';
import { labelFor } from '../text/language.js';
import { firstOf, isJapanese, type Languages } from '../text/messages.js';
import { pageText, sheetText } from './page-text.js';
import { sectionText } from './section-text.js';
import { sourceDocumentOf } from './sources-of.js';

/** A source as the text and the address of a link. */
export interface SourceLink {
  /** Title of the document and page, section or place in a workbook: 基本計画、27頁 / Basic plan, p. 27. */
  readonly text: string;
  /** Safe http(s) address; undefined if the source has none, so that no link is drawn. */
  readonly href: string | undefined;
}

/**
 * A source reference as a link: to its own address, else to the document, for a PDF at the page of the
 * file (`filePage`).
 *
 * @param base Base of relative addresses: the address of the plan document.
 */
export function sourceLinkOf(
  plan: Plan,
  reference: SourceReference,
  languages: Languages = 'ja',
  base?: string,
): SourceLink {
  const source = sourceDocumentOf(plan, reference);
  const language = firstOf(languages);
  const title = labelFor(source?.title, languages, plan) || reference.document;
  const page = reference.page === undefined ? '' : pageText(language, String(reference.page));
  const text = [title, page || sectionText(reference.section ?? '', language), sheetText(reference)]
    .filter(Boolean)
    .join(isJapanese(language) ? '、' : ', ');
  return { text, href: addressOf(reference, source?.href, base) };
}

function addressOf(
  { href, filePage }: SourceReference,
  documentHref: string | undefined,
  base: string | undefined,
): string | undefined {
  const address = safeHref(href ?? documentHref, base);
  if (address === undefined || filePage === undefined) return address;
  const url = new URL(address);
  if (url.hash || !/\.pdf$/i.test(url.pathname)) return address;
  url.hash = `page=${filePage}`;
  return url.href;
}
