import { safeHref } from '@machiplan/sdk';

/**
 * The address of a goal's icon from a pattern: `{n}` is the number, `{nn}` the number in two
 * digits, `{lang}` the language of the reader. Undefined when the result is no http(s) address.
 *
 * @param base What a relative pattern is relative to.
 */
export function iconAddress(
  pattern: string | undefined,
  goal: number,
  language: string,
  base: string,
): string | undefined {
  return safeHref(
    pattern
      ?.replaceAll('{n}', String(goal))
      .replaceAll('{nn}', String(goal).padStart(2, '0'))
      .replaceAll('{lang}', encodeURIComponent(language.split('-', 1)[0]!)),
    base,
  );
}
