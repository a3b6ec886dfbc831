import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Plan } from '@machiplan/schema';
import { gardenPlan } from '../../../../../test/browser/garden-plan.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import { settingsFrom, updateOutline } from './plan-tree-actions.js';
import { deriveTreeModel, type TreeInput, type TreeModel } from './plan-tree-model.js';

const garden = gardenPlan();

const options: TreeInput['options'] = {
  root: undefined,
  tree: undefined,
  depth: 1,
  pattern: 'list',
  view: 'outline',
  sizeBy: 'entries',
  colorBy: 'branch',
  headingLevel: 3,
  columns: false,
  noHeader: false,
  noSearch: false,
  noFilters: false,
  noControls: false,
  noDetails: false,
  renderIndicator: undefined,
};

interface Given {
  readonly plan?: Plan;
  readonly options?: Partial<TreeInput['options']>;
  readonly selection?: Selection;
  readonly query?: string;
}

/** Finds the nodes whose title contains the query. */
const search: TreeInput['search'] = {
  find: (plan, query) =>
    plan.nodes.flatMap(({ title }, position) =>
      JSON.stringify(title).includes(query) ? position : [],
    ),
  highlight: (text) => `*${text}*`,
  findPassages: () => new Map(),
  renderPassage: ({ text }) => html`${text}`,
};

function derive(given: Given, previous?: TreeModel): TreeModel {
  return deriveTreeModel(
    {
      plan: given.plan ?? garden,
      locale: { language: 'ja', furigana: false },
      selection: given.selection ?? {},
      options: { ...options, ...given.options },
      query: given.query ?? '',
      openPanel: undefined,
      search: given.query ? search : undefined,
      filtering: undefined,
      base: undefined,
      group: undefined,
      pageAddress: '',
      hrefFor: () => undefined,
    },
    previous,
  );
}

const ids = ({ plan, outline }: TreeModel) =>
  Array.from(outline.rows, (position) => plan.nodes[position]!.id);

describe('deriveTreeModel(input, previous)', () => {
  it('shows the first tree, as many levels as asked for', () => {
    expect(ids(derive({}))).to.deep.equal(['f1', 'f2', 'f3']);
    expect(ids(derive({ options: { depth: 2 } }))).to.have.length(7);
  });

  it('continues the outline with the branches that readers have opened', () => {
    const before = derive({});
    updateOutline(before.outline, { type: 'expand-all' });
    const after = derive({ selection: { goal: 15 } }, before);
    expect(after.outline).to.equal(before.outline);
    expect(ids(after)).to.have.length(9);
  });

  it('starts a new outline for another plan, root, tree or depth', () => {
    const before = derive({});
    for (const given of [
      { plan: gardenPlan() },
      { options: { root: 'm1' } },
      { options: { tree: 'priorities' } },
      { options: { depth: 2 } },
    ])
      expect(derive(given, before).outline).not.to.equal(before.outline);
  });

  it('opens the branch of a node that is selected elsewhere', () => {
    const model = derive({ selection: { node: 'j2' } }, derive({}));
    expect(ids(model)).to.include('j2');
    expect(model.details?.node.id).to.equal('j2');
  });

  it('changes to the tree of a node that is selected elsewhere, but keeps a root', () => {
    expect(derive({ selection: { node: 'p1' } }).options.tree).to.equal('priorities');
    const rooted = derive({ selection: { node: 'p1' }, options: { root: 'f1' } });
    expect([rooted.options.tree, ids(rooted)[0]]).to.deep.equal([undefined, 'f1']);
  });

  it('leaves the branch of a selected node closed once readers have closed it', () => {
    const before = derive({ selection: { node: 'j2' } });
    updateOutline(before.outline, { type: 'collapse-all' });
    expect(ids(derive({ selection: { node: 'j2' } }, before))).to.deep.equal(['f1', 'f2', 'f3']);
  });

  it('ignores the selection of a node that is not in the plan', () => {
    const { details, selectedPosition } = derive({ selection: { node: 'nowhere' } });
    expect([details, selectedPosition]).to.deep.equal([undefined, undefined]);
  });

  it('shows what a search finds, and counts what it finds in all trees', () => {
    const model = derive({ query: ' 香り ' }, derive({}));
    expect(ids(model)).to.deep.equal([]);
    expect(model.filterOutcome.foundInAllTrees).to.equal(1);
    expect(ids(derive({ query: '香り', options: { tree: 'all' } }, model))).to.deep.equal(['p1']);
  });

  it('searches only once while nothing changes, so that opened branches stay open', () => {
    const before = derive({ query: '植える' }, derive({}));
    updateOutline(before.outline, { type: 'collapse-all' });
    const after = derive({ query: '植える' }, before);
    expect(after.filterOutcome).to.equal(before.filterOutcome);
    expect(ids(after)).to.deep.equal(['f1', 'f2']);
  });

  it('ends a search that hides a node selected elsewhere', () => {
    const before = derive({ query: '植える' }, derive({}));
    const after = derive({ query: '植える', selection: { node: 'm2' } }, before);
    expect([after.query, ids(after).includes('m2')]).to.deep.equal(['', true]);
  });

  it('links nodes by a fragment where the page keeps no selection in its address', () => {
    expect(derive({}).hrefFor('m1')).to.equal('#plan-node=m1');
  });

  it('has a diagram instead of rows for the other views', () => {
    expect(derive({}).diagram).to.equal(undefined);
    const { diagram } = derive({ options: { view: 'icicle', sizeBy: 'budget' } });
    expect([diagram?.kind, diagram?.sizing]).to.deep.equal(['icicle', 'budget']);
  });
});

describe('settingsFrom(action)', () => {
  it('returns the settings that a control changes', () => {
    expect(settingsFrom({ type: 'select-tree', tree: 'all' })).to.deep.equal({ tree: 'all' });
    expect(settingsFrom({ type: 'search', query: 'x' })).to.deep.equal({ query: 'x' });
  });

  it('shows all trees as an outline without a search to list what serves a node', () => {
    expect(settingsFrom({ type: 'show-serving', id: 'p1' })).to.deep.equal({
      tree: 'all',
      view: 'outline',
      query: '',
    });
  });

  it('changes nothing for a selection', () => {
    expect(settingsFrom({ type: 'select-node', id: 'm1' })).to.deep.equal({});
  });
});
