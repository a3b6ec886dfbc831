/**
 * Round numbers that enclose `low` and `high`, about `count` steps of 1, 2, 2.5 or 5 times a power of
 * ten: [50, 55, 60, 65, 70] for 51.7 and 66.2. At least two, growing.
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= span / count)!;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Multiplying whole numbers and rounding to the step's digits keeps 0.30000000000000004 away.
  const digits = Math.min(100, Math.max(0, 1 - Math.floor(Math.log10(step))));
  return [...Array(last - first + 1).keys()].map((index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}
