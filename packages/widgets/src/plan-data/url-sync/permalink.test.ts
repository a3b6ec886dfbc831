import { expect, waitUntil } from '@open-wc/testing';
import { SelectionStore } from '../selection/selection-store.js';
import { Permalink } from './permalink.js';

const original = location.href;
const parameter = (name: string) => new URL(location.href).searchParams.get(name);

/** The code for addresses comes when somebody asks for it. */
const restored = (store: SelectionStore) =>
  waitUntil(() => !store.isPending, 'not read', { timeout: 5000 });

describe('Permalink', () => {
  const permalink = new Permalink();
  afterEach(() => {
    permalink.disconnect();
    history.replaceState(null, '', original);
  });

  it('writes what is picked and goes back with the browser', async () => {
    const store = new SelectionStore();
    permalink.connect(store, 'query', undefined);
    await restored(store);
    store.select({ node: 'a' });
    store.select({ node: 'b' });
    expect(parameter('plan-node')).to.equal('b');
    history.back();
    await waitUntil(() => store.selection.node === 'a');
    history.forward();
    await waitUntil(() => store.selection.node === 'b');
  });

  it('takes over what a shared address asks for', async () => {
    history.replaceState(null, '', '?plan-node=m1&plan-goal=4&plan-filters=goal:4');
    const store = new SelectionStore();
    permalink.connect(store, 'query', undefined);
    await restored(store);
    expect(store.selection.filters).to.deep.equal([{ kind: 'goal', value: '4' }]);
    expect(store.selection.node).to.equal('m1');
    expect(store.selection.goal).to.equal(4);
  });

  it('keeps what the page started with when the address asks for nothing, and goes back to it', async () => {
    const store = new SelectionStore();
    store.select({ node: 'kept' });
    permalink.connect(store, 'query', undefined);
    await restored(store);
    expect(store.selection.node).to.equal('kept');
    expect(location.href).to.equal(original);
    store.select({ node: 'other' });
    history.back();
    await waitUntil(() => store.selection.node === 'kept');
  });

  it('writes conditions, and takes a step for each change of them', async () => {
    const store = new SelectionStore();
    permalink.connect(store, 'query', undefined);
    await restored(store);
    // The length of the history has a limit, so the steps are counted as they are taken.
    let steps = 0;
    history.pushState = (...state: Parameters<History['pushState']>) => {
      steps += 1;
      History.prototype.pushState.apply(history, state);
    };
    store.select({ filters: [{ kind: 'goal', value: '4' }] });
    store.select({ filters: [{ kind: 'goal', value: '4' }] });
    Reflect.deleteProperty(history, 'pushState');
    expect(steps).to.equal(1);
    expect(parameter('plan-filters')).to.equal('goal:4');
    store.select({ filters: [] });
    expect(parameter('plan-filters')).to.equal(null);
  });

  it('gives the address with another selection in it, and none where it keeps none', async () => {
    const store = new SelectionStore();
    expect(permalink.hrefFor({ node: 'a' })).to.equal(undefined);
    permalink.connect(store, 'query', 'left');
    await restored(store);
    const href = permalink.hrefFor({ node: 'a' })!;
    expect(new URL(href).searchParams.get('left-node')).to.equal('a');
  });

  it('names its parameters after the group', async () => {
    const store = new SelectionStore();
    permalink.connect(store, 'query', 'left');
    await restored(store);
    store.select({ goal: 11 });
    expect(parameter('left-goal')).to.equal('11');
  });

  it('leaves the address alone after the last element has let go', async () => {
    const store = new SelectionStore();
    const second = new Permalink();
    permalink.connect(store, 'query', undefined);
    second.connect(store, 'query', undefined);
    await restored(store);
    second.disconnect();
    store.select({ node: 'still' });
    expect(parameter('plan-node')).to.equal('still');
    permalink.disconnect();
    store.select({ node: 'gone' });
    expect(parameter('plan-node')).to.equal('still');
  });
});
