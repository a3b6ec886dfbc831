/**
 * Time of importing 10,000 indicators over 10 years beside the time of bare readers: our own
 * (unpacking and parsing the workbook), and `read-excel-file` where it is installed
 * (`npm install --no-save read-excel-file@5.8.6`). The limit is twice the time of the latter:
 *
 *   node --conditions=machiplan-source --import=tsx packages/import/test/measure-import.ts
 */
import { importFiles, readFiles } from '@machiplan/import';
import { writeWorkbook } from '../src/template/xlsx-writer.js';

const count = 10_000;
const years = Array.from({ length: 10 }, (_, at) => 2016 + at);
const columns = [
  '施策番号',
  '施策名',
  '指標番号',
  '指標名',
  '単位',
  ...years.map((year) => `${year}年度実績`),
];
const rows = Array.from({ length: count }, (_, at) => {
  const measure = Math.floor(at / 10) + 1;
  return [
    `${measure}-1`,
    `施策${measure}`,
    `${at + 1}`,
    `指標${at + 1}`,
    '人',
    ...years.map((year) => ((at * 7 + year) % 5000) + 0.5),
  ];
});
const bytes = writeWorkbook([
  { name: '指標', columns: columns.map((heading) => ({ heading, width: 10 })), rows },
]);
const files = [{ name: 'indicators.xlsx', bytes }];

async function bestOf(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The reader that many projects use, to compare with; undefined where it is not installed. */
async function usualReader(): Promise<((file: Buffer) => Promise<unknown>) | undefined> {
  const name = 'read-excel-file/node';
  const module = (await import(name).catch(() => undefined)) as
    { default: (file: Buffer) => Promise<unknown> } | undefined;
  return module?.default;
}

const usual = await usualReader();
const usualTime = usual && (await bestOf(() => usual(Buffer.from(bytes))));
const read = await bestOf(() => readFiles(files));
const whole = await bestOf(() => importFiles(files));
const { document } = importFiles(files);
const values = document!.indicators!.reduce(
  (sum, { observations = [] }) => sum + observations.length,
  0,
);
console.log(
  `${document!.indicators!.length} indicators, ${values} values, ${(bytes.length / 1e6).toFixed(1)} MB`,
);
console.log(
  `our reader ${read.toFixed(0)} ms, import with check ${whole.toFixed(0)} ms, ${(whole / read).toFixed(2)} times`,
);
console.log(
  usualTime === undefined
    ? 'read-excel-file is not installed'
    : `read-excel-file ${usualTime.toFixed(0)} ms, import ${(whole / usualTime).toFixed(2)} times`,
);
