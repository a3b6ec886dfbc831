/** How a plan counts its fiscal years. */
export interface FiscalYear {
  /** Month a fiscal year starts in, from 1. */
  readonly start: number;
  /** The calendar year that names it: the one it starts in, or the one it ends in. */
  readonly naming: 'start' | 'end';
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * The months and days a time point covers, as numbers that can be compared: `start` is its first
 * moment, `end` the moment after its last. Orders times; does not measure them.
 */
function boundsOfPoint(time: string, fiscalYear: FiscalYear): Bounds {
  const isFiscal = time.startsWith('FY');
  const [name = 0, month, day] = time
    .slice(isFiscal ? 2 : 0)
    .split('-')
    .map(Number);
  const startsEarlier = isFiscal && fiscalYear.naming === 'end' && fiscalYear.start > 1;
  const year = startsEarlier ? name - 1 : name;
  const start = year * 12 + (isFiscal ? fiscalYear.start : (month ?? 1)) - 1;
  if (day) {
    const days = new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate();
    return { start: start + (day - 1) / days, end: start + day / days };
  }
  return { start, end: start + (month ? 1 : 12) };
}

function boundsOf(time: string, fiscalYear: FiscalYear): Bounds {
  const [first = '', last = first] = time.split('/');
  const { start } = boundsOfPoint(first, fiscalYear);
  return { start, end: boundsOfPoint(last, fiscalYear).end };
}

/** Tells whether one time point or interval is over before the other begins. */
export function isBefore(one: string, other: string, fiscalYear: FiscalYear): boolean {
  return boundsOf(one, fiscalYear).end <= boundsOf(other, fiscalYear).start;
}

/** Tells whether one time point or interval ends before the other does. */
export function endsBefore(one: string, other: string, fiscalYear: FiscalYear): boolean {
  return boundsOf(one, fiscalYear).end < boundsOf(other, fiscalYear).end;
}

/** Tells whether an interval ends before it starts. */
export function isReversed(time: string, fiscalYear: FiscalYear): boolean {
  if (!time.includes('/')) return false;
  const { start, end } = boundsOf(time, fiscalYear);
  return end <= start;
}
