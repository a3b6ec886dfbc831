import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { truncateText, wrapText } from './wrap-text.js';

describe('wrapText(text, width)', () => {
  it('breaks Japanese at any character, but not before a closing mark', () => {
    assert.deepEqual(wrapText('地域防災力の向上', 4), ['地域防災', '力の向上']);
    assert.deepEqual(wrapText('減少しました。目標', 6), ['減少しまし', 'た。目標']);
  });
  it('keeps numbers and Latin words whole', () => {
    assert.deepEqual(wrapText('目標は2028年', 4.5), ['目標は', '2028年']);
    assert.deepEqual(wrapText('Down from thirty', 6), ['Down from', 'thirty']);
  });
  it('breaks a word that is longer than a line', () => {
    assert.equal(wrapText('aaaaaaaaaaaaaaaaaaaa', 3).join(''), 'aaaaaaaaaaaaaaaaaaaa');
  });
  it('gives one empty line for an empty text', () => {
    assert.deepEqual(wrapText('', 5), ['']);
  });
});

describe('truncateText(text, width)', () => {
  it('ends with an ellipsis only where something was cut off', () => {
    assert.equal(truncateText('地域防災', 4), '地域防災');
    assert.equal(truncateText('地域防災力', 4), '地域防…');
  });
});
