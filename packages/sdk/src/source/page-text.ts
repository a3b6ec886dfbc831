import type { SourceReference } from '@machiplan/schema';
import { isJapanese } from '../text/messages.js';

/** A page with the language's word for it (27頁, p. 27); pages in words unchanged (表紙). */
export function pageText(language: string, page: string): string {
  if (!isPageNumber(page)) return page;
  if (isJapanese(language)) return `${page}頁`;
  return `${/^\d+$/.test(page) ? 'p.' : 'pp.'} ${page}`;
}

/** Tells a page in figures only (27, 27-28) from one in words (表紙, 資料編3頁). */
function isPageNumber(page: string): boolean {
  return /^[\d,\-–〜、 ]+$/.test(page);
}

/** A place in a workbook as its formulas write it: 指標一覧!C14:F14; empty without one. */
export function sheetText({ sheet, cell }: Pick<SourceReference, 'sheet' | 'cell'>): string {
  return [sheet, cell].filter(Boolean).join('!');
}
