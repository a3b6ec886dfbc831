import type { Catalog } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { markup } from '../html/markup.js';
import { dcatCatalog } from './dcat-catalog.js';
import { pageHtml } from './page.js';
import type { PlanPublication, PublishedFile } from './publication.js';
import { publishMessages } from './publish.messages.js';

interface Site {
  readonly base: string;
  readonly language: string;
  /** Address of `machiplan.js`; undefined for pages without script. */
  readonly script: string | undefined;
  readonly plans: Readonly<Record<string, PlanPublication>>;
  /** Paths of all pages. */
  readonly pages: readonly string[];
}

/** The files that all plans of a publication share. */
export function siteFiles(site: Site): readonly PublishedFile[] {
  const { script } = site;
  return [
    { path: 'index.html', content: plansPage(site) },
    { path: 'catalog.json', content: catalogJson(site) },
    { path: 'catalog.dcat.json', content: dcatJson(site) },
    ...sitemaps(site),
    { path: 'page.css', content: pageStyles },
    ...(script === undefined ? [] : [{ path: 'embed.html', content: embedPage(script, site) }]),
    { path: 'headers/apache.txt', content: apacheHeaders },
    { path: 'headers/nginx.txt', content: nginxHeaders },
    { path: 'headers/netlify.txt', content: netlifyHeaders },
  ];
}

function plansPage({ base, language, plans }: Site): string {
  const messages = messagesIn(publishMessages, language);
  const items = Object.entries(plans).map(
    ([name, { entry }]) =>
      markup`<li><a href="${name}/">${labelFor(entry.title, language)}</a></li>\n`,
  );
  return pageHtml({
    language,
    title: messages.plans,
    site: messages.plans,
    description: '',
    href: base,
    type: 'website',
    steps: [],
    stepsLabel: messages.path,
    subject: { '@type': 'DataCatalog', name: messages.plans, url: base },
    data: new URL('catalog.json', base).href,
    style: new URL('page.css', base).href,
    content: markup`<ul>\n${items}</ul>\n`,
  });
}

function catalogJson({ base, language, plans }: Site): string {
  const catalog: Catalog = {
    planCatalog: '1.0',
    id: base,
    title: messagesIn(publishMessages, language).plans,
    plans: Object.values(plans).map(({ entry }) => entry),
    catalogs: [],
  };
  return `${JSON.stringify(catalog)}\n`;
}

function dcatJson({ base, language, plans }: Site): string {
  const { plans: title } = messagesIn(publishMessages, language);
  const entries = Object.values(plans).map(({ entry }) => entry);
  return `${JSON.stringify(dcatCatalog({ base, language, title, entries }))}\n`;
}

/** Most addresses that one sitemap may have. */
const mostAddresses = 50_000;

/** The sitemap of all pages; several with an index of them if there are too many for one. */
function sitemaps({ base, pages }: Site): readonly PublishedFile[] {
  const addresses = pages.map((path) => new URL(path.replace(/index\.html$/, ''), base).href);
  if (addresses.length <= mostAddresses)
    return [{ path: 'sitemap.xml', content: sitemap('urlset', 'url', addresses) }];
  const count = Math.ceil(addresses.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    content: sitemap(
      'urlset',
      'url',
      addresses.slice(at * mostAddresses, (at + 1) * mostAddresses),
    ),
  }));
  const hrefs = parts.map(({ path }) => new URL(path, base).href);
  return [{ path: 'sitemap.xml', content: sitemap('sitemapindex', 'sitemap', hrefs) }, ...parts];
}

function sitemap(root: string, item: string, hrefs: readonly string[]): string {
  const [list, each] = [markup`${root}`, markup`${item}`];
  return markup`<?xml version="1.0" encoding="utf-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${hrefs.map((href) => markup`<${each}><loc>${href}</loc></${each}>\n`)}</${list}>
`.source;
}

function embedPage(script: string, { language, plans }: Site): string {
  const [first] = Object.values(plans);
  const title = labelFor(first?.entry.title, language);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="machiplan-sources" content="self">
<title>${title}</title>
<script type="module" src="${new URL('embed.js', script).href}"></script>
</head>
<body>
<main><noscript><a href="./">${title}</a></noscript></main>
</body>
</html>
`.source;
}

const pageStyles = `:root { color-scheme: light dark; font: 16px/1.7 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
nav ol { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.4; }
h2 { font-size: 1.375rem; line-height: 1.4; }
small { font-size: max(0.875em, 14px); }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid; text-align: start; vertical-align: top; }
`;

const immutable = 'public, max-age=31536000, immutable';

const apacheHeaders = `# Put this into .htaccess of the published folder, or into the configuration of the site.
AddType application/atom+xml .atom
AddCharset utf-8 .html .json .atom .xml .svg .css
<IfModule mod_headers.c>
Header set X-Content-Type-Options nosniff
Header set Cache-Control "no-cache"
<FilesMatch "\\.json(\\.br|\\.gz)?$">
Header set Access-Control-Allow-Origin "*"
</FilesMatch>
<FilesMatch "\\.[0-9a-f]{32}\\.json(\\.br|\\.gz)?$">
Header set Cache-Control "${immutable}"
</FilesMatch>
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} br
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+\\.json)$ $1.br [T=application/json,E=no-gzip:1,L]
RewriteCond %{HTTP:Accept-Encoding} gzip
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+\\.json)$ $1.gz [T=application/json,E=no-gzip:1,L]
<FilesMatch "\\.json\\.br$">
Header set Content-Encoding br
Header append Vary Accept-Encoding
</FilesMatch>
<FilesMatch "\\.json\\.gz$">
Header set Content-Encoding gzip
Header append Vary Accept-Encoding
</FilesMatch>
</IfModule>
</IfModule>
`;

const nginxHeaders = `# Include this in the location of the published folder.
charset utf-8;
charset_types application/json application/atom+xml application/xml image/svg+xml text/css;
gzip_static on;
# With the module ngx_brotli: brotli_static on;
add_header X-Content-Type-Options nosniff;
add_header Cache-Control "no-cache";
location ~ "\\.[0-9a-f]{32}\\.json$" {
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin "*";
  add_header Cache-Control "${immutable}";
}
location ~ "\\.json$" {
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin "*";
  add_header Cache-Control "no-cache";
}
`;

const netlifyHeaders = `# Save this as _headers in the folder that is deployed, for Netlify and Cloudflare Pages, with the
# path of the published folder before each line that begins with a slash.
/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
/:plan/slices/*
  Cache-Control: ${immutable}
`;
