import { expect } from '@open-wc/testing';
import { SelectionStore } from './selection-store.js';

describe('SelectionStore', () => {
  it('merges changes and tells its listeners', () => {
    const store = new SelectionStore();
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.selection));
    store.select({ node: 'a' });
    store.select({ goal: 11 });
    expect(seen).to.deep.equal([{ node: 'a' }, { node: 'a', goal: 11 }]);
  });
  it('is silent when nothing changes', () => {
    const store = new SelectionStore();
    store.select({ node: 'a' });
    let told = 0;
    store.subscribe(() => (told += 1));
    store.select({ node: 'a' });
    expect(told).to.equal(0);
  });
  it('clears a key with undefined', () => {
    const store = new SelectionStore();
    store.select({ node: 'a', goal: 3 });
    store.select({ node: undefined });
    expect(store.selection.node).to.equal(undefined);
    expect(store.selection.goal).to.equal(3);
  });
  it('stops telling a listener that left', () => {
    const store = new SelectionStore();
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    stop();
    store.select({ node: 'a' });
    expect(told).to.equal(0);
  });
});
