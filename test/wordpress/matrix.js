/** The table of what came out of each form, which the documentation shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist/wordpress/', import.meta.url));

/** Writes dist/wordpress/matrix-<version>.md. */
export function noteMatrix(version, rows) {
  const forms = ['block', 'div', 'element', 'shortcode', 'address'];
  const groups = new Map();
  for (const { role, editor, theme, shown } of rows) {
    const key = [role, editor, theme].join(' | ');
    const results = groups.get(key) ?? Object.fromEntries(forms.map((form) => [form, []]));
    for (const [form, isShown] of shown) results[form].push(isShown);
    groups.set(key, results);
  }
  const cell = (results) =>
    results.length === 0 ? '–' : `${results.filter(Boolean).length} of ${results.length}`;
  const lines = [...groups].map(
    ([key, results]) => `| ${key} | ${forms.map((form) => cell(results[form])).join(' | ')} |`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}matrix-${version}.md`,
    [
      `WordPress ${version}: pages in which the form was shown, at 1,200 px, at 360 px under a strict policy, and at 360 px without a script.`,
      '',
      `| role | editor | theme | ${forms.join(' | ')} |`,
      `| --- | --- | --- |${' --- |'.repeat(forms.length)}`,
      ...lines,
      '',
    ].join('\n'),
  );
}
