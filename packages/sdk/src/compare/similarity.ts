/**
 * Pairs of neighbouring characters of a text, each as often as it occurs. Japanese has no blanks
 * between words, so pairs say more about a title than words do.
 */
function bigramsOf(text: string): readonly string[] {
  const characters = [...text.replaceAll(' ', '')];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/**
 * How alike two folded texts are, 0 to 1: the Sørensen–Dice coefficient of their character pairs.
 * 1 for equal texts, 0 for texts without a pair in common.
 */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  const first = bigramsOf(a);
  const second = bigramsOf(b);
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    counts.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, first.length + second.length);
}

/** A pair of characters in more texts than this says too little to look all of them up. */
const commonPair = 64;

/**
 * Finds texts that may be alike without comparing each with each: an index of the character pairs.
 * Pairs that occur in very many texts are passed over, so that the work stays linear in their number.
 */
export class SimilarTexts {
  readonly #texts: readonly string[];
  readonly #byPair = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    texts.forEach((text, index) => {
      for (const pair of new Set(bigramsOf(text))) {
        const indexes = this.#byPair.get(pair);
        if (indexes) indexes.push(index);
        else this.#byPair.set(pair, [index]);
      }
    });
  }

  /** Indexes and similarities of the texts that are at least this much alike, unordered. */
  findLike(text: string, least: number): readonly { index: number; similarity: number }[] {
    const candidates = new Set<number>();
    for (const pair of new Set(bigramsOf(text))) {
      const indexes = this.#byPair.get(pair) ?? [];
      if (indexes.length <= commonPair) for (const index of indexes) candidates.add(index);
    }
    return [...candidates]
      .map((index) => ({ index, similarity: similarityOf(text, this.#texts[index]!) }))
      .filter(({ similarity }) => similarity >= least);
  }
}
