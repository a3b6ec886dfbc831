/** Classification methods; see `roundBreaks` for `round`. */
export type BreakMethod = 'round' | 'quantile' | 'equal' | 'natural';

/** Sample size of natural breaks, taken at even ranks: the algorithm is quadratic. */
const maxNatural = 400;

/**
 * Class breaks in ascending order, without minimum and maximum. A value on a break belongs to the
 * class above it. Repeated values can result in fewer classes; no values result in no breaks.
 *
 * - `quantile`: about the same number of values in each class.
 * - `equal`: intervals of equal width.
 * - `natural`: Jenks natural breaks, the exact optimum.
 *
 * @param classes Number of classes, at least 1.
 */
export function breaksOf(
  values: readonly number[],
  classes: number,
  method: Exclude<BreakMethod, 'round'>,
): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= classes) return distinct.slice(1);
  if (method === 'equal') return equalBreaks(sorted, classes);
  const cuts = method === 'natural' ? naturalBreaks(sorted, classes) : quantiles(sorted, classes);
  return [...new Set(cuts)].filter((cut) => cut > sorted[0]!);
}

function quantiles(sorted: readonly number[], classes: number): number[] {
  return [...Array(classes - 1).keys()].map(
    (index) => sorted[Math.ceil(((index + 1) * sorted.length) / classes)]!,
  );
}

function equalBreaks(sorted: readonly number[], classes: number): number[] {
  const low = sorted[0]!;
  const step = (sorted.at(-1)! - low) / classes;
  return [...Array(classes - 1).keys()].map((index) => low + step * (index + 1));
}

/**
 * Jenks natural breaks: minimizes the variance within classes by dynamic programming over sorted
 * values (W. D. Fisher, "On grouping for maximum homogeneity", 1958).
 */
function naturalBreaks(all: readonly number[], classes: number): number[] {
  const sorted = sampled(all);
  const n = sorted.length;
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    sums.push(sums.at(-1)! + value);
    squares.push(squares.at(-1)! + value * value);
  }
  /** Sum of squared distances to the mean of the values from `start` up to `end`. */
  const spread = (start: number, end: number) => {
    const sum = sums[end]! - sums[start]!;
    return squares[end]! - squares[start]! - (sum * sum) / (end - start);
  };
  let best = [...Array(n + 1).keys()].map((end) => (end ? spread(0, end) : 0));
  const cuts: number[][] = [];
  for (let count = 2; count <= classes; count += 1) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const cut = new Array<number>(n + 1).fill(0);
    for (let end = count; end <= n; end += 1) {
      for (let start = count - 1; start < end; start += 1) {
        const total = best[start]! + spread(start, end);
        if (total < next[end]!) [next[end], cut[end]] = [total, start];
      }
    }
    best = next;
    cuts.push(cut);
  }
  const breaks: number[] = [];
  for (let end = n; cuts.length > 0; breaks.unshift(sorted[end]!)) end = cuts.pop()![end]!;
  return breaks;
}

function sampled(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= maxNatural) return sorted;
  const last = sorted.length - 1;
  return [...Array(maxNatural).keys()].map(
    (index) => sorted[Math.round((index * last) / (maxNatural - 1))]!,
  );
}
