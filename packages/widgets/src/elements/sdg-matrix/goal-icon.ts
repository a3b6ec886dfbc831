import { safeHref } from '@machiplan/sdk';
import type { MatrixModel } from './sdg-matrix-model.js';

/**
 * Address of a goal's icon from a pattern: `{n}` is the number, `{nn}` the number in two digits,
 * `{lang}` the language of the reader. Undefined when the result is no http(s) address.
 */
export function goalIconHref(
  { iconPattern, baseURI, locale }: Pick<MatrixModel, 'iconPattern' | 'baseURI' | 'locale'>,
  goal: number,
): string | undefined {
  return safeHref(
    iconPattern
      ?.replaceAll('{n}', String(goal))
      .replaceAll('{nn}', String(goal).padStart(2, '0'))
      .replaceAll('{lang}', encodeURIComponent(locale.language.split('-', 1)[0]!)),
    baseURI,
  );
}
