import { expect } from '@open-wc/testing';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { boardIndicators, cachedGauges, kpiBoardModel, statusesIn } from './kpi-board-model.js';

const plan = planOf({
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [{ id: 'field', title: '分野', kind: 'field' }],
  nodes: [
    { id: 'f1', level: 'field', title: '花' },
    { id: 'f1a', level: 'field', parent: 'f1', title: '花壇' },
    { id: 'f2', level: 'field', title: '道' },
  ],
  indicators: [
    { id: 'a', title: 'A', nodes: ['f1a'], observations: [{ time: '2024', value: 1 }] },
    { id: 'b', title: 'B', nodes: ['f1'], observations: [{ time: '2024', value: 2 }] },
  ],
});
const locale = { language: 'en', furigana: false };
const figures = { time: undefined, district: undefined, isCompact: false };
const options = {
  node: undefined,
  view: 'cards',
  gaugeView: 'bullet',
  sort: 'plan',
  groupBy: 'none',
  status: undefined,
  headingLevel: 3,
};
const gaugeOf = cachedGauges(plan, locale, figures, {});
const modelWith = (changes: Partial<Parameters<typeof kpiBoardModel>[1]>) => {
  const merged = { ...options, ...changes };
  const indicators = boardIndicators(plan, merged.node ?? undefined, undefined, undefined);
  const input = { plan, locale, selection: {}, indicators, gaugeOf, counts: undefined };
  return kpiBoardModel(input, merged);
};
const idsOf = (node?: string, selected?: string) =>
  boardIndicators(plan, node, selected, undefined)?.map(({ id }) => id);

describe('boardIndicators(plan, node, selectedNode, filters)', () => {
  it('are those of the node and its descendants, before those of the selected node', () => {
    expect(idsOf('f1')).to.have.members(['a', 'b']);
    expect(idsOf('f1a', 'f1')).to.deep.equal(['a']);
    expect(idsOf(undefined, 'f1a')).to.deep.equal(['a']);
  });
  it('are undefined for an unknown node of the author, and all for an unknown selected one', () => {
    expect(idsOf('x')).to.equal(undefined);
    expect(idsOf(undefined, 'x')).to.deep.equal(['a', 'b']);
  });
});

describe('kpiBoardModel(input, options)', () => {
  it('uses the default where an attribute was removed or holds an unknown word', () => {
    const model = modelWith({ view: null, gaugeView: 'pie', sort: 'random', groupBy: null });
    expect([model.mode, model.gaugeMode, model.sort, model.grouping]).to.deep.equal([
      'cards',
      'bullet',
      'status',
      'none',
    ]);
  });
  it('says why it is empty', () => {
    expect(modelWith({}).emptyReason).to.equal(undefined);
    expect(modelWith({ node: 'x' }).emptyReason).to.equal('node-not-found');
    expect(modelWith({ node: 'f2' }).emptyReason).to.equal('no-indicators-of-node');
    expect(modelWith({ status: 'achieved' }).emptyReason).to.equal('no-matches');
  });
});

describe('cachedGauges(plan, …)', () => {
  it('derives each gauge once', () => {
    expect(gaugeOf(plan.indicators[0]!)).to.equal(gaugeOf(plan.indicators[0]!));
  });
});

describe('statusesIn(list)', () => {
  it('reads several statuses and ignores words that are none', () => {
    expect([...statusesIn('behind  moving-away late')]).to.deep.equal(['moving-away', 'behind']);
    expect(statusesIn(undefined).size).to.equal(0);
  });
});
