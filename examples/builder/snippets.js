/**
 * The code for a choice, in each form: steps of `{ words, code, isOnce }`, `words` in Japanese and English;
 * `isOnce` marks what an administrator does once for the site.
 */
import { escapeHtml, startTag } from './markup.js';

/**
 * A choice: `widget`, `options` (a Map of attributes, `src` among them), `title`, `kit` and `embed`
 * as addresses, `hashOf(name)` for SRI or undefined, `map` the text of an import map or undefined.
 */
const fallback = ({ options, title }) =>
  `  <p><a href="${escapeHtml(options.get('src'))}">${escapeHtml(title)}（計画データ）</a></p>\n`;

const file = ({ kit }, name) => new URL(name, kit).href;

function scriptTag(choice, name = 'machiplan.js', more = []) {
  const integrity = choice.hashOf?.(name);
  return `${startTag('script', [
    ['type', 'module'],
    ['src', file(choice, name)],
    ...more,
    ...(integrity
      ? [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]
      : []),
  ])}</script>`;
}

function onceLines(choice, more) {
  const integrity = choice.hashOf?.('machiplan.css');
  const sheet = startTag('link', [
    ['rel', 'stylesheet'],
    ['href', file(choice, 'machiplan.css')],
    ...(integrity
      ? [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]
      : []),
  ]);
  const map = choice.map ? [`<script type="importmap">${choice.map}</script>`] : [];
  return [...map, sheet, scriptTag(choice, undefined, more)].join('\n');
}

const once = (choice, words) => ({ words, code: onceLines(choice), isOnce: true });

const asElement = (choice) =>
  `${startTag(choice.widget, [...choice.options])}\n${fallback(choice)}</${choice.widget}>`;

/** Visual editors put words that are typed behind a `div` into it; they belong into this paragraph. */
const after = '<p>&nbsp;</p>';

const asDiv = (choice) =>
  `${startTag('div', [
    ['data-machiplan', choice.widget],
    ...[...choice.options].map(([name, value]) => [`data-machiplan-${name}`, value || 'true']),
  ])}\n${fallback(choice)}</div>\n${after}`;

export function embedAddress({ embed, widget, options }) {
  const address = new URL(embed);
  address.searchParams.set('widget', widget);
  for (const [name, value] of options) address.searchParams.set(name, value);
  return address.href;
}

/**
 * The link stays where an editor drops the frame, and for readers of feeds. The `div` keeps the frame
 * in its column, and `frameborder` needs no style that a policy could refuse.
 */
const asFrame = (choice) =>
  `<div>\n${startTag('iframe', [
    ['data-machiplan-frame', ''],
    ['title', choice.title],
    ['src', embedAddress(choice)],
    ['width', '100%'],
    ['height', '600'],
    ['loading', 'lazy'],
    ['frameborder', '0'],
  ])}</iframe>\n${fallback(choice)}</div>`;

/** An address that becomes the element where it stands alone in a paragraph. */
function markedAddress({ widget, options }) {
  const address = new URL(options.get('src'));
  const others = [...options].filter(([name]) => name !== 'src');
  address.hash = new URLSearchParams([
    ['machiplan', widget],
    ...others.map(([name, value]) => [name, value || 'true']),
  ]).toString();
  return address.href;
}

const asLink = (choice) =>
  `<p><a href="${escapeHtml(markedAddress(choice))}">${escapeHtml(choice.title)}</a></p>`;

/** Options that `machiplan oembed` has, too. */
const oembedOptions = ['root', 'indicator', 'lang'];

function oembedCommand({ widget, options, embed, kit }) {
  const src = options.get('src');
  const words = [
    `--element ${widget}`,
    `--page ${new URL('page/', src).href}`,
    `--embed ${embed}`,
    `--src ${src}`,
    `--script ${new URL('machiplan.js', kit).href}`,
    ...oembedOptions.flatMap((name) => (options.has(name) ? `--${name} ${options.get(name)}` : [])),
    '-o page',
  ];
  return `npx @machiplan/cli oembed ${src.split('/').at(-1)} \\\n  ${words.join(' \\\n  ')}`;
}

/** MediaWiki's validator of scripts refuses `import()`. */
const wikiScript = (choice) => `const script = document.createElement('script');
script.type = 'module';
script.src = '${file(choice, 'machiplan.js')}';
document.head.append(script);`;

const asWikiDiv = (choice) =>
  asDiv(choice)
    .replace(
      /<p><a href="[^"]*">.*<\/a><\/p>/,
      `[${choice.options.get('src')} ${choice.title}（計画データ）]`,
    )
    .replace(`\n${after}`, '');

const inHead = {
  ja: 'サイトに一度だけ、すべてのページの </head> の前に入れます（管理者）。',
  en: 'Once for the site, before </head> on all pages (administrator).',
};

const hugoShortcode = `<div
  {{- range $name, $value := .Params -}}
    {{- $attribute := cond (eq $name "widget") "data-machiplan" (printf "data-machiplan-%s" $name) -}}
    {{- printf " %s=%q" $attribute (htmlEscape $value) | safeHTMLAttr -}}
  {{- end -}}
>
{{ .Inner | .Page.RenderString (dict "display" "block") }}
</div>`;

const hugoUse = ({ widget, options, title }) =>
  `{{< machiplan widget="${widget}" ${[...options].map(([name, value]) => `${name}="${value || 'true'}"`).join(' ')} >}}
[${title}（計画データ）](${options.get('src')})
{{< /machiplan >}}`;

const drupalAttributes = ({ options }) =>
  ['data-machiplan', ...[...options.keys()].map((name) => `data-machiplan-${name}`)].join(' ');

/** Forms in the order shown, each with its name in both languages and its steps. */
export const forms = {
  div: {
    name: { ja: 'HTML（div）：CMS の職員向け', en: 'HTML (div): for editors of a CMS' },
    steps: (choice) => [
      once(choice, inHead),
      {
        words: { ja: '見せたい場所に貼ります。', en: 'Paste it where the plan is to be shown.' },
        code: asDiv(choice),
      },
    ],
  },
  element: {
    name: {
      ja: 'HTML（要素）：自分で HTML を書くページ',
      en: 'HTML (element): pages written by hand',
    },
    steps: (choice) => [
      once(choice, inHead),
      {
        words: { ja: '見せたい場所に貼ります。', en: 'Paste it where the plan is to be shown.' },
        code: asElement(choice),
      },
    ],
  },
  iframe: {
    name: {
      ja: 'iframe：スクリプトを置けないサイト',
      en: 'iframe: sites without scripts of their own',
    },
    steps: (choice) => [
      {
        words: { ja: '見せたい場所に貼ります。', en: 'Paste it where the plan is to be shown.' },
        code: asFrame(choice),
      },
      {
        words: {
          ja: '高さを内容に合わせたいときだけ、サイトに一度入れます。なくても表示されます。',
          en: 'Only to fit the height to the content: once for the site. It works without, too.',
        },
        code: scriptTag(choice, 'frame-height.js'),
        isOnce: true,
      },
    ],
  },
  link: {
    name: { ja: 'リンク：リンクしか書けないところ', en: 'Link: where only links are allowed' },
    steps: (choice) => [
      {
        words: inHead,
        code: onceLines(choice, [
          ['data-machiplan-links', new URL(choice.options.get('src')).origin],
        ]),
        isOnce: true,
      },
      {
        words: {
          ja: '段落に、このリンクだけを書きます。',
          en: 'Write this link alone into a paragraph.',
        },
        code: asLink(choice),
      },
    ],
  },
  oembed: {
    name: {
      ja: 'oEmbed：ページの URL だけを書く CMS',
      en: 'oEmbed: CMSs that take the address of a page',
    },
    steps: (choice) => [
      {
        words: {
          ja: '計画データのあるフォルダーで実行し、できた page フォルダーを公開します（管理者）。',
          en: 'Run it in the folder of the plan and publish the folder page that it writes (administrator).',
        },
        code: oembedCommand(choice),
        isOnce: true,
      },
      {
        words: {
          ja: '公開したページの URL だけを、段落に書きます。',
          en: 'Write the address of the published page alone into a paragraph.',
        },
        code: new URL('page/', choice.options.get('src')).href,
      },
    ],
  },
  wordpress: {
    name: { ja: 'WordPress', en: 'WordPress' },
    steps: (choice) => [
      {
        words: {
          ja: 'wp-content/mu-plugins/machiplan.php というファイルを一度だけ作ります（管理者）。どのテーマでも働きます。プラグイン（machiplan.zip）を入れたサイトでは要りません。',
          en: 'Once in a file wp-content/mu-plugins/machiplan.php (administrator). It works with every theme. Sites with the plugin (machiplan.zip) need no such file.',
        },
        code: `<?php\nadd_action('wp_head', function () { ?>\n${onceLines(choice)}\n<?php });`,
        isOnce: true,
      },
      {
        words: {
          ja: '投稿に「カスタム HTML」ブロックを置いて貼ります。投稿者の権限でも残ります。クラシックエディターでは「テキスト」タブに貼ります。',
          en: 'Put a “Custom HTML” block into the post and paste it there. It also stays with the rights of an author. In the classic editor, use the tab “Text”.',
        },
        code: asDiv(choice),
      },
    ],
  },
  movabletype: {
    name: { ja: 'Movable Type', en: 'Movable Type' },
    steps: (choice) => [
      {
        words: {
          ja: 'テンプレートモジュール「HTMLヘッダー」に一度だけ入れ、再構築します（管理者）。',
          en: 'Once in the template module “HTML header”, then rebuild (administrator).',
        },
        code: onceLines(choice),
        isOnce: true,
      },
      {
        words: {
          ja: '記事の本文で、フォーマットを「なし」にするか、リッチテキストの「HTML 編集モード」で貼ります。',
          en: 'In the body of the entry, set the format to “None”, or paste it in the HTML mode of the rich text editor.',
        },
        code: asDiv(choice),
      },
    ],
  },
  drupal: {
    name: { ja: 'Drupal', en: 'Drupal' },
    steps: (choice) => [
      {
        words: {
          ja: 'テーマの html.html.twig の <head> に一度だけ入れるか、テーマのライブラリーに加えます（管理者）。',
          en: 'Once in <head> of html.html.twig of the theme, or in a library of the theme (administrator).',
        },
        code: onceLines(choice),
        isOnce: true,
      },
      {
        words: {
          ja: 'テキスト形式の「許可する HTML タグ」に加えます（管理者）。「HTML の修正」の後に並べます。',
          en: 'Add it to “Allowed HTML tags” of the text format (administrator), after “Correct faulty HTML”.',
        },
        code: `<div ${drupalAttributes(choice)}>`,
        isOnce: true,
      },
      {
        words: { ja: '本文の「ソース」に貼ります。', en: 'Paste it in “Source” of the body.' },
        code: asDiv(choice),
      },
    ],
  },
  mediawiki: {
    name: { ja: 'MediaWiki', en: 'MediaWiki' },
    steps: (choice) => [
      {
        words: {
          ja: 'MediaWiki:Common.js に一度だけ入れます（管理者）。',
          en: 'Once in MediaWiki:Common.js (administrator).',
        },
        code: wikiScript(choice),
        isOnce: true,
      },
      {
        words: { ja: 'ページの編集画面に貼ります。', en: 'Paste it into the text of a page.' },
        code: asWikiDiv(choice),
      },
    ],
  },
  dokuwiki: {
    name: { ja: 'DokuWiki', en: 'DokuWiki' },
    steps: (choice) => [
      {
        words: {
          ja: 'lib/tpl/（テンプレート）/meta.html に一度だけ入れます（管理者）。',
          en: 'Once in lib/tpl/(template)/meta.html (administrator).',
        },
        code: onceLines(choice),
        isOnce: true,
      },
      {
        words: {
          ja: 'HTML の埋め込み（htmlok）が有効なら、ページの編集画面に貼ります。',
          en: 'Where embedded HTML (htmlok) is on, paste it into the text of a page.',
        },
        code: `<html>\n${asDiv(choice).replace(`\n${after}`, '')}\n</html>`,
      },
    ],
  },
  hugo: {
    name: { ja: 'Hugo', en: 'Hugo' },
    steps: (choice) => [
      {
        words: {
          ja: 'layouts/partials の head に一度だけ入れます。',
          en: 'Once in the head of layouts/partials.',
        },
        code: onceLines(choice),
        isOnce: true,
      },
      {
        words: {
          ja: 'layouts/shortcodes/machiplan.html として保存します。',
          en: 'Save it as layouts/shortcodes/machiplan.html.',
        },
        code: hugoShortcode,
        isOnce: true,
      },
      { words: { ja: '記事に書きます。', en: 'Write it in the article.' }, code: hugoUse(choice) },
    ],
  },
};
