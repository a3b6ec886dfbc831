import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasFigure } from './figures.js';

describe('hasFigure(text, value, decimals)', () => {
  it('finds full-width figures and figures with separators', () => {
    assert.ok(hasFigure('団体数４８７件', 487));
    assert.ok(hasFigure('人口918,413人', 918413));
  });

  it('finds figures in 千, 万 and 億', () => {
    assert.ok(hasFigure('約35万9千世帯', 359_000));
    assert.ok(hasFigure('約49万世帯', 490_000));
    assert.ok(hasFigure('1.5億円', 150_000_000));
  });

  it('finds trailing zeros where the figure is published with them', () => {
    assert.ok(hasFigure('68.0%', 68, 1));
  });

  it('does not take part of a number for the number', () => {
    assert.ok(!hasFigure('20.4%', 20));
    assert.ok(!hasFigure('20.4%', 4));
    assert.ok(!hasFigure('2043年', 204));
    assert.ok(!hasFigure('120件', 20));
  });
});
