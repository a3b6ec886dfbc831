/** The table of what came out of each form, which is a page of the manual. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const page = fileURLToPath(
  new URL('../../packages/widgets/docs/wordpress-matrix.md', import.meta.url),
);
const forms = ['block', 'div', 'element', 'shortcode', 'address'];

/** A table of one version. A row is one page: who wrote it how, and which forms were shown. */
export function matrixOf(version, rows) {
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
  return `## WordPress ${version}

| role | editor | theme | ${forms.join(' | ')} |
| --- | --- | --- |${' --- |'.repeat(forms.length)}
${lines.join('\n')}
`;
}

/** Writes the page. */
export async function writeMatrix(tables) {
  const text = `# Forms in WordPress

\`npm run test:wordpress\` writes this page. Each post went through its editor twice; then it was opened at 1,200 px, at 360 px under a strict policy, and at 360 px without a script. The tables count in how many of the three each form was shown; without a script, its link.

Block: the plugin's. Div, element: pasted as HTML. Address: of a plan with \`#machiplan=…\`, alone in a paragraph. The visual tab of the classic editor deletes elements; use the shortcode or the \`div\` there.

${tables.join('\n')}`;
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 100 }));
}
