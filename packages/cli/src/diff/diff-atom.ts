import { markup, type Html } from '../html/markup.js';
import { diffHtml } from './diff-html.js';
import type { DiffReport } from './diff-report.js';

/**
 * A report as an entry of an Atom feed (RFC 4287).
 *
 * @param href Address of the page about the change, which is also the id of the entry.
 * @param updated Date and time of the change, as RFC 3339 writes it.
 */
export function diffAtomEntry(report: DiffReport, href: string, updated: string): Html {
  return markup`<entry xmlns="http://www.w3.org/2005/Atom">
<title>${report.title}</title>
<id>${href}</id>
<link rel="alternate" type="text/html" href="${href}"/>
<updated>${updated}</updated>
<content type="html">${diffHtml(report).source}</content>
</entry>
`;
}
