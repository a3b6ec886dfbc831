/**
 * Time of importing 10,000 indicators over 10 years beside the time of the bare reader (unpacking
 * and parsing the workbook). The limit is twice the reader's time:
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

function bestOf(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const read = bestOf(() => readFiles(files));
const whole = bestOf(() => importFiles(files));
const { document } = importFiles(files);
const values = document!.indicators!.reduce(
  (sum, { observations = [] }) => sum + observations.length,
  0,
);
console.log(
  `${document!.indicators!.length} indicators, ${values} values, ${(bytes.length / 1e6).toFixed(1)} MB`,
);
console.log(
  `reader ${read.toFixed(0)} ms, import with check ${whole.toFixed(0)} ms, ${(whole / read).toFixed(2)} times`,
);
