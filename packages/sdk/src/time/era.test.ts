import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eraYear } from './era.js';
import { formatPeriod, formatTime, withEra } from './format-time.js';
import { parseEra } from './parse-era.js';
import { timePointOf } from './parse-time.js';

const byEra = (time: string): string => formatTime(time, 'ja', { era: true });

describe('formatTime(time, locale, format)', () => {
  it('writes Japanese by the common era', () => {
    assert.equal(formatTime('FY2024', 'ja'), '2024年度');
    assert.equal(formatTime('2024', 'ja'), '2024年');
    assert.equal(formatTime('2024-10', 'ja'), '2024年10月');
    assert.equal(formatTime('2024-10-01', 'ja'), '2024年10月1日');
    assert.equal(formatTime('FY2024', 'ja-x-easy'), '2024年度');
  });

  it('writes Japanese by era, the first year as 元年', () => {
    assert.equal(byEra('FY2024'), '令和6年度');
    assert.equal(byEra('2024'), '令和6年');
    assert.equal(byEra('2024-10'), '令和6年10月');
    assert.equal(byEra('2019-10-01'), '令和元年10月1日');
  });

  it('writes English, and never a fiscal year like a year', () => {
    assert.equal(formatTime('FY2024', 'en'), 'FY2024');
    assert.equal(formatTime('2024', 'en'), '2024');
    assert.equal(formatTime('2024-10', 'en'), 'October 2024');
    assert.equal(formatTime('2024-10-01', 'en'), 'October 1, 2024');
    assert.equal(formatTime('2024-10-01', 'en-GB'), '1 October 2024');
    assert.equal(formatTime('FY2024', 'en', { era: true }), 'FY2024 (Reiwa 6)');
  });

  it('writes years by era for a locale that requests them, unless it is told otherwise', () => {
    assert.equal(formatTime('FY2024', 'ja-u-ca-japanese'), '令和6年度');
    assert.equal(formatTime('FY2024', withEra('ja-x-easy')), '令和6年度');
    assert.equal(formatTime('2024-10', withEra('en')), 'October 2024 (Reiwa 6)');
    assert.equal(formatTime('FY2024', 'ja-u-ca-japanese', { era: false }), '2024年度');
    assert.equal(withEra('ja-x-easy'), 'ja-u-ca-japanese-x-easy');
    assert.equal(withEra(withEra('ja')), 'ja-u-ca-japanese');
  });

  it('takes the first of several languages', () => {
    assert.equal(formatTime('FY2024', ['en', 'ja']), 'FY2024');
    assert.equal(formatTime('FY2024', []), '2024年度');
  });

  it('leaves what is not a time as it is, and survives a tag that is none', () => {
    assert.equal(formatTime('来年', 'ja', { era: true }), '来年');
    assert.equal(formatTime('2024-10', 'not a tag'), 'October 2024');
  });
});

describe('eraYear(time)', () => {
  it('changes on the day an era comes into force', () => {
    const borders: readonly (readonly [last: string, first: string])[] = [
      ['2019-04-30', '2019-05-01'],
      ['1989-01-07', '1989-01-08'],
      ['1926-12-24', '1926-12-25'],
      ['1912-07-29', '1912-07-30'],
    ];
    assert.deepEqual(
      borders.map((days) => days.map(byEra)),
      [
        ['平成31年4月30日', '令和元年5月1日'],
        ['昭和64年1月7日', '平成元年1月8日'],
        ['大正15年12月24日', '昭和元年12月25日'],
        ['明治45年7月29日', '大正元年7月30日'],
      ],
    );
  });

  it('names the years of a change as they are known', () => {
    assert.equal(byEra('FY2018'), '平成30年度');
    assert.equal(byEra('FY2019'), '令和元年度');
    assert.equal(byEra('2019'), '令和元年');
    assert.equal(byEra('FY1988'), '昭和63年度');
    assert.equal(byEra('FY1989'), '平成元年度');
    assert.equal(byEra('2019-04'), '平成31年4月');
    assert.equal(byEra('2019-05'), '令和元年5月');
  });

  it('counts no era years before the Gregorian calendar', () => {
    assert.equal(byEra('1873'), '明治6年');
    assert.equal(eraYear('1872'), undefined);
    assert.equal(byEra('FY1872'), '1872年度');
  });
});

describe('parseEra(text)', () => {
  const cases: readonly (readonly [text: string, time: string])[] = [
    ['令和6年度', 'FY2024'],
    ['令和６年度', 'FY2024'],
    ['令和元年度', 'FY2019'],
    ['令和 6 年 10 月 1 日', '2024-10-01'],
    ['令和六年十月', '2024-10'],
    ['昭和二十一年十一月三日', '1946-11-03'],
    ['昭和六四年', '1989'],
    ['平成三十一年四月三十日', '2019-04-30'],
    ['㍻30年度', 'FY2018'],
    ['R6', '2024'],
    ['Ｈ31年度', 'FY2019'],
    // Printed before anybody knew that the era would change.
    ['平成32年度', 'FY2020'],
    ['平成31年5月1日', '2019-05-01'],
    ['昭和100年', '2025'],
  ];
  for (const [text, time] of cases) {
    it(`reads ${text}`, () => assert.equal(parseEra(text), time));
  }

  it('refuses what it does not understand rather than guess', () => {
    const texts = ['', '2024年度', '令和', '令和年度', '令和0年', '令和6年13月', '令和5年2月29日'];
    for (const text of [...texts, '明治5年', '慶応3年', '令和6年度末', '令和十十年', 'X6']) {
      assert.equal(parseEra(text), undefined, text);
    }
  });

  it('undoes formatting by era, for all times since 明治6年', () => {
    const year = fc.integer({ min: 1873, max: 2999 });
    const month = fc.integer({ min: 1, max: 12 });
    const time = fc.oneof(
      year.map((y) => timePointOf({ kind: 'fiscal-year', year: y })),
      year.map((y) => timePointOf({ kind: 'year', year: y })),
      fc.tuple(year, month).map(([y, m]) => timePointOf({ kind: 'month', year: y, month: m })),
      fc
        .date({ min: new Date('1873-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(fc.property(time, (each) => assert.equal(parseEra(byEra(each)), each)));
  });
});

describe('formatPeriod(period, locale, format)', () => {
  it('writes start and end, both included', () => {
    const period = { start: 'FY2024', end: 'FY2031' };
    assert.equal(formatPeriod(period, 'ja'), '2024年度〜2031年度');
    assert.equal(formatPeriod(period, 'ja', { era: true }), '令和6年度〜令和13年度');
    assert.equal(formatPeriod(period, 'en'), 'FY2024–FY2031');
  });

  it('writes a period without end, and one of a single year', () => {
    assert.equal(formatPeriod({ start: 'FY2024' }, 'ja'), '2024年度〜');
    assert.equal(formatPeriod({ start: 'FY2024' }, 'en'), 'from FY2024');
    assert.equal(formatPeriod({ start: 'FY2024', end: 'FY2024' }, 'ja'), '2024年度');
  });
});
