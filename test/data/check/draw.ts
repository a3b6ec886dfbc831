/**
 * Some of the items, picked by chance in the order of the items. The same seed picks the same.
 *
 * @param seed Any integer.
 */
export function drawn<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = randomNumbers(seed);
  const positions = items.map((_, i) => i);
  // Fisher–Yates, as far as is needed.
  const needed = Math.min(count, items.length);
  for (let i = 0; i < needed; i++) {
    const j = i + Math.floor(random() * (items.length - i));
    [positions[i], positions[j]] = [positions[j]!, positions[i]!];
  }
  return positions
    .slice(0, needed)
    .sort((a, b) => a - b)
    .map((position) => items[position]!);
}

/** Numbers from 0 up to 1 by the mulberry32 generator. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
