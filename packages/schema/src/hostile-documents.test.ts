import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, parseCatalog, parsePlan } from './index.js';

const start = '"planJson":"1.0","id":"p","title":"T","levels":[{"id":"l","title":"L"}]';
const node = (id: string, more = '') => `{"id":"${id}","level":"l","title":"${id}"${more}}`;

describe('a hostile document', () => {
  it('with __proto__ everywhere changes no prototype and loses only those properties', () => {
    const proto = '"__proto__":{"polluted":true}';
    const { plan, problems } = parsePlan(
      `{${start},${proto},"nodes":[${node('a', `,${proto}`)}],"readings":{${proto},"a":"b"}}`,
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unsafe-key', 'unsafe-key', 'unsafe-key'],
    );
    for (const record of [plan, plan?.nodes[0], plan?.readings]) {
      assert.equal(Object.getPrototypeOf(record), Object.prototype);
      assert.equal(Object.hasOwn(record as object, '__proto__'), false);
    }
    assert.deepEqual(plan?.readings, { a: 'b' });
  });

  it('with names of built-in properties as ids and keys is read like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const nodes = ids.map((id, index) => node(id, index ? `,"parent":"${ids[index - 1]}"` : ''));
    const { plan, problems } = parsePlan(
      `{${start},"constructor":1,"toString":null,"nodes":[${nodes.join()}]}`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      plan?.nodes.map(({ id }) => id),
      ids,
    );
    assert.equal(plan?.nodes[3]?.parent, 'toString');
  });

  it('does not pass for a reference because a built-in property has its name', () => {
    const { problems } = parsePlan(
      `{${start},"nodes":[${node('a', ',"parent":"constructor","tree":"toString"')}]}`,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unknown-reference', 'unknown-parent'],
    );
  });

  it('nested 10,000 deep is refused without exhausting the stack', () => {
    const depth = 10_000;
    const deep = {
      children: '{"id":"n","level":"l","title":"T","children":['.repeat(depth) + ']}'.repeat(depth),
      lists: '['.repeat(depth) + ']'.repeat(depth),
    };
    for (const json of [
      `{${start},"nodes":[${deep.children}]}`,
      `{${start},"nodes":[],"unknown":${deep.lists}}`,
      `{"planCatalog":"1.0","id":"c","title":"C","plans":${deep.lists}}`,
    ]) {
      const { problems } = json.includes('planCatalog') ? parseCatalog(json) : parsePlan(json);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.equal(problems[0].code, 'too-large');
    }
  });

  it('that is cut off 1,000,000 brackets deep is refused with the place', () => {
    const { problems } = parsePlan('['.repeat(1_000_000));
    assert.equal(problems[0]?.message.en, 'The JSON ends too early: line 1, column 1,000,001.');
  });

  it('made by a program with a loop in it is refused', () => {
    const loop: Record<string, unknown> = { planJson: '1.0', id: 'p', title: 'T', levels: [] };
    loop.nodes = [loop];
    loop.self = loop;
    assert.equal(checkPlan(loop).problems[0]?.code, 'too-large');
  });

  it('is shown down to 12 levels of nested nodes', () => {
    const nest = (depth: number): string =>
      node(`n${depth}`, depth < 12 ? `,"children":[${nest(depth + 1)}]` : '');
    const { plan, problems } = parsePlan(`{${start},"nodes":[${nest(1)}]}`);
    assert.deepEqual(problems, []);
    assert.equal(plan?.nodes.length, 12);
    assert.equal(plan.nodes[11]?.parent, 'n11');
  });

  it('with a chain of 100,000 parents, listed from the leaf, is put in order', () => {
    const count = 100_000;
    const nodes = Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      level: 'l',
      title: 'T',
      ...(index < count - 1 ? { parent: `n${index + 1}` } : {}),
    }));
    const { plan, problems } = checkPlan({ ...JSON.parse(`{${start}}`), nodes });
    assert.deepEqual(problems, []);
    assert.equal(plan?.nodes[0]?.id, 'n99999');
    assert.equal(plan.nodes.at(-1)?.id, 'n0');
  });

  it('with one parent for 200,000 earlier nodes is put in order', () => {
    const nodes = Array.from({ length: 199_999 }, (_, index) => ({
      id: `n${index}`,
      level: 'l',
      title: 'T',
      parent: 'root',
    }));
    const root = { id: 'root', level: 'l', title: 'T' };
    const { plan } = checkPlan({ ...JSON.parse(`{${start}}`), nodes: [...nodes, root] });
    assert.equal(plan?.nodes[0], root);
    assert.equal(plan.nodes[1]?.id, 'n0');
    assert.equal(plan.nodes.at(-1)?.id, 'n199998');
  });

  it('with values only a program can hold is read without throwing', () => {
    const odd = [NaN, Infinity, -Infinity, 10n, Symbol('s'), () => 1, new Date(0), /x/, undefined];
    const { plan, problems } = checkPlan({
      ...JSON.parse(`{${start}}`),
      fiscalYearStart: NaN,
      nodes: odd,
      indicators: [
        { id: 'i', title: 'I', observations: odd.map((value) => ({ time: 'FY2024', value })) },
      ],
    });
    assert.deepEqual(plan?.nodes, []);
    assert.equal(plan.fiscalYearStart, undefined);
    for (const { message } of problems) assert.equal(typeof message.en, 'string');
    assert.doesNotMatch(JSON.stringify(plan), /NaN|Infinity|object Object/);
  });
});
