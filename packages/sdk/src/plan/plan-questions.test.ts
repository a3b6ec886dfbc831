import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { nodeByCode, nodesByCode } from './by-code.js';
import { furtherChildrenOf, parentsOf } from './further-parents.js';
import { levelOf, nodeById, nodesByLevel, treeOf } from './node.js';
import {
  ancestorsOf,
  childrenOf,
  depthOf,
  descendantsOf,
  hasChildren,
  parentOf,
  pathOf,
  rootsOf,
  subtreeOf,
} from './outline.js';
import {
  nodesRelatedFrom,
  nodesRelatedTo,
  relationsFrom,
  relationsTo,
  relationTypeOf,
} from './relation.js';
import { isRelisted, originalOf, relistedEntriesOf } from './relisted.js';
import { measuresServing, prioritiesServedBy } from './serving.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  levels: [
    { id: 'field', title: '分野', kind: 'field' },
    { id: 'measure', title: '施策', kind: 'measure' },
    { id: 'project', title: '事業', kind: 'project' },
    { id: 'priority', title: '重点政策', kind: 'priority-policy' },
  ],
  trees: [
    { id: 'fields', title: '分野別' },
    { id: 'priorities', title: '重点' },
  ],
  nodes: [
    { id: 'f1', level: 'field', tree: 'fields', title: '暮らし' },
    { id: 'm1', level: 'measure', parent: 'f1', code: '１０－１', title: '防災' },
    { id: 'j1', level: 'project', parent: 'm1', code: '1', title: '訓練' },
    { id: 'm2', level: 'measure', parent: 'f1', code: '10‐2', title: '防犯' },
    { id: 'f2', level: 'field', tree: 'fields', title: '文化' },
    { id: 'm3', level: 'measure', parent: 'f2', code: 'ア', normalizedCode: 'a', title: '図書館' },
    { id: 'j2', level: 'project', parent: 'm3', title: '訓練（再掲）' },
    { id: 'j3', level: 'project', parent: 'm3', title: '訓練（再々掲）' },
    { id: 'r1', level: 'priority', tree: 'priorities', code: '1', title: '安全' },
    { id: 'r2', level: 'priority', tree: 'priorities', code: '2', title: '学び' },
    { id: 'loose', level: 'priority', title: 'どの体系にもない' },
  ],
  relations: [
    { type: 'contributes-to', from: 'm3', to: 'r1' },
    { type: 'contributes-to', from: 'm1', to: 'r1' },
    { type: 'contributes-to', from: 'm1', to: 'r1', note: '二度目' },
    { type: 'contributes-to', from: 'm1', to: 'r2' },
    { type: 'relisted-from', from: 'j2', to: 'j1' },
    { type: 'relisted-from', from: 'j3', to: 'j2' },
    { type: 'relisted-from', from: 'm2', to: 'x9', toPlan: 'older-plan' },
    { type: 'also-under', from: 'm2', to: 'f2' },
    { type: 'aligned-with', from: 'r1', to: 'm1', toPlan: 'older-plan' },
    { type: 'inspired-by', from: 'r2', to: 'f1' },
  ],
});
assert.ok(plan);

const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

describe('the outline', () => {
  it('lists roots in document order, all or of one tree', () => {
    assert.deepEqual(ids(rootsOf(plan)), ['f1', 'f2', 'r1', 'r2', 'loose']);
    assert.deepEqual(ids(rootsOf(plan, 'priorities')), ['r1', 'r2']);
    assert.deepEqual(rootsOf(plan, 'none'), []);
  });

  it('preserves the input order of siblings', () => {
    assert.deepEqual(ids(childrenOf(plan, 'f1')), ['m1', 'm2']);
    assert.deepEqual(childrenOf(plan, 'j1'), []);
  });

  it('knows what has children', () => {
    assert.equal(hasChildren(plan, 'f1'), true);
    assert.equal(hasChildren(plan, 'j1'), false);
  });

  it('gives the way down from the root, with and without the node', () => {
    assert.deepEqual(ids(pathOf(plan, 'j1')), ['f1', 'm1', 'j1']);
    assert.deepEqual(ids(ancestorsOf(plan, 'j1')), ['f1', 'm1']);
    assert.deepEqual(ancestorsOf(plan, 'f1'), []);
    assert.equal(depthOf(plan, 'j1'), 2);
    assert.equal(parentOf(plan, 'j1')?.id, 'm1');
    assert.equal(parentOf(plan, 'f1'), undefined);
  });

  it('gives all below, read from top to bottom', () => {
    assert.deepEqual(ids(descendantsOf(plan, 'f1')), ['m1', 'j1', 'm2']);
    assert.deepEqual(ids(subtreeOf(plan, 'm1')), ['m1', 'j1']);
  });

  it('has nothing to say about an unknown id', () => {
    assert.equal(nodeById(plan, 'nobody'), undefined);
    assert.equal(nodeById(plan, '__proto__'), undefined);
    assert.equal(depthOf(plan, 'nobody'), undefined);
    assert.equal(parentOf(plan, 'nobody'), undefined);
    assert.equal(hasChildren(plan, 'nobody'), false);
    assert.deepEqual(childrenOf(plan, 'nobody'), []);
    assert.deepEqual(pathOf(plan, 'nobody'), []);
    assert.deepEqual(ancestorsOf(plan, 'nobody'), []);
    assert.deepEqual(descendantsOf(plan, 'nobody'), []);
  });
});

describe('levels and trees', () => {
  it('uses the words of the plan', () => {
    assert.deepEqual(ids(nodesByLevel(plan, 'measure')), ['m1', 'm2', 'm3']);
    assert.equal(levelOf(plan, nodeById(plan, 'm1')!)?.title, '施策');
  });

  it('finds the tree of a node through its root', () => {
    assert.equal(treeOf(plan, nodeById(plan, 'j1')!)?.id, 'fields');
    assert.equal(treeOf(plan, nodeById(plan, 'r2')!)?.id, 'priorities');
    assert.equal(treeOf(plan, nodeById(plan, 'loose')!), undefined);
  });
});

describe('nodeByCode(plan, code, levelId)', () => {
  it('finds a code whatever the widths and hyphens on either side', () => {
    assert.equal(nodeByCode(plan, '10-1')?.id, 'm1');
    assert.equal(nodeByCode(plan, '10−1')?.id, 'm1');
    assert.equal(nodeByCode(plan, '１０ー２')?.id, 'm2');
  });

  it('prefers the code given in ASCII', () => {
    assert.equal(nodeByCode(plan, 'A')?.id, 'm3');
    assert.equal(nodeByCode(plan, 'ア'), undefined);
  });

  it('tells apart nodes of several levels with the same code', () => {
    assert.deepEqual(ids(nodesByCode(plan, '1')), ['j1', 'r1']);
    assert.equal(nodeByCode(plan, '1', 'priority')?.id, 'r1');
    assert.equal(nodeByCode(plan, '99'), undefined);
  });
});

describe('relations', () => {
  it('keep the plan they lead to', () => {
    assert.deepEqual(relationsFrom(plan, 'r1'), [
      { type: 'aligned-with', from: 'r1', to: 'm1', toPlan: 'older-plan' },
    ]);
  });

  it('to another plan never count as relations to a node here with the same id', () => {
    assert.deepEqual(relationsTo(plan, 'm1'), []);
    assert.deepEqual(nodesRelatedFrom(plan, 'r1', 'aligned-with'), []);
  });

  it('that name this very plan stay inside it', () => {
    const named = {
      ...plan,
      relations: [{ type: 'guided-by', from: 'm1', to: 'r1', toPlan: 'city' }],
    };
    assert.deepEqual(ids(nodesRelatedFrom(named, 'm1', 'guided-by')), ['r1']);
    assert.deepEqual(ids(nodesRelatedTo(named, 'r1', 'guided-by')), ['m1']);
  });

  it('of unknown type are taken for relates-to', () => {
    const [relation] = relationsFrom(plan, 'r2');
    assert.equal(relationTypeOf(relation!), 'relates-to');
    assert.deepEqual(ids(nodesRelatedTo(plan, 'f1', 'relates-to')), ['r2']);
  });
});

describe('measuresServing, prioritiesServedBy', () => {
  it('list each node once, in the order of the relations', () => {
    assert.deepEqual(ids(measuresServing(plan, 'r1')), ['m3', 'm1']);
    assert.deepEqual(ids(prioritiesServedBy(plan, 'm1')), ['r1', 'r2']);
    assert.deepEqual(prioritiesServedBy(plan, 'm2'), []);
  });
});

describe('relisted entries', () => {
  it('lead to the original at the end of the chain', () => {
    assert.equal(originalOf(plan, 'j2')?.id, 'j1');
    assert.equal(originalOf(plan, 'j3')?.id, 'j1');
    assert.equal(originalOf(plan, 'j1'), undefined);
  });

  it('are known as such when the original stands in another plan', () => {
    assert.equal(originalOf(plan, 'm2'), undefined);
    assert.equal(isRelisted(plan, 'm2'), true);
    assert.equal(isRelisted(plan, 'j1'), false);
  });

  it('are found from the original', () => {
    assert.deepEqual(ids(relistedEntriesOf(plan, 'j1')), ['j2']);
  });

  it('that relist each other end where the circle closes', () => {
    const circle = {
      ...plan,
      relations: [
        { type: 'relisted-from', from: 'm1', to: 'm2' },
        { type: 'relisted-from', from: 'm2', to: 'm1' },
      ],
    };
    assert.equal(originalOf(circle, 'm1')?.id, 'm2');
  });
});

describe('further parents', () => {
  it('come after the own parent', () => {
    assert.deepEqual(ids(parentsOf(plan, 'm2')), ['f1', 'f2']);
    assert.deepEqual(ids(parentsOf(plan, 'm1')), ['f1']);
    assert.deepEqual(parentsOf(plan, 'f1'), []);
  });

  it('do not change the children', () => {
    assert.deepEqual(ids(furtherChildrenOf(plan, 'f2')), ['m2']);
    assert.deepEqual(ids(childrenOf(plan, 'f2')), ['m3']);
  });
});
