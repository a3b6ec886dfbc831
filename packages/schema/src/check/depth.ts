/**
 * Whether lists and objects stand inside each other no deeper than the limit. Goes through the
 * document layer by layer, so that neither depth nor a loop in an object made by a program can
 * exhaust the stack.
 */
export function isWithinDepth(document: unknown, limit: number): boolean {
  let layer: unknown[] = [document];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > limit) return false;
    const below: unknown[] = [];
    for (const value of layer) {
      if (typeof value !== 'object' || value === null) continue;
      for (const part of Array.isArray(value) ? value : Object.values(value)) {
        if (typeof part === 'object' && part !== null) below.push(part);
      }
    }
    layer = below;
  }
  return true;
}
