import { attribute, markup, Html, type HtmlValue } from '../html/markup.js';

/** A step on the way from the list of plans to a page. */
export interface Step {
  readonly title: string;
  /** Absolute address. */
  readonly href: string;
}

/** The picture of a link preview. */
export interface PageImage {
  readonly href: string;
  readonly type: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Content of a published page. Addresses are absolute. */
export interface Page {
  readonly language: string;
  readonly title: string;
  /** Name of the plan, for readers who see one page only. */
  readonly site: string;
  /** One sentence for link previews and search engines. */
  readonly description: string;
  readonly href: string;
  readonly type: 'website' | 'article';
  readonly steps: readonly Step[];
  readonly stepsLabel: string;
  /** Schema.org description. */
  readonly subject: object;
  /** A sentence as the title of link previews. Default: the title. */
  readonly shareTitle?: string | undefined;
  readonly image?: PageImage | undefined;
  readonly data?: string | undefined;
  readonly feed?: string | undefined;
  readonly oembed?: string | undefined;
  readonly style: string;
  readonly script?: string | undefined;
  readonly content: HtmlValue;
}

/**
 * A page that can be read, shared and cited without a script: its address, link preview (Open Graph),
 * description for search engines (schema.org) and the way to it.
 */
export function pageHtml(page: Page): string {
  const { language, title, site, description, href, steps } = page;
  const full = title === site ? title : `${title}｜${site}`;
  const open: readonly (readonly [string, string | undefined])[] = [
    ['og:type', page.type],
    ['og:title', page.shareTitle ?? title],
    ['og:description', (page.shareTitle && full) || description || page.image?.alt],
    ['og:url', href],
    ['og:site_name', site],
    ['og:locale', /^ja\b/.test(language) ? 'ja_JP' : language.replace('-', '_')],
    ['og:image', page.image?.href],
    ['og:image:type', page.image?.type],
    ['og:image:width', page.image && String(page.image.width)],
    ['og:image:height', page.image && String(page.image.height)],
    ['og:image:alt', page.image?.alt],
  ];
  const links: readonly (readonly [string, string, string | undefined])[] = [
    ['alternate', 'application/json', page.data],
    ['alternate', 'application/atom+xml', page.feed],
    ['alternate', 'application/json+oembed', page.oembed],
  ];
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
${description && markup`<meta name="description" content="${description}">\n`}<link rel="canonical" href="${href}">
${links.map(([rel, type, to]) => to && markup`<link rel="${rel}" type="${type}" href="${to}">\n`)}${open.map(
    ([property, content]) =>
      content && markup`<meta property="${property}" content="${content}">\n`,
  )}${page.image && markup`<meta name="twitter:card" content="summary_large_image">\n`}<link rel="stylesheet" href="${page.style}">
${page.script && markup`<script type="module" src="${page.script}"></script>\n`}${jsonLd(page.subject)}
${jsonLd(breadcrumbs(page))}
</head>
<body>
${steps.length > 0 ? wayTo(steps, page.stepsLabel) : undefined}<main>
<h1>${title}</h1>
${page.content}</main>
</body>
</html>
`.source;
}

function wayTo(steps: readonly Step[], label: string): Html {
  const items = steps.map(
    ({ title, href }) => markup`<li><a${attribute('href', href)}>${title}</a></li>\n`,
  );
  return markup`<nav aria-label="${label}">\n<ol>\n${items}</ol>\n</nav>\n`;
}

/** A data block: no `<` can end it early. */
function jsonLd(subject: object): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...subject });
  return new Html(`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`);
}

const breadcrumbs = ({ steps, title, href }: Page) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...steps, { title, href }].map((step, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: step.title,
    item: step.href,
  })),
});
