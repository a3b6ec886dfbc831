/**
 * The months and days a time point covers, as numbers that can be compared: `start` is its first
 * moment, `end` the moment after its last. Good enough to order times, not to measure them.
 */
function spanOf(time: string, fiscalYearStart: number): { start: number; end: number } {
  const isFiscal = time.startsWith('FY');
  const [year = 0, month, day] = time
    .slice(isFiscal ? 2 : 0)
    .split('-')
    .map(Number);
  const start = year * 12 + (isFiscal ? fiscalYearStart : (month ?? 1)) - 1;
  if (day) return { start: start + (day - 1) / 31, end: start + day / 31 };
  return { start, end: start + (month ? 1 : 12) };
}

/** Whether one time is over before the other begins. */
export function isBefore(one: string, other: string, fiscalYearStart: number): boolean {
  return spanOf(one, fiscalYearStart).end <= spanOf(other, fiscalYearStart).start;
}
