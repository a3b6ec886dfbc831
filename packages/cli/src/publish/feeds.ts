import { markup } from '../html/markup.js';
import type { FeedEntry } from './publication.js';

interface Feed {
  readonly title: string;
  /** Address of the page of the plan. */
  readonly page: string;
  /** Name of who publishes the plan; Atom requires an author. */
  readonly author: string;
  readonly language: string;
  /** Newest first, at least one. */
  readonly entries: readonly FeedEntry[];
}

/** The changes of a plan as an Atom feed (RFC 4287). */
export function atomFeed({ title, page, author, language, entries }: Feed): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${page}</id>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="self" type="application/atom+xml" href="${new URL('feed.atom', page).href}"/>
<updated>${entries[0]?.updated}</updated>
<author><name>${author || title}</name></author>
${entries.map(
  ({ href, updated, title: name, html }) => markup`<entry>
<title>${name}</title>
<id>${href}</id>
<link rel="alternate" type="text/html" href="${href}"/>
<updated>${updated}</updated>
<content type="html">${html}</content>
</entry>
`,
)}</feed>
`.source;
}

/** The same as JSON Feed 1.1. */
export function jsonFeed({ title, page, author, language, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: new URL('feed.json', page).href,
    language,
    authors: [{ name: author || title }],
    items: entries.map(({ href, updated, title: name, html }) => ({
      id: href,
      url: href,
      title: name,
      content_html: html,
      date_published: updated,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
