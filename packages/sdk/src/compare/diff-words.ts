/** A run of words that both texts have, or only the one before or after. */
export interface WordRun {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** More edits than this are not worth pointing out one by one: the texts differ as a whole. */
const mostEdits = 300;

/**
 * Compares two texts word by word, in reading order; removed words come before those
 * that replace them. The texts of `same` and `removed` make up `before`, those of `same` and `added`
 * make up `after`. Algorithm: Myers, "An O(ND) Difference Algorithm" (1986), with a limit on N.
 *
 * @param language BCP 47 tag, for the borders of words.
 */
export function diffWords(before: string, after: string, language = 'ja'): readonly WordRun[] {
  const a = wordsOf(before, language);
  const b = wordsOf(after, language);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = editsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...a.slice(0, start).map((text) => ({ type: 'same', text }) as const),
    ...middle,
    ...a.slice(a.length - end).map((text) => ({ type: 'same', text }) as const),
  ]);
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): readonly string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const borders = segmenter;
  return sentencesOf(text).flatMap((sentence) =>
    [...borders.segment(sentence)].map(({ segment }) => segment),
  );
}

/** Pieces of text that are segmented at a time: the time that `Intl.Segmenter` takes grows faster than the text. */
const longestPiece = 1000;

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。．\n])/)
    .flatMap((sentence) =>
      [...Array(Math.ceil(sentence.length / longestPiece)).keys()].map((index) =>
        sentence.slice(index * longestPiece, (index + 1) * longestPiece),
      ),
    );
}

function editsBetween(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  const whole = [
    ...a.map((text) => ({ type: 'removed', text }) as const),
    ...b.map((text) => ({ type: 'added', text }) as const),
  ];
  if (a.length === 0 || b.length === 0) return whole;
  const most = Math.min(a.length + b.length, mostEdits);
  const offset = most + 1;
  // By diagonal: the furthest place in `a` that this many edits reach.
  const reach = new Int32Array(2 * most + 3);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    steps.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown =
        diagonal === -edits ||
        (diagonal !== edits && reach[offset + diagonal - 1]! < reach[offset + diagonal + 1]!);
      let x = isDown ? reach[offset + diagonal + 1]! : reach[offset + diagonal - 1]! + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      reach[offset + diagonal] = x;
      if (x >= a.length && y >= b.length) return traceBack(a, b, steps, offset);
    }
  }
  return whole;
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  steps: readonly Int32Array[],
  offset: number,
): readonly WordRun[] {
  const runs: WordRun[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = steps.length - 1; edits >= 0; edits -= 1) {
    const reach = steps[edits]!;
    const diagonal = x - y;
    const isDown =
      diagonal === -edits ||
      (diagonal !== edits && reach[offset + diagonal - 1]! < reach[offset + diagonal + 1]!);
    const previous = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : reach[offset + previous]!;
    const fromY = fromX - previous;
    const stopX = edits === 0 ? 0 : isDown ? fromX : fromX + 1;
    while (x > stopX) runs.push({ type: 'same', text: a[((y -= 1), (x -= 1))]! });
    if (edits === 0) break;
    if (isDown) runs.push({ type: 'added', text: b[fromY]! });
    else runs.push({ type: 'removed', text: a[fromX]! });
    x = fromX;
    y = fromY;
  }
  return runs.reverse();
}

/** Neighbouring runs of a type as one; between words that stay, removals before additions. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const flush = () => {
    if (removed) result.push({ type: 'removed', text: removed });
    if (added) result.push({ type: 'added', text: added });
    removed = added = '';
  };
  for (const { type, text } of runs) {
    if (type === 'same') {
      flush();
      same += text;
      continue;
    }
    if (same) result.push({ type: 'same', text: same });
    same = '';
    if (type === 'removed') removed += text;
    else added += text;
  }
  flush();
  if (same) result.push({ type: 'same', text: same });
  return result;
}
