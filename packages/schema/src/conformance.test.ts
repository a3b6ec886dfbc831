/** Runs the text cases of the conformance suite; check-plan.test.ts runs those given as JSON. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parsePlan, type Problem } from './index.js';

const cases = new URL('../conformance/text/', import.meta.url);

interface Expected {
  readonly problems: readonly string[];
  readonly plan?: Readonly<Record<string, unknown>>;
}

function summary({ severity, code, pointer, line, column }: Problem): string {
  const position = line === undefined ? '' : ` ${line}:${column}`;
  return `${severity} ${code} ${pointer}${position}`;
}

describe('the conformance suite, text', () => {
  for (const file of readdirSync(cases).filter((name) => name.endsWith('.input.txt'))) {
    const name = file.replace('.input.txt', '');
    it(name, () => {
      const expected = JSON.parse(
        readFileSync(new URL(`${name}.expected.json`, cases), 'utf8'),
      ) as Expected;
      const { plan, problems } = parsePlan(readFileSync(new URL(file, cases)));
      assert.deepEqual(problems.map(summary), expected.problems);
      assert.equal(plan !== undefined, expected.plan !== undefined);
      for (const [key, value] of Object.entries(expected.plan ?? {})) {
        assert.deepEqual((plan as unknown as Record<string, unknown>)[key], value, key);
      }
    });
  }
});
