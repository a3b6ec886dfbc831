import { expect, waitUntil } from '@open-wc/testing';
import { SelectionStore } from '../selection/selection-store.js';
import { Permalink } from './permalink.js';

const original = location.href;
const parameter = (name: string) => new URL(location.href).searchParams.get(name);

describe('Permalink', () => {
  const permalink = new Permalink();
  afterEach(() => {
    permalink.release();
    history.replaceState(null, '', original);
  });

  it('writes what is picked and goes back with the browser', async () => {
    const store = new SelectionStore();
    permalink.bind(store, 'query', undefined);
    store.select({ node: 'a' });
    store.select({ node: 'b' });
    expect(parameter('plan-node')).to.equal('b');
    history.back();
    await waitUntil(() => store.selection.node === 'a');
    history.forward();
    await waitUntil(() => store.selection.node === 'b');
  });

  it('takes over what a shared address asks for', () => {
    history.replaceState(null, '', '?plan-node=m1&plan-goal=4');
    const store = new SelectionStore();
    permalink.bind(store, 'query', undefined);
    expect(store.selection.node).to.equal('m1');
    expect(store.selection.goal).to.equal(4);
  });

  it('keeps the selection that is already there when the address asks for nothing', () => {
    const store = new SelectionStore();
    store.select({ node: 'kept' });
    permalink.bind(store, 'query', undefined);
    expect(store.selection.node).to.equal('kept');
  });

  it('names its parameters after the group', () => {
    const store = new SelectionStore();
    permalink.bind(store, 'query', 'left');
    store.select({ goal: 11 });
    expect(parameter('left-goal')).to.equal('11');
  });

  it('leaves the address alone after the last element has let go', () => {
    const store = new SelectionStore();
    const second = new Permalink();
    permalink.bind(store, 'query', undefined);
    second.bind(store, 'query', undefined);
    second.release();
    store.select({ node: 'still' });
    expect(parameter('plan-node')).to.equal('still');
    permalink.release();
    store.select({ node: 'gone' });
    expect(parameter('plan-node')).to.equal('still');
  });
});
