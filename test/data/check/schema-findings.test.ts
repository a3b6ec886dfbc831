import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planWith } from './sample-plan.js';
import { schemaFindings } from './schema-findings.js';

describe('schemaFindings(kind, document)', () => {
  it('accepts a small plan and an empty catalog', () => {
    assert.deepEqual(schemaFindings('plan', planWith({})), []);
    const catalog = { planCatalog: '1.0', id: 'c', title: '一覧', plans: [] };
    assert.deepEqual(schemaFindings('catalog', catalog), []);
  });

  it('names the place of what does not follow the schema', () => {
    const node = { id: 'n1', level: 'x', title: 'n', vision: 3 };
    const [finding] = schemaFindings('plan', { ...planWith({}), nodes: [node] });
    assert.match(finding?.pointer ?? '', /^\/nodes\/0\/vision/);
  });
});
