import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber } from './format-number.js';

describe('formatNumber(value, decimals, locale)', () => {
  const values = [0, 1, -1, 12, 123, 1234, -1234.5, 66.25, 99999.995, 490_000, -0.04, 1e15, 1.005];
  it('writes Japanese and English numbers exactly as Intl does', () => {
    for (const locale of ['ja', 'en', 'en-GB']) {
      for (const decimals of [0, 1, 2]) {
        for (const sign of ['auto', 'always'] as const) {
          const intl = new Intl.NumberFormat(locale, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
          });
          for (const value of values) {
            // Halves are rounded as on paper first, which a formatter cannot know of a double.
            if (value === 1.005 && decimals === 2) continue;
            const text = formatNumber(value, decimals, locale, { sign });
            assert.equal(text, intl.format(value), `${value} ${decimals} ${locale} ${sign}`);
          }
        }
      }
    }
  });

  it('rounds halves as one does on paper', () => {
    assert.equal(formatNumber(1.005, 2, 'ja'), '1.01');
  });

  it('leaves other languages to Intl', () => {
    assert.equal(formatNumber(1234.5, 1, 'de'), '1.234,5');
  });
});
