/** Pages of the Storybook that show a file of the repository: end of the file's path to page id. */
const pages: readonly (readonly [file: string, page: string])[] = [
  ['first-embed.ja.md', 'docs-最初の表示--docs'],
  ['first-embed.md', 'docs-first-embed--docs'],
  ['from-excel.ja.md', 'docs-excel-から表示まで--docs'],
  ['from-excel.md', 'docs-from-excel-to-embed--docs'],
  ['embedding.ja.md', 'docs-埋め込みとcms--docs'],
  ['embedding.md', 'docs-embedding-and-cms--docs'],
  ['plan-json.ja.md', 'docs-データの書き方--docs'],
  ['plan-json.md', 'docs-plan-json--docs'],
  ['honesty.ja.md', 'docs-正直に見せる--docs'],
  ['honesty.md', 'docs-rules-of-honesty--docs'],
  ['progress-rules.md', 'docs-progress-rules--docs'],
  ['theming.ja.md', 'docs-見た目--docs'],
  ['theming.md', 'docs-theming--docs'],
  ['linking.ja.md', 'docs-連動--docs'],
  ['linking.md', 'docs-linking--docs'],
  ['languages.ja.md', 'docs-言葉--docs'],
  ['languages.md', 'docs-languages--docs'],
  ['accessibility.ja.md', 'docs-アクセシビリティ--docs'],
  ['accessibility.md', 'docs-accessibility--docs'],
  ['accessibility-sheets.ja.md', 'docs-試験結果--docs'],
  ['security.ja.md', 'docs-安全--docs'],
  ['security.md', 'docs-security--docs'],
  ['performance.md', 'docs-performance--docs'],
  ['guide.md', 'docs-sdk--docs'],
  ['api.md', 'docs-elements--docs'],
];

const linkPattern = /(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)/g;

/**
 * A Markdown text of the repository as a page of the Storybook: links to files that have a page here
 * lead to it, other links to files become plain text, because the files are not published with it.
 */
export function withPageLinks(markdown: string): string {
  return markdown.replaceAll(linkPattern, (_all, text: string, target: string) => {
    const file = target.split('#')[0]!.split('/').at(-1)!;
    const page = pages.find(([name]) => name === file)?.[1];
    return page ? `[${text}](?path=/docs/${encodeURIComponent(page)})` : text;
  });
}
