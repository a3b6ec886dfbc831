import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { ImportResult } from '@machiplan/import';
import { boundaryKeys } from '@machiplan/import';
import type { PlanDocument } from '@machiplan/schema';
import { readDocument, textIn } from './read-document.js';

const data = new URL('../../examples/data/', import.meta.url);
const { importDocument, importedIds } = (await import(
  new URL('imports/import-documents.js', data).href
)) as {
  importDocument: (id: string) => Promise<ImportResult & { document: PlanDocument }>;
  importedIds: () => Promise<string[]>;
};

const ids = await importedIds();

describe('the documents with published figures', () => {
  it('are a budget, the wards of Tokyo, and indicators with targets', () => {
    assert.deepEqual(ids, [
      'canadian-indicator-framework',
      'setagaya-budget-2026',
      'tokyo-wards-2026',
    ]);
  });

  for (const id of ids) {
    it(`${id} is what the importer makes of the extract, and nothing was lost or unsure`, async () => {
      const { document, problems, planProblems } = await importDocument(id);
      assert.deepEqual(problems, []);
      assert.deepEqual(planProblems, []);
      assert.deepEqual(
        await readDocument(`${id}.json`),
        JSON.parse(JSON.stringify(document)),
        'run: npm run data:import',
      );
    });

    it(`${id} gives each figure its file and cell, and each file its publisher, terms and day`, async () => {
      const { sources = [], indicators = [], budgets = [] } = await readDocument(`${id}.json`);
      const retrieved = new Map(sources.map((source) => [source.id, source.retrieved]));
      const figures = [
        ...budgets,
        ...indicators.flatMap(({ observations = [], baseline }) => [
          ...observations,
          ...(baseline ? [baseline] : []),
        ]),
      ];
      assert.ok(figures.length > 0);
      for (const { source } of figures) {
        const [place] = Array.isArray(source) ? source : [source];
        assert.match(place?.cell ?? '', /^[A-Z]+\d+$/);
        assert.equal(retrieved.get(place!.document), '2026-11-21');
      }
      for (const source of sources) {
        assert.ok(textIn(source.publisher, 'ja') ?? textIn(source.publisher, 'en'));
        assert.ok(textIn(source.license, 'ja') ?? textIn(source.license, 'en'));
        assert.ok(source.href ?? /アドレスは/u.test(textIn(source.note, 'ja') ?? ''));
      }
    });
  }
});

describe('tokyo-wards-2026.json', () => {
  it('has 23 wards, each with a shape of the published boundaries, and 22 values each', async () => {
    const {
      districts = [],
      indicators = [],
      boundaries = [],
    } = await readDocument('tokyo-wards-2026.json');
    assert.equal(districts.length, 23);
    const [boundary] = boundaries;
    const shapes: unknown = JSON.parse(await readFile(new URL(boundary!.href!, data), 'utf8'));
    const keys = boundaryKeys(shapes, { object: boundary!.object });
    assert.deepEqual([...keys].sort(), districts.map(({ code }) => code).sort());
    assert.equal(indicators.length, 22);
    for (const { observations = [] } of indicators)
      assert.deepEqual(
        new Set(observations.map(({ district }) => district)),
        new Set(districts.map(({ id }) => id)),
      );
  });

  it('adds up: the population of a ward is at least that of its three age groups', async () => {
    const { indicators = [] } = await readDocument('tokyo-wards-2026.json');
    const values = (code: string) =>
      indicators.find((each) => each.code === code)!.observations!.map(({ value }) => value!);
    const [all, children, adults, old] = ['A1101', 'A1301', 'A1302', 'A1303'].map(values);
    for (const [ward, total] of all!.entries()) {
      const sum = children![ward]! + adults![ward]! + old![ward]!;
      // The census does not know everybody's age.
      assert.ok(sum <= total && sum > total * 0.85, String(ward));
    }
  });
});

describe('setagaya-budget-2026.json', () => {
  it('adds up to the total of the five accounts that the ward published', async () => {
    const { budgets = [], nodes } = await readDocument('setagaya-budget-2026.json');
    const accounts = new Set(nodes.filter(({ parent }) => !parent).map(({ id }) => id));
    const sum = budgets
      .filter(({ node }) => accounts.has(node))
      .reduce((total, { amount }) => total + amount!, 0);
    assert.equal(accounts.size, 5);
    assert.equal(sum, 621_033_664);
    assert.ok(
      budgets.every(({ unitMultiplier, kind }) => unitMultiplier === 3 && kind === 'initial'),
    );
  });
});

describe('canadian-indicator-framework.json', () => {
  it('has base values, results by year, targets and the judgement of the government', async () => {
    const { indicators = [], evaluations = [] } = await readDocument(
      'canadian-indicator-framework.json',
    );
    assert.equal(indicators.filter(({ targets }) => targets).length, 5);
    assert.equal(indicators.filter(({ baseline }) => baseline).length, 2);
    assert.ok(indicators.every(({ observations = [] }) => observations.length >= 6));
    assert.equal(evaluations.length, 4);
  });
});
