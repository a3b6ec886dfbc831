/**
 * One path for all shapes of a colour. Browsers draw a handful of long paths many times faster than
 * thousands of short ones, and a new year is a handful of attributes. Districts need no element of
 * their own: the list is their control, and the place under the pointer is computed.
 *
 * @returns path data by colour, in the order in which colours first appear.
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
