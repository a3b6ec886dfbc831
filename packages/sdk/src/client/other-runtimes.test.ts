import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { planServer } from '../../../../test/loopback/plan-server.js';
import { safeHref } from '../link/safe-href.js';
import { anySignal } from './any-signal.js';
import { PlanClient } from './plan-client.js';
import { supportedOptions } from './supported-options.js';

const plan = {
  planJson: '1.0',
  id: 'town-2026',
  title: '町の基本計画',
  levels: [{ id: 'field', title: '分野' }],
  nodes: [],
};
const restored: (() => void)[] = [];

/** Replaces a property until the end of the test. */
function replace<Owner extends object>(owner: Owner, name: keyof Owner, value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...original, value });
  restored.push(() => Object.defineProperty(owner, name, original));
}

/** A `Request` as edge runtimes have it: settings of browsers are refused when they are given. */
class EdgeRequest extends Request {
  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    if (init.cache !== undefined && init.cache !== 'no-store')
      throw new TypeError(`Unsupported cache mode: ${init.cache}`);
    if (init.credentials !== undefined) throw new Error('The credentials field is not implemented');
    super(input, init);
  }
}

describe('PlanClient in an edge runtime', () => {
  afterEach(() => restored.splice(0).forEach((restore) => restore()));

  it('gets a plan where requests refuse cache modes and credentials', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': plan });
    replace(globalThis, 'Request', EdgeRequest);
    const { plan: loaded } = await new PlanClient().getPlan(`${origin}/plan.json`);
    assert.equal(loaded.id, 'town-2026');
  });

  it('still sends no credentials and revalidates where the runtime can', () => {
    const options = {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    } as const;
    assert.deepEqual(supportedOptions('https://data.example/', options), options);
  });
});

describe('the client in browsers of 2022', () => {
  afterEach(() => restored.splice(0).forEach((restore) => restore()));

  it('reads addresses without URL.canParse', () => {
    replace(URL, 'canParse', undefined);
    assert.equal(safeHref('plan.json', 'https://ward.example/'), 'https://ward.example/plan.json');
    assert.equal(safeHref('https://'), undefined);
  });

  it('aborts with the first of several signals without AbortSignal.any', () => {
    // The property itself has to be missing, not just empty.
    const original = Object.getOwnPropertyDescriptor(AbortSignal, 'any')!;
    Reflect.deleteProperty(AbortSignal, 'any');
    restored.push(() => Object.defineProperty(AbortSignal, 'any', original));
    const [first, second] = [new AbortController(), new AbortController()];
    const signal = anySignal([first.signal, second.signal]);
    assert.equal(signal.aborted, false);
    second.abort('late');
    assert.deepEqual([signal.aborted, signal.reason], [true, 'late']);
    assert.equal(anySignal([AbortSignal.abort('early'), first.signal]).reason, 'early');
  });
});
