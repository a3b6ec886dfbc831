import { foldText } from '@machiplan/sdk/internal';

/** Time within which a further letter continues the word, in milliseconds. */
const timeout = 700;

/** True if a key types a character that a title may start with. */
export function isTypeAheadKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing && [...key].length === 1 && key !== ' ';
}

/** Collects letters typed in quick succession; repeating one letter moves on to the next match. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /**
   * Finds the next row, wrapping around, that starts with the typed letters; -1 for none.
   *
   * @param time Time of the key press, in milliseconds.
   * @param textsOf Texts that a row can be found by: its code, its title.
   */
  next(
    key: string,
    time: number,
    row: number,
    count: number,
    textsOf: (row: number) => readonly string[],
  ): number {
    const letter = foldText(key);
    const isNew = time - this.#last > timeout;
    this.#typed = isNew ? letter : this.#typed + letter;
    this.#last = time;
    const isRepeated = [...this.#typed].every((each) => each === letter);
    const sought = isRepeated ? letter : this.#typed;
    // The row found for the first letters may still match.
    const first = isNew || isRepeated ? 1 : 0;
    for (let step = first; step < count + first; step++) {
      const candidate = (row + step) % count;
      if (textsOf(candidate).some((text) => foldText(text).startsWith(sought))) return candidate;
    }
    return -1;
  }
}
