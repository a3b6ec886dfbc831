import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { docsIn } from '../../packages/widgets/manifest/shared-docs.js';

const read = (path) =>
  readFileSync(new URL(`../../packages/widgets/${path}`, import.meta.url), 'utf8');

/** Red, green and blue, 0 to 255, of `#abc` or `#aabbcc`. */
function channels(hex) {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a value for light and dark; of `var(--x, #abc)` the fallback. */
const schemes = (value) => value.match(/#[0-9a-f]{3,6}\b/gi);

const defaults = Object.fromEntries(
  docsIn(read('src/theme/base.styles.ts'))
    .cssProperties.filter((property) => /#/.test(property.default ?? ''))
    .map((property) => [property.name, schemes(property.default)]),
);
const themeOf = (path) => ({
  ...defaults,
  ...Object.fromEntries(
    [...read(path).matchAll(/(--plan-color-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      schemes(value),
    ]),
  ),
});

/** Pairs that stand on each other, and the ratio that WCAG asks for (1.4.3, 1.4.11). */
const PAIRS = [
  ['text', 'background', 4.5],
  ['text', 'surface', 4.5],
  ['text', 'selected', 4.5],
  ['text', 'mark', 4.5],
  ['muted', 'background', 4.5],
  ['accent', 'background', 4.5],
  ['accent', 'selected', 4.5],
  ['on-accent', 'accent', 4.5],
  ['error', 'background', 4.5],
  ['border', 'background', 3],
];

const THEMES = [
  ['the defaults', defaults],
  ['the theme digital-agency', themeOf('themes/digital-agency.css')],
  ['the theme high-contrast', themeOf('themes/high-contrast.css')],
];

describe('contrast', () => {
  it('of black on white is 21', () => assert.equal(contrast('#000', '#ffffff'), 21));

  for (const [name, colours] of THEMES)
    for (const [front, behind, ratio] of PAIRS)
      it(`of ${front} on ${behind} is at least ${ratio} in ${name}, light and dark`, () => {
        for (const scheme of [0, 1]) {
          const pair = [front, behind].map((part) => colours[`--plan-color-${part}`][scheme]);
          const found = contrast(...pair);
          assert.ok(found >= ratio, `${pair.join(' on ')}: ${found.toFixed(2)}`);
        }
      });
});
