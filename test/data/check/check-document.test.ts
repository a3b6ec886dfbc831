import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from './check-document.js';
import { planWith } from './sample-plan.js';

const level = { id: 'x', title: '項目', origin: 'editorial' } as const;
const node = { id: 'n1', level: 'x', title: '見出し', origin: 'editorial' } as const;

const findingsOf = async (content: unknown) =>
  (await checkDocument({ file: 'plan.json', kind: 'plan', content })).findings;

describe('checkDocument(example)', () => {
  it('finds nothing in a small sound plan', async () => {
    assert.deepEqual(
      await findingsOf(planWith({ sources: [], levels: [level], nodes: [node] })),
      [],
    );
  });

  it('reports what the schema cannot see, such as two nodes with one id', async () => {
    const findings = await findingsOf(
      planWith({ sources: [], levels: [level], nodes: [node, node] }),
    );
    assert.ok(findings.some(({ message }) => message.startsWith('duplicate-id')));
  });

  it('reports what breaks the schema', async () => {
    const findings = await findingsOf({ ...planWith({}), status: 'finished' });
    assert.ok(findings.some(({ pointer }) => pointer === '/status'));
  });
});
