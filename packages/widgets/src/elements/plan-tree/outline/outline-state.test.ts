import { expect } from '@open-wc/testing';
import { planIndex } from '@machiplan/sdk/internal';
import { gardenPlan } from '../../../../../../test/browser/garden-plan.js';
import { SetPositions } from '../flat/set-positions.js';
import { OutlineState } from './outline-state.js';

const fields = [0, 5, 8];

function ids(state: OutlineState): string[] {
  return [...state.rows].map((position) => state.plan.nodes[position]!.id);
}

const placed = (state: OutlineState) => new SetPositions(state.index, state.roots, state.matches);
const placesOf = (state: OutlineState) => {
  const places = placed(state);
  return [...state.rows].map((position) => places.of(position).index);
};
const setSizesOf = (state: OutlineState) => {
  const places = placed(state);
  return [...state.rows].map((position) => places.of(position).setSize);
};

describe('OutlineState', () => {
  it('shows the roots only when one level is asked for', () => {
    expect(ids(new OutlineState(gardenPlan(), fields, 1))).to.deep.equal(['f1', 'f2', 'f3']);
  });
  it('shows as many levels as asked for, in outline order', () => {
    const state = new OutlineState(gardenPlan(), fields, 2);
    expect(ids(state)).to.deep.equal(['f1', 'm1', 'm2', 'f2', 'm3', 'm4', 'f3']);
  });
  it('counts a single root as opened', () => {
    expect(ids(new OutlineState(gardenPlan(), [0], 1))).to.deep.equal(['f1', 'm1', 'm2']);
  });
  it('counts the position and the number of siblings of each row', () => {
    const state = new OutlineState(gardenPlan(), fields, 3);
    // f1 m1 j1 j2 m2 f2 m3 m4 f3
    expect(placesOf(state)).to.deep.equal([1, 1, 1, 2, 2, 2, 1, 2, 3]);
    expect(setSizesOf(state)).to.deep.equal([3, 2, 2, 2, 2, 3, 2, 2, 3]);
    expect(placed(state).of(4)).to.include({ index: 2, setSize: 2 });
    expect(placed(state).of(1)).to.include({ index: 1, setSize: 2 });
  });
  it('opens, closes and finds rows again', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.setOpen(5, true);
    expect(ids(state)).to.deep.equal(['f1', 'f2', 'm3', 'm4', 'f3']);
    expect(state.rowOf(7)).to.equal(3);
    expect(state.rowOf(1)).to.equal(-1);
    state.closeAll();
    expect(ids(state)).to.deep.equal(['f1', 'f2', 'f3']);
  });
  it('opens one level more at a time', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.openNextLevel();
    expect(ids(state)).to.have.length(7);
    state.openNextLevel();
    expect(ids(state)).to.have.length(9);
  });
  it('opens the ancestors of a node that is to show', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.reveal(3);
    expect(ids(state)).to.deep.equal(['f1', 'm1', 'j1', 'j2', 'm2', 'f2', 'f3']);
  });
  it('keeps what was found and what leads to it, and goes back to what was open', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.setOpen(5, true);
    state.filter([3, 7]);
    expect(ids(state)).to.deep.equal(['f1', 'm1', 'j2', 'f2', 'm4']);
    expect(placesOf(state)).to.deep.equal([1, 1, 1, 2, 1]);
    expect(setSizesOf(state)).to.deep.equal([2, 1, 1, 2, 1]);
    expect(state.matches!.found).to.equal(2);
    state.filter(undefined);
    expect(ids(state)).to.deep.equal(['f1', 'f2', 'm3', 'm4', 'f3']);
  });
  it('lets a node that was found be opened to all that is below it', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.filter([1]);
    expect(ids(state)).to.deep.equal(['f1', 'm1']);
    state.setOpen(1, true);
    expect(ids(state)).to.deep.equal(['f1', 'm1', 'j1', 'j2']);
    expect(setSizesOf(state)).to.deep.equal([1, 1, 2, 2]);
  });
  it('shows nothing when nothing was found', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    state.filter([]);
    expect(ids(state)).to.deep.equal([]);
  });
  it('knows which nodes belong to it', () => {
    const state = new OutlineState(gardenPlan(), fields, 1);
    expect(state.contains(3)).to.equal(true);
    expect(state.contains(9)).to.equal(false);
    expect(planIndex(state.plan).size).to.equal(10);
  });
});
