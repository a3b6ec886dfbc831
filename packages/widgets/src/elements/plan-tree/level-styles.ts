import { css, type CSSResult } from 'lit';

/** Levels below this one have the same style. */
export const deepestLevel = 12;

/** Rules for each level below the first. */
export function forLevels(rulesOf: (level: number) => CSSResult): CSSResult {
  let rules = css``;
  for (let level = 2; level <= deepestLevel; level++)
    rules = css`
      ${rules}${rulesOf(level)}
    `;
  return rules;
}
