/**
 * Merges the shapes of each colour into one path. Browsers draw a few long paths many times faster
 * than thousands of short ones, and another year changes only a few attributes. Districts need no
 * elements of their own: the list is their control, and hit testing is computed.
 *
 * @returns path data by colour, in order of first appearance
 */
export function mergePaths(
  paths: readonly string[],
  colours: readonly string[],
): ReadonlyMap<string, string> {
  const merged = new Map<string, string[]>();
  paths.forEach((path, index) => {
    const colour = colours[index]!;
    const list = merged.get(colour);
    if (list) list.push(path);
    else merged.set(colour, [path]);
  });
  return new Map([...merged].map(([colour, list]) => [colour, list.join('')]));
}
