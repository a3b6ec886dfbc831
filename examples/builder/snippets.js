/** The code for a choice, in each form: steps of `{ words, code }`. */
import { escapeHtml, startTag } from './markup.js';

/**
 * A choice: `widget`, `options` (a Map of attributes, `src` among them), `title`, `kit` and `embed`
 * as addresses, `hashOf(name)` for SRI or undefined, `map` the text of an import map or undefined.
 */
const fallback = ({ options, title }) =>
  `  <p><a href="${escapeHtml(options.get('src'))}">${escapeHtml(title)}（計画データ）</a></p>\n`;

const file = ({ kit }, name) => new URL(name, kit).href;

function scriptTag(choice, name = 'machiplan.js') {
  const integrity = choice.hashOf?.(name);
  return `${startTag('script', [
    ['type', 'module'],
    ['src', file(choice, name)],
    ...(integrity
      ? [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]
      : []),
  ])}</script>`;
}

function onceLines(choice) {
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
  return [...map, sheet, scriptTag(choice)].join('\n');
}

const once = (choice, words) => ({ words, code: onceLines(choice) });

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

const inHead = 'サイトに一度だけ、すべてのページの </head> の前に入れます（管理者）。';

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

/** Forms in the order shown, each with its name and its steps. */
export const forms = {
  div: {
    name: 'HTML（div）：CMS の職員向け',
    steps: (choice) => [
      once(choice, inHead),
      { words: '見せたい場所に貼ります。', code: asDiv(choice) },
    ],
  },
  element: {
    name: 'HTML（要素）：自分で HTML を書くページ',
    steps: (choice) => [
      once(choice, inHead),
      { words: '見せたい場所に貼ります。', code: asElement(choice) },
    ],
  },
  iframe: {
    name: 'iframe：スクリプトを置けないサイト',
    steps: (choice) => [
      { words: '見せたい場所に貼ります。', code: asFrame(choice) },
      {
        words: '高さを内容に合わせたいときだけ、サイトに一度入れます。なくても表示されます。',
        code: scriptTag(choice, 'frame-height.js'),
      },
    ],
  },
  wordpress: {
    name: 'WordPress',
    steps: (choice) => [
      {
        words:
          'テーマの functions.php に一度だけ入れます（管理者）。投稿にスクリプトを貼る必要はありません。',
        code: `add_action('wp_head', function () { ?>\n${onceLines(choice)}\n<?php });`,
      },
      {
        words:
          '投稿に「カスタム HTML」ブロックを置いて貼ります。投稿者の権限でも残ります。クラシックエディターでは「テキスト」タブに貼ります。',
        code: asDiv(choice),
      },
    ],
  },
  movabletype: {
    name: 'Movable Type',
    steps: (choice) => [
      {
        words: 'テンプレートモジュール「HTMLヘッダー」に一度だけ入れ、再構築します（管理者）。',
        code: onceLines(choice),
      },
      {
        words:
          '記事の本文で、フォーマットを「なし」にするか、リッチテキストの「HTML 編集モード」で貼ります。',
        code: asDiv(choice),
      },
    ],
  },
  drupal: {
    name: 'Drupal',
    steps: (choice) => [
      {
        words:
          'テーマの html.html.twig の <head> に一度だけ入れるか、テーマのライブラリーに加えます（管理者）。',
        code: onceLines(choice),
      },
      {
        words:
          'テキスト形式の「許可する HTML タグ」に加えます（管理者）。「HTML の修正」の後に並べます。',
        code: `<div ${drupalAttributes(choice)}>`,
      },
      { words: '本文の「ソース」に貼ります。', code: asDiv(choice) },
    ],
  },
  hugo: {
    name: 'Hugo',
    steps: (choice) => [
      {
        words: 'layouts/partials の head に一度だけ入れます。',
        code: onceLines(choice),
      },
      {
        words: 'layouts/shortcodes/machiplan.html として保存します。',
        code: hugoShortcode,
      },
      { words: '記事に書きます。', code: hugoUse(choice) },
    ],
  },
};
