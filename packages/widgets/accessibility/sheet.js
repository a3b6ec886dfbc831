/**
 * The accessibility pages, from the criteria and each element's `<tag>.accessibility.json`: its
 * `description` for the reader, its `keys`, and the criteria that are `notApplicable` to it ("all" for
 * an element that shows nothing), beyond those that apply to no element.
 */
import { existsSync, readFileSync } from 'node:fs';
import { criteria } from './criteria.js';

const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (heads, rows) => [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
const jisMark = ({ jis }) => (jis ? '○' : '—');

const WHO = { element: '要素', page: 'ページの作成者', none: '該当なし' };

/** Result of one criterion for one element, in the words of a test sheet. */
export function resultFor({ id, by }, { notApplicable }) {
  if (notApplicable === 'all' || by === 'none' || notApplicable.includes(id)) return '適用なし';
  return by === 'page' ? 'ページで確認' : '適合';
}

/** The table of all 55 criteria, Markdown. */
export function criteriaTable() {
  return table(
    ['達成基準', '', 'レベル', 'JIS', '誰が', 'どう満たすか', '確かめ方'],
    criteria.map((row) => [
      row.id,
      row.name,
      row.level,
      jisMark(row),
      WHO[row.by],
      row.how,
      row.test,
    ]),
  ).join('\n');
}

const fileOf = (tag) =>
  new URL(`../src/elements/${tag}/${tag}.accessibility.json`, import.meta.url);

function sheetOf(tag) {
  const element = JSON.parse(readFileSync(fileOf(tag), 'utf8'));
  const rows = criteria.map((row) => {
    const result = resultFor(row, element);
    const test = result === '適合' ? row.test : result === '適用なし' ? 'コードの確認' : '';
    return [row.id, row.name, row.level, jisMark(row), result, test];
  });
  return [
    `## ${tag}`,
    '',
    element.description,
    '',
    ...(element.keys.length ? table([`${tag} のキー`, '働き'], element.keys) : []),
    ...table(['達成基準', '', 'レベル', 'JIS', '結果', '方法'], rows),
  ];
}

/** Test sheets of all tags, Markdown. */
export function sheets(tags) {
  return [
    '# 要素ごとの試験結果',
    '',
    '[アクセシビリティの方針と達成基準](accessibility.ja.md)を要素ごとに書き出した表です。`npm run manifest` で作り直します。「適合」は書かれた方法で確かめた結果で、支援技術を使った人の試験は含みません。',
    '',
    ...[...tags]
      .sort()
      .filter((tag) => existsSync(fileOf(tag)))
      .flatMap(sheetOf),
  ].join('\n');
}

/** Sentences about elements without a description. */
export function sheetProblems(tags) {
  return tags
    .filter((tag) => !existsSync(fileOf(tag)))
    .map((tag) => `<${tag}> has no file ${tag}.accessibility.json, see CONTRIBUTING.md.`);
}
