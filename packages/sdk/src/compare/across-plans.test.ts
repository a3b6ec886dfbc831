import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { planServer, status } from '../../../../test/loopback/plan-server.js';
import { PlanClient } from '../client/plan-client.js';
import { relationsAcross } from './across-plans.js';
import { diffPlans } from './diff-plans.js';
import { indicatorVersionsOf, nodeVersionsOf, versionsOf } from './entry-versions.js';
import { loadCatalogPlans } from './load-catalog-plans.js';

const base = { planJson: '1.1', title: '計画', levels: [{ id: 'l', title: '施策' }] };
const documents: readonly PlanDocument[] = [
  {
    ...base,
    id: 'plan-2014',
    nodes: [
      { id: 'a', level: 'l', title: '防災' },
      { id: 'b', level: 'l', title: '地域のつながりをつくる' },
    ],
    indicators: [{ id: 'i', title: '参加者数' }],
  },
  {
    ...base,
    id: 'plan-2019',
    relatedPlans: [{ type: 'earlier-version', plan: 'plan-2014' }],
    nodes: [
      {
        id: 'x',
        level: 'l',
        title: '災害に強いまち',
        previousVersions: [{ plan: 'plan-2014', id: 'a', change: 'split' }],
      },
      {
        id: 'y',
        level: 'l',
        title: '避難',
        previousVersions: [{ plan: 'plan-2014', id: 'a', change: 'split' }],
      },
      { id: 'z', level: 'l', title: '地域のつながりをつくる' },
    ],
    relations: [{ type: 'contributes-to', from: 'x', to: 'env', toPlan: 'environment' }],
    indicators: [
      { id: 'j', title: '訓練に来た人', previousVersions: [{ plan: 'plan-2014', id: 'i' }] },
    ],
  },
  {
    ...base,
    id: 'environment',
    nodes: [{ id: 'env', level: 'l', title: '緑' }],
    relations: [
      { type: 'guided-by', from: 'env', to: 'z', toPlan: 'plan-2019' },
      { type: 'relates-to', from: 'env', to: 'gone', toPlan: 'not-listed' },
    ],
  },
  {
    ...base,
    id: 'plan-2024',
    nodes: [{ id: 'n', level: 'l', title: '地域のつながりを作る' }],
    relatedPlans: [{ type: 'earlier-version', plan: 'plan-2019' }],
  },
];
const plans = documents.map((document) => checkPlan(document).plan!);
const [plan2014, plan2019, environment, plan2024] = plans as [
  (typeof plans)[0],
  (typeof plans)[0],
  (typeof plans)[0],
  (typeof plans)[0],
];

describe('relationsAcross(plans, plan, nodeId)', () => {
  it('resolves a relation from both of its ends, although one document states it', () => {
    const from = relationsAcross(plans, plan2019, 'x');
    assert.deepEqual(
      from.map(({ direction, planId, node }) => [direction, planId, node?.title]),
      [['from', 'environment', '緑']],
    );
    const to = relationsAcross(plans, environment, 'env');
    assert.deepEqual(
      to.map(({ direction, planId, node }) => [direction, planId, node?.id]),
      [
        ['from', 'plan-2019', 'z'],
        ['from', 'not-listed', undefined],
        ['to', 'plan-2019', 'x'],
      ],
    );
    assert.equal(relationsAcross(plans, environment, 'env', 'contributes-to').length, 1);
  });

  it('is empty without the plans', () => {
    assert.deepEqual(relationsAcross([], plan2019, 'z'), []);
  });
});

describe('versions of a plan', () => {
  it('follow each other whichever document says so, nearest first', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(versionsOf(plans, plan2024).earlier), ['plan-2019', 'plan-2014']);
    assert.deepEqual(ids(versionsOf(plans, plan2014).later), ['plan-2019', 'plan-2024']);
    assert.deepEqual(ids(versionsOf([], plan2014).later), []);
  });

  it('are linked entry by entry as declared, both ways, where one was split', () => {
    const later = nodeVersionsOf(plans, plan2014, 'a');
    assert.deepEqual(
      later
        .slice(0, 2)
        .map(({ record, reason, direction, reference }) => [
          record.id,
          reason,
          direction,
          reference?.change,
        ]),
      [
        ['x', 'declared', 'later', 'split'],
        ['y', 'declared', 'later', 'split'],
      ],
    );
    const [earlier] = nodeVersionsOf(plans, plan2019, 'y');
    assert.equal(earlier?.record.id, 'a');
    assert.equal(earlier.direction, 'earlier');
    assert.equal(indicatorVersionsOf(plans, plan2019, 'j')[0]?.record.id, 'i');
  });

  it('are matched like the differences where nothing is declared', () => {
    assert.deepEqual(
      nodeVersionsOf(plans, plan2024, 'n').map(({ plan, record, reason }) => [
        plan.id,
        record.id,
        reason,
      ]),
      [
        ['plan-2019', 'z', 'similar-title'],
        ['plan-2014', 'b', 'similar-title'],
      ],
    );
  });

  it('have the declared entries beside each other in their differences', () => {
    const { nodes, indicators } = diffPlans(plan2014, plan2019);
    assert.deepEqual(
      nodes.map(({ before, after, reason }) => [before.id, after.id, reason]),
      [
        ['a', 'x', 'relation'],
        ['b', 'z', 'title'],
      ],
    );
    assert.equal(indicators[0]?.after.id, 'j');
  });
});

describe('loadCatalogPlans(client, catalog)', () => {
  it('loads what is there and names what is not', async (t) => {
    const entry = (href: string) => ({ href, id: href, title: href });
    const server = await planServer(t, {
      '/catalog.json': {
        planCatalog: '1.0',
        id: 'c',
        title: '目録',
        plans: [entry('a.json'), entry('gone.json'), entry('https://other.example/b.json')],
      },
      '/a.json': documents[0]!,
      '/gone.json': status(404),
    });
    const client = new PlanClient({ retries: 0 });
    const { plans: loaded, failed } = await loadCatalogPlans(
      client,
      `${server.origin}/catalog.json`,
    );
    assert.deepEqual(
      loaded.map(({ id }) => id),
      ['plan-2014'],
    );
    assert.deepEqual(
      failed.map(({ error }) => error.code),
      ['http'],
    );
  });
});
