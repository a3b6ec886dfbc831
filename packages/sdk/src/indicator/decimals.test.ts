import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimalsOf, differenceOf, isFigure, roundTo } from './decimals.js';

describe('decimalsOf(value)', () => {
  it('counts the digits a number is written with', () => {
    assert.equal(decimalsOf(52), 0);
    assert.equal(decimalsOf(-51.75), 2);
    assert.equal(decimalsOf(1e-7), 7);
    assert.equal(decimalsOf(2.5e-7), 8);
    assert.equal(decimalsOf(1e21), 0);
  });

  it('stops at ten', () => {
    assert.equal(decimalsOf(1 / 3), 10);
  });
});

describe('roundTo(value, decimals)', () => {
  it('rounds halves away from zero, as on paper', () => {
    assert.equal(roundTo(1.005, 2), 1.01);
    assert.equal(roundTo(2.5, 0), 3);
    assert.equal(roundTo(-2.5, 0), -3);
    assert.equal(roundTo(64.449, 1), 64.4);
  });

  it('gives 0 and never −0', () => {
    assert.ok(Object.is(roundTo(-0.04, 1), 0));
    assert.ok(Object.is(roundTo(-0, 1), 0));
  });

  it('leaves very large and very small numbers alone', () => {
    assert.equal(roundTo(1e15, 10), 1e15);
    assert.equal(roundTo(3e-12, 10), 0);
  });
});

describe('differenceOf(from, to)', () => {
  it('is exact in the digits both are written with', () => {
    assert.equal(differenceOf(66.2, 51.7), -14.5);
    assert.equal(differenceOf(0.1, 0.3), 0.2);
    assert.equal(differenceOf(359000, 490000), 131000);
  });

  it('turns its sign when from and to are exchanged', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(fc.property(figure, figure, (a, b) => differenceOf(a, b) + differenceOf(b, a) === 0));
  });
});

describe('isFigure(value)', () => {
  it('refuses what cannot be compared and shown', () => {
    const refused = [NaN, Infinity, -Infinity, 1e308, -1e16, null, undefined, '51.7'];
    assert.deepEqual(refused.filter(isFigure), []);
  });

  it('takes zero and negative numbers', () => {
    assert.deepEqual([0, -3.5, 1e15].filter(isFigure), [0, -3.5, 1e15]);
  });
});
