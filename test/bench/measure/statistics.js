/** Statistics over several rounds. */

/** The middle of some numbers, between the two middle ones of an even count; undefined of none. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2) return sorted[middle];
  return sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : undefined;
}

/** Names in the order of their turn in a round: each round begins with the next one. */
export function turnsOf(names, round) {
  const turn = round % names.length;
  return [...names.slice(turn), ...names.slice(0, turn)];
}

/**
 * Result of a benchmark, from the medians by contestant (undefined for one that failed).
 *
 * - `reached`: ours divided by limit, or our own figure where the benchmark has `most`;
 *   undefined when that is not known
 * - `aim`: what it should be at most; undefined for a benchmark that has no aim
 * - `verdict`: "met" or "not met"; "below the floor" where not even a page that does nothing gets
 *   there, because it waits for the same two frames; undefined without an aim
 */
export function resultOf({ aim, most }, medians) {
  const { ours, limit, 'two empty frames': floor } = medians;
  if (most !== undefined) return { aim: most, reached: ours, verdict: verdictOn(ours, most) };
  const ratio = (figure) => (limit > 0 && figure !== undefined ? figure / limit : undefined);
  const reached = ratio(ours);
  if (aim === undefined) return { reached };
  const isBelowFloor = ratio(floor) > aim && reached > aim;
  return { aim, reached, verdict: isBelowFloor ? 'below the floor' : verdictOn(reached, aim) };
}

const verdictOn = (reached, aim) => (reached <= aim ? 'met' : 'not met');
