/** The function with its last result remembered; called again only for other arguments. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  calculate: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((value, at) => value !== last!.given[at]))
      last = { given, result: calculate(...given) };
    return last.result;
  };
}
