import { expect } from '@open-wc/testing';
import { decodeSelection, encodeSelection } from './selection-url.js';

const at = (path: string) => new URL(path, 'https://city.example/page');
const nothing = {
  node: undefined,
  goal: undefined,
  district: undefined,
  indicator: undefined,
  time: undefined,
  filters: undefined,
};

describe('selectionIn(address, place, prefix)', () => {
  it('reads what withSelection wrote', () => {
    const selection = { ...nothing, node: 'm10-1', goal: 11, district: '世田谷', time: 'FY2024' };
    for (const place of ['query', 'hash'] as const) {
      const address = encodeSelection(at('?a=1'), selection, place, 'plan');
      expect(decodeSelection(address, place, 'plan')).to.deep.equal(selection);
    }
  });
  it('reads conditions as they stand in the attribute of the tree, and leaves out what is none', () => {
    const address = at('?plan-filters=serves:pp3+goal:4+colour:red');
    expect(decodeSelection(address, 'query', 'plan').filters).to.deep.equal([
      { kind: 'serves', value: 'pp3' },
      { kind: 'goal', value: '4' },
    ]);
    expect(decodeSelection(at('?plan-filters='), 'query', 'plan').filters).to.equal(undefined);
  });
  it('leaves out goals that do not exist', () => {
    for (const goal of ['0', '18', '4.5', 'x', '']) {
      expect(decodeSelection(at(`?plan-goal=${goal}`), 'query', 'plan').goal).to.equal(undefined);
    }
  });
  it('does not read another group', () => {
    expect(decodeSelection(at('?left-node=a'), 'query', 'right')).to.deep.equal(nothing);
  });
  it('cuts a value that is longer than an id may be', () => {
    const address = at(`?plan-node=${'x'.repeat(5000)}`);
    expect(decodeSelection(address, 'query', 'plan').node).to.have.length(200);
  });
});

describe('withSelection(address, selection, place, prefix)', () => {
  it("keeps the page's own parameters and fragment", () => {
    expect(encodeSelection(at('?p=12#top'), { node: 'a' }, 'query', 'plan').href).to.equal(
      'https://city.example/page?p=12&plan-node=a#top',
    );
  });
  it('keeps a plain fragment in hash mode', () => {
    expect(encodeSelection(at('#top'), { node: 'a' }, 'hash', 'plan').hash).to.equal(
      '#top&plan-node=a',
    );
  });
  it('writes conditions so that they can be read, whatever their values', () => {
    const filters = [
      { kind: 'serves', value: 'pp3' },
      { kind: 'department', value: '健康 50%課' },
    ] as const;
    const address = encodeSelection(at('?a=1'), { filters }, 'query', 'plan');
    expect(decodeURI(address.search)).to.equal(
      '?a=1&plan-filters=serves:pp3+department:健康%2050%25課',
    );
    expect(decodeSelection(address, 'query', 'plan').filters).to.deep.equal(filters);
  });
  it('removes what is no longer picked', () => {
    expect(encodeSelection(at('?plan-node=a&plan-goal=3'), {}, 'query', 'plan').search).to.equal(
      '',
    );
  });
});
