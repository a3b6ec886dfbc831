import { markup } from '../html/markup.js';

/** An oEmbed 1.0 response of type rich (oembed.com, 2.3.4.4). */
export interface OembedResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name?: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

export interface OembedSubject {
  readonly title: string;
  readonly providerName: string;
  /** The embedded page, which has the full content. */
  readonly pageHref: string;
  /** The embed page with its options. */
  readonly embedHref: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The static response for one page. A link in a quotation precedes the frame: WordPress shows it until
 * the frame reports its height, and feed readers show it instead of the frame.
 */
export function oembedResponse(subject: OembedSubject): OembedResponse {
  const { title, providerName, pageHref, embedHref, width, height } = subject;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(providerName && { provider_name: providerName }),
    width,
    height,
    html: markup`<blockquote><a href="${pageHref}">${title}</a></blockquote><iframe src="${embedHref}" title="${title}" width="${width}" height="${height}"></iframe>`
      .source,
  };
}

/** Address of the embed page for an element and its options. */
export function embedHref(
  embedPage: string,
  element: string,
  attributes: ReadonlyMap<string, string>,
): string {
  const address = new URL(embedPage);
  address.searchParams.set('widget', element);
  for (const [name, value] of attributes) address.searchParams.set(name, value);
  return address.href;
}
