/**
 * Writes the plan that each sheet becomes beside it. Read the difference before you commit it:
 *
 *   node --conditions=machiplan-source --import=tsx packages/import/test/make/write-expected.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importFiles } from '@machiplan/import';

const folder = new URL('../sheets/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => /\.(xlsx|ods|csv)$/.test(file))) {
  const bytes = readFileSync(new URL(name, folder));
  const { problems, document } = importFiles([{ name, bytes }], { retrieved: '2026-11-21' });
  const lines = problems.map(({ severity, code, place, read }) =>
    [
      severity,
      code,
      [place.sheet, place.cell].filter(Boolean).join('!'),
      ...(read === undefined ? [] : [read]),
    ].join(' '),
  );
  const target = new URL(`${name.replace(/\.[^.]+$/, '')}.json`, folder);
  writeFileSync(target, `${JSON.stringify({ problems: lines, plan: document }, null, 2)}\n`);
}
