import { foldText } from '@machiplan/sdk/internal';

/** How long after a letter the next one still belongs to the same word, in milliseconds. */
const patience = 700;

/** Whether a key types a character that a title may start with. */
export function isTypeAheadKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing && [...key].length === 1 && key !== ' ';
}

/** Collects letters typed in quick succession; one letter again and again goes on to the next row. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /**
   * The row to go to, -1 for none: the next one, going round, that starts with what was typed.
   *
   * @param time When the key was pressed, in milliseconds.
   * @param textsOf What a row may be known by (its code, its title).
   */
  next(
    key: string,
    time: number,
    row: number,
    count: number,
    textsOf: (row: number) => readonly string[],
  ): number {
    const letter = foldText(key);
    const isNew = time - this.#last > patience;
    this.#typed = isNew ? letter : this.#typed + letter;
    this.#last = time;
    const isRepeated = [...this.#typed].every((each) => each === letter);
    const sought = isRepeated ? letter : this.#typed;
    // A word in the making may still fit the row it has led to.
    const first = isNew || isRepeated ? 1 : 0;
    for (let step = first; step < count + first; step++) {
      const candidate = (row + step) % count;
      if (textsOf(candidate).some((text) => foldText(text).startsWith(sought))) return candidate;
    }
    return -1;
  }
}
