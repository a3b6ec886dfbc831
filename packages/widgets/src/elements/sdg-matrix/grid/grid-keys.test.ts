import { expect } from '@open-wc/testing';
import { positionAfterKey, type GridKey } from './grid-keys.js';
import type { CellPosition } from './grid-view.js';

const size = { rows: 20, columns: 5, page: 6 };
const middle: CellPosition = { row: 10, column: 2 };

function after(key: string, at = middle, more: Partial<GridKey> = {}): CellPosition | undefined {
  return positionAfterKey({ key, ctrlKey: false, ...more }, at, size);
}

describe('positionAfterKey(key, position, size)', () => {
  const table: readonly [string, CellPosition, Partial<GridKey>?][] = [
    ['ArrowRight', { row: 10, column: 3 }],
    ['ArrowLeft', { row: 10, column: 1 }],
    ['ArrowDown', { row: 11, column: 2 }],
    ['ArrowUp', { row: 9, column: 2 }],
    ['PageDown', { row: 16, column: 2 }],
    ['PageUp', { row: 4, column: 2 }],
    ['Home', { row: 10, column: 0 }],
    ['End', { row: 10, column: 4 }],
    ['Home', { row: 0, column: 0 }, { ctrlKey: true }],
    ['End', { row: 19, column: 4 }, { ctrlKey: true }],
    ['ArrowRight', { row: 10, column: 1 }, { isRtl: true }],
    ['ArrowLeft', { row: 10, column: 3 }, { isRtl: true }],
  ];
  for (const [key, position, more = {}] of table) {
    const held = [more.ctrlKey ? 'Control' : '', more.isRtl ? 'right to left' : '']
      .join(' ')
      .trim();
    it(`${held} ${key} leads to row ${position.row}, column ${position.column}`.trim(), () => {
      expect(after(key, middle, more)).to.deep.equal(position);
    });
  }

  it('stays at the edges', () => {
    expect(after('ArrowUp', { row: 0, column: 0 })).to.deep.equal({ row: 0, column: 0 });
    expect(after('ArrowLeft', { row: 0, column: 0 })).to.deep.equal({ row: 0, column: 0 });
    expect(after('ArrowDown', { row: 19, column: 4 })).to.deep.equal({ row: 19, column: 4 });
    expect(after('ArrowRight', { row: 19, column: 4 })).to.deep.equal({ row: 19, column: 4 });
    expect(after('PageUp', { row: 2, column: 1 })).to.deep.equal({ row: 0, column: 1 });
    expect(after('PageDown', { row: 18, column: 1 })).to.deep.equal({ row: 19, column: 1 });
  });

  it('leaves other keys alone', () => {
    expect(after('a')).to.equal(undefined);
    expect(after('Tab')).to.equal(undefined);
  });
});
