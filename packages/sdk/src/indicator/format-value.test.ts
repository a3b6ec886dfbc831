import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatChange } from './format-change.js';
import { formatValue, isPercent } from './format-value.js';

const households = { unit: { ja: '世帯', en: 'households' }, decimals: 0 };

describe('formatValue(value, indicator)', () => {
  it('writes number and unit as the language does', () => {
    assert.equal(formatValue(490000, households), '490,000世帯');
    assert.equal(formatValue(490000, households, { languages: 'en' }), '490,000\u00a0households');
    assert.equal(formatValue(51.7, { unit: '%' }, { languages: 'en' }), '51.7%');
    assert.equal(formatValue(12, {}), '12');
  });

  it('shortens large numbers to 万 and 億, in English to K and M', () => {
    const compact = { notation: 'compact' } as const;
    assert.equal(formatValue(490000, households, compact), '49万世帯');
    assert.equal(formatValue(359000, households, compact), '35.9万世帯');
    assert.equal(formatValue(123456789, { unit: '円' }, compact), '1.2億円');
    assert.equal(
      formatValue(359000, households, { ...compact, languages: 'en' }),
      '359K\u00a0households',
    );
  });

  it('keeps every digit of numbers too small to shorten', () => {
    const compact = { notation: 'compact' } as const;
    assert.equal(formatValue(51.75, { unit: '%', decimals: 2 }, compact), '51.75%');
    assert.equal(formatValue(9876, { unit: '件' }, compact), '9,876件');
  });

  it('gives the digits after the point that the indicator gives', () => {
    assert.equal(formatValue(52, { unit: '%', decimals: 1 }), '52.0%');
    assert.equal(formatValue(64.449, { unit: '%', decimals: 1 }), '64.4%');
    assert.equal(formatValue(1.005, { decimals: 2 }), '1.01');
  });

  it('gives the digits the number has when the indicator does not say', () => {
    assert.equal(formatValue(12.324, { unit: 'km²' }), '12.324km²');
    assert.equal(formatValue(66.2 - 51.7, { unit: '%' }), '14.5%');
  });

  it('signs changes when asked to', () => {
    assert.equal(formatValue(3.2, { unit: '点' }, { sign: 'always' }), '+3.2点');
    assert.equal(formatValue(-3.2, { unit: '点' }, { sign: 'always' }), '-3.2点');
    assert.equal(formatValue(0, { unit: '点' }, { sign: 'always' }), '0点');
    assert.equal(formatValue(-0, { unit: '点' }), '0点');
  });

  it('says in words that there is no figure', () => {
    for (const value of [undefined, null, NaN, Infinity, 1e308]) {
      assert.equal(formatValue(value, { unit: '%' }), 'データなし');
      assert.equal(formatValue(value, { unit: '%' }, { languages: ['en'] }), 'no data');
    }
  });

  it('shows zero as zero', () => {
    assert.equal(formatValue(0, { unit: '人' }), '0人');
  });

  it('names categories', () => {
    const categories = [{ value: 2, title: { ja: '未達成', en: 'Missed' } }];
    assert.equal(formatValue(2, { categories }, { languages: 'en' }), 'Missed');
    assert.equal(formatValue(3, { categories }), '3');
  });

  it('takes a language tag that is none', () => {
    assert.equal(formatValue(1234.5, { unit: 'km' }, { languages: 'en_GB' }), '1,234.5\u00a0km');
  });
});

describe('formatChange(change, indicator)', () => {
  it('counts changes of percentages in points', () => {
    const percent = { unit: '%', decimals: 1 };
    assert.equal(formatChange(14.5, percent), '14.5ポイント');
    assert.equal(formatChange(-14.5, percent, { sign: 'always' }), '-14.5ポイント');
    assert.equal(formatChange(14.5, percent, { languages: 'en' }), '14.5\u00a0percentage points');
    assert.equal(formatChange(1, { unit: '％' }, { languages: 'en' }), '1\u00a0percentage point');
  });

  it('counts other changes in the unit', () => {
    assert.equal(formatChange(131000, households, { sign: 'always' }), '+131,000世帯');
  });

  it('does not take a change for a category', () => {
    assert.equal(formatChange(2, { categories: [{ value: 2, title: '未達成' }] }), '2');
  });

  it('says in words that there is no change to give', () => {
    assert.equal(formatChange(undefined, { unit: '%' }), 'データなし');
  });
});

describe('isPercent(unit)', () => {
  it('knows both widths and translations', () => {
    assert.ok(isPercent('%'));
    assert.ok(isPercent(' ％ '));
    assert.ok(isPercent({ ja: '％', en: 'percent' }));
    assert.ok(!isPercent('人/%'));
    assert.ok(!isPercent(undefined));
  });
});
