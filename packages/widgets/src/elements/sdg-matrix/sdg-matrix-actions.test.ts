import { expect } from '@open-wc/testing';
import { initialState, nextState, resetColumns, type MatrixAction } from './sdg-matrix-actions.js';

const after = (...actions: readonly MatrixAction[]) => actions.reduce(nextState, initialState);

describe('nextState(state, action)', () => {
  it('sorts by a column descending, ascending, and as in the document', () => {
    const sort: MatrixAction = { type: 'sort', by: 3 };
    expect(after(sort).order).to.deep.equal({ by: 3, descending: true });
    expect(after(sort, sort).order).to.deep.equal({ by: 3, descending: false });
    expect(after(sort, sort, sort).order).to.equal(undefined);
  });

  it('sorts titles ascending first', () => {
    expect(after({ type: 'sort', by: 'title' }).order).to.deep.equal({
      by: 'title',
      descending: false,
    });
  });

  it('changes no state in place', () => {
    const open: MatrixAction = { type: 'set-open', position: 2, isOpen: true };
    expect([...after(open).opened]).to.deep.equal([[2, true]]);
    expect(initialState.opened.size).to.equal(0);
  });

  it('returns the same state for actions on selection and properties', () => {
    expect(after({ type: 'toggle-goal', goal: 3 }, { type: 'set-level', level: 'a' })).to.equal(
      initialState,
    );
  });
});

describe('resetColumns(state)', () => {
  it('keeps the opened rows and the counts, which refer to no column', () => {
    const state = after(
      { type: 'set-open', position: 2, isOpen: true },
      { type: 'show-counts' },
      { type: 'show-more', column: 1, count: 20 },
      { type: 'show-details', cell: { position: 1, column: 1 } },
    );
    expect(resetColumns(state)).to.deep.equal({
      ...initialState,
      opened: new Map([[2, true]]),
      showsCounts: true,
    });
  });
});
