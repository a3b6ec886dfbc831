/** Report of a run: a block for each row while measuring, and one table at the end. */
import { resultOf } from './statistics.js';

/** Two digits that matter, so that 0.004 and 12,000 can stand in one column. */
export function short(number) {
  if (number === undefined) return '-';
  if (Math.abs(number) >= 100) return Math.round(number).toLocaleString('en');
  if (Math.abs(number) >= 10 || Number.isInteger(number)) return String(Number(number.toFixed(1)));
  return number.toFixed(Math.abs(number) < 0.1 ? 4 : 2);
}

const aimOf = ({ aim, most, unit = 'ms' }) => {
  if (most !== undefined) return `at most ${short(most)} ${unit}`;
  return aim === undefined ? '' : `at most ${aim} x limit`;
};

/** Lines about one row: a contestant in each. */
export function linesOf(row, { figures, failures }) {
  const { name, unit = 'ms', contestants } = row;
  const { verdict } = resultOf(row, figures);
  const lines = Object.keys(contestants).map((who) => {
    const start = `  ${who.padEnd(24)}`;
    if (failures[who]) return `${start} failed: ${failures[who].message}`;
    const ratio = figures.limit > 0 ? `${short(figures[who] / figures.limit)} x limit` : '';
    const figure = `${short(figures[who]).padStart(9)} ${unit}`;
    const end = who === 'ours' && verdict ? `  ${verdict}` : '';
    return `${start}${figure}${ratio.padStart(18)}${end}`.trimEnd();
  });
  const aim = aimOf(row);
  return [`${name}${aim && `   (aim: ${aim})`}`, ...lines];
}

/** The table of all rows that have an aim, and how many are met. */
export function summaryLines(results) {
  const rows = results
    .map(({ row, figures }) => ({ row, ...resultOf(row, figures) }))
    .filter(({ verdict }) => verdict);
  const lines = rows.map(({ row, reached, verdict }) => {
    const aim = aimOf(row).replace('at most ', '').padStart(16);
    return `${aim}${short(reached).padStart(9)}  ${verdict.padEnd(16)}${row.name}`;
  });
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  return [
    `             aim  reached  ${''.padEnd(16)}row`,
    ...lines,
    `${met} of ${rows.length} met`,
  ];
}
