import { zipSync, type Zippable } from 'fflate';

/** Input for the files of a site. */
export interface SiteSettings {
  /** Address of the kit's folder, which the studio can read. */
  readonly kit: string;
  /** Address of the folder with `embed.html` and `embed.css`. */
  readonly embed: string;
  readonly language: 'ja' | 'en';
}

interface SitePlan {
  readonly id: string;
  readonly title: string;
  readonly json: Uint8Array;
  /** Elements that have something to show. */
  readonly widgets: readonly string[];
}

/** Entries of the kit that a site of its own does not need. */
const left = /^(machiplan\.(light|classic)\.js|embed-options\.js|vendor\/)/;

const encoder = new TextEncoder();

/**
 * A zip that is a site: the plan, the kit, a page, the page for frames, and a list of hashes. Rejects
 * when a file of the kit cannot be read.
 */
export async function siteZip(plan: SitePlan, settings: SiteSettings): Promise<Uint8Array> {
  const read = async (href: string | URL) => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const integrity = await read(new URL('integrity.json', settings.kit));
  const { files } = JSON.parse(new TextDecoder().decode(integrity)) as {
    files: Readonly<Record<string, string>>;
  };
  const names = [...Object.keys(files).filter((name) => !left.test(name)), 'NOTICE.txt'];
  const entries: Record<string, Uint8Array> = {
    'plan.json': plan.json,
    'index.html': encoder.encode(pageOf(plan, settings.language)),
    'embed.html': await read(new URL('embed.html', settings.embed)),
    'embed.css': await read(new URL('embed.css', settings.embed)),
    'page.css': encoder.encode(styles),
    'machiplan/integrity.json': integrity,
  };
  await Promise.all(
    names.map(async (name) => {
      entries[`machiplan/${name}`] = await read(new URL(name, settings.kit));
    }),
  );
  entries['README.txt'] = encoder.encode(`\ufeff${readme[settings.language]}`);
  entries['SHA256SUMS.txt'] = encoder.encode(await checksums(entries));
  const sorted: Zippable = {};
  for (const name of Object.keys(entries).sort()) sorted[name] = entries[name]!;
  return zipSync(sorted);
}

/** A line for each file, as `sha256sum --check` reads it. */
async function checksums(entries: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const lines = await Promise.all(
    Object.entries(entries).map(async ([name, bytes]) => {
      const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
      return `${hex.join('')}  ${name}\n`;
    }),
  );
  return lines.sort().join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);

/** A page of the plan that works under a strict policy. */
function pageOf({ title, widgets }: SitePlan, language: 'ja' | 'en'): string {
  const name = escapeHtml(title);
  const elements = widgets.map((tag) => `        <${tag}></${tag}>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <link rel="stylesheet" href="machiplan/machiplan.css" />
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="machiplan/machiplan.js"></script>
  </head>
  <body>
    <main>
      <plan-source src="plan.json">
        <plan-summary heading-level="1"><h1>${name}</h1></plan-summary>
${elements}
      </plan-source>
      <p><a href="plan.json">${language === 'ja' ? '計画のデータ（JSON）' : 'Data of the plan (JSON)'}</a></p>
    </main>
  </body>
</html>
`;
}

const styles = `:root {
  color-scheme: light dark;
  font-family: 'Hiragino Sans', 'BIZ UDPGothic', 'Noto Sans JP', 'Yu Gothic', system-ui, sans-serif;
  line-height: 1.7;
}
body {
  max-inline-size: 72rem;
  margin: 0 auto;
  padding: 16px;
}
`;

const readme = {
  ja: `このフォルダーの使い方

1. 中身をすべて、サイトのフォルダー（例：https://www.city.example.lg.jp/plan/）に置きます。
2. index.html を開くと、計画のページが出ます。
3. 記事に載せるときは、計画スタジオの「受け取る」のコードを貼ります。

plan.json     計画のデータ
index.html    計画のページ
embed.html    iframe で載せるときのページ
machiplan/    部品
SHA256SUMS.txt  ファイルが変わっていないかを確かめる一覧（sha256sum --check SHA256SUMS.txt）
`,
  en: `How to use this folder

1. Put everything into a folder of your site, such as https://www.city.example.lg.jp/plan/.
2. index.html shows the plan.
3. To show it in an article, paste the code of the last step of the studio.

plan.json     the plan
index.html    a page of the plan
embed.html    the page for frames
machiplan/    the kit
SHA256SUMS.txt  a list to check the files (sha256sum --check SHA256SUMS.txt)
`,
};
