/** 53 bits of a text (cyrb53), the same on every machine. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * An id from a code or title, the same from year to year: ASCII codes and names as they are, in
 * lower case, anything else as a hash of its normalized text.
 */
export function makeId(prefix: string, text: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s/:.,'"()&?#]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const id = /^[a-z0-9_-]{1,60}$/.test(plain)
    ? plain
    : hashOf(text.normalize('NFKC').replace(/\s+/g, '')).toString(36);
  return prefix ? `${prefix}-${id}` : id;
}

/** Gives out ids that are unique within a list. */
export class IdRegister {
  readonly #used = new Set<string>();

  /** The wanted id, with a number after it where it is taken. */
  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#used.has(id); number++) id = `${wanted}-${number}`;
    this.#used.add(id);
    return id;
  }

  has(id: string): boolean {
    return this.#used.has(id);
  }
}
