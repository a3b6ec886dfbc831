/**
 * Tells whether lists and objects stand inside each other no deeper than the limit. Goes through the
 * document layer by layer, so that depth cannot exhaust the stack. A layer is a set, so that an
 * object made by a program that holds itself in several places cannot double it each time.
 */
export function isWithinDepth(document: object, limit: number): boolean {
  let layer = new Set([document]);
  for (let depth = 0; layer.size > 0; depth += 1) {
    if (depth > limit) return false;
    const below = new Set<object>();
    for (const value of layer) {
      for (const part of Object.values(value) as unknown[]) {
        if (typeof part === 'object' && part !== null) below.add(part);
      }
    }
    layer = below;
  }
  return true;
}
