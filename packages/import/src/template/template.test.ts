import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, parsePlan, type Plan } from '@machiplan/schema';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toCsv } from '../export/to-tables.js';
import { importFiles } from '../import-files.js';
import { writeTemplate } from './write-template.js';

const data = new URL('../../../../examples/data/', import.meta.url);
const planOf = (name: string) => parsePlan(readFileSync(new URL(name, data))).plan!;
const again = (plan: Plan) => importFiles([{ name: 'plan.xlsx', bytes: writeTemplate(plan) }]);

/** Properties that the template has columns for, by list; written down here once more on purpose. */
const source = ['document', 'page', 'section', 'part', 'sheet', 'cell', 'quote', 'lines'];
const record = ['origin', 'origins', 'source'];
const figure = [
  'time',
  'timeText',
  'value',
  'min',
  'max',
  'text',
  'status',
  'bound',
  'approximate',
  'coverage',
  'printed',
  'printedMultiplier',
  'lower',
  'upper',
  'respondents',
  'break',
  'group',
  'district',
  'kind',
  ...record,
];
const covered: Record<string, readonly string[]> = {
  '': [
    'id',
    'title',
    'publisher',
    'period',
    'status',
    'version',
    'issued',
    'modified',
    'languages',
    'description',
    'license',
    'href',
    'fiscalYearStart',
    'origin',
    'origins',
    'levels',
    'trees',
    'nodes',
    'indicators',
    'districts',
    'districtLevels',
    'actions',
    'relations',
    'budgets',
    'evaluations',
    'sources',
  ],
  levels: ['id', 'title', 'kind', ...record],
  trees: ['id', 'title', 'levels', 'summary', ...record],
  nodes: [
    'id',
    'parent',
    'level',
    'tree',
    'code',
    'normalizedCode',
    'title',
    'shortTitle',
    'vision',
    'summary',
    'body',
    'department',
    'tags',
    'state',
    'time',
    'period',
    'districts',
    'sdgs',
    ...record,
  ],
  indicators: [
    'id',
    'nodes',
    'code',
    'title',
    'kind',
    'unit',
    'decimals',
    'direction',
    'tolerance',
    'survey',
    'frequency',
    'definition',
    'method',
    'department',
    'groups',
    'baseline',
    'baselines',
    'observations',
    'targets',
    ...record,
  ],
  groups: ['id', 'title'],
  baseline: figure,
  baselines: figure,
  observations: figure,
  targets: figure,
  districtLevels: ['id', 'title'],
  districts: ['id', 'parent', 'level', 'name', 'code', 'point', ...record],
  sdgs: ['goal', 'target', 'strength', 'origin', 'source'],
  actions: ['id', 'node', 'time', 'title', 'summary', 'state', 'quantity', 'districts', ...record],
  relations: ['type', 'from', 'to', 'toPlan', 'note', ...record],
  budgets: ['node', 'time', 'amount', 'unitMultiplier', 'currency', 'kind', ...record],
  evaluations: ['node', 'indicator', 'action', 'time', 'grade', 'note', 'evaluator', ...record],
  sources: ['id', 'title', 'publisher', 'issued', 'href', 'file', 'retrieved', 'license', 'note'],
  source,
};
const whole = new Set(['publisher', 'period', 'quantity', 'origins', 'point']);

/**
 * A plan cut down to what the template covers. A text in the first language alone is a plain string,
 * a value without one is left out, and a page is a text.
 */
function cut(value: unknown, list: string, first: string): unknown {
  if (Array.isArray(value))
    return list === 'source' && value.length === 1
      ? cut(value[0], list, first)
      : value.map((each) => cut(each, list, first));
  if (typeof value !== 'object' || value === null) return value;
  const data = value as Record<string, unknown>;
  const keys = covered[list];
  if (!keys || whole.has(list)) {
    const entries = Object.entries(data).filter(
      ([key]) => !(list === 'period' && key === 'reviews'),
    );
    if (entries.length === 1 && entries[0]![0] === first) return entries[0]![1];
    return Object.fromEntries(entries.map(([key, each]) => [key, cut(each, '*', first)]));
  }
  return Object.fromEntries(
    keys.flatMap((key) => {
      const each = data[key];
      if (each === undefined || each === null || (Array.isArray(each) && each.length === 0))
        return [];
      return [[key, key === 'page' ? `${each as string | number}` : cut(each, key, first)]];
    }),
  );
}
const cutPlan = (plan: Plan) => cut(plan, '', plan.languages?.[0] ?? 'ja');

describe('the template workbook', () => {
  for (const name of [
    'setagaya-basic-plan-2024.json',
    'setagaya-local-administration-2022.json',
    'midori-city-plan.json',
    'setagaya-districts.json',
    'meguro-basic-plan-2022.json',
  ])
    it(`filled with ${name} gives the plan again, as far as it has columns`, () => {
      const plan = planOf(name);
      const result = again(plan);
      assert.deepEqual(result.problems, []);
      assert.deepEqual(cutPlan(result.plan!), cutPlan(plan));
    });

  it('gives any plan again, whatever its texts and numbers', () => {
    const word = fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 20 })
      .map((text) =>
        text
          .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
          .normalize('NFC')
          .trim(),
      )
      .filter((text) => text !== '');
    const figures = fc.array(
      fc.record({
        year: fc.integer({ min: 2000, max: 2040 }),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      { maxLength: 4 },
    );
    const indicator = fc.record({
      title: word,
      unit: word,
      observations: figures,
      target: fc.integer(),
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: word,
            parent: fc.nat(),
            indicators: fc.array(indicator, { maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (entries) => {
          const document = {
            planJson: '1.1',
            id: 'p',
            title: '計画',
            levels: [{ id: 'l', title: '段階' }],
            nodes: entries.map(({ title, parent }, at) => ({
              id: `n${at}`,
              level: 'l',
              title,
              ...(at > 0 && { parent: `n${parent % at}` }),
            })),
            indicators: entries.flatMap(({ indicators }, at) =>
              indicators.map(({ title, unit, observations, target }, index) => ({
                id: `i${at}-${index}`,
                nodes: [`n${at}`],
                title,
                unit,
                observations: [
                  ...new Map(observations.map((each) => [each.year, each])).values(),
                ].map(({ year, value }) => ({
                  time: `FY${year}`,
                  value: Object.is(value, -0) ? 0 : value,
                })),
                targets: [{ time: 'FY2050', value: target }],
              })),
            ),
          };
          const { plan } = checkPlan(document);
          assert.deepEqual(cutPlan(again(plan!).plan!), cutPlan(plan!));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same plan again as CSV files, with texts that spreadsheets take for formulas', () => {
    for (const name of ['midori-city-plan.json', 'setagaya-basic-plan-2024.json']) {
      const plan = planOf(name);
      const files = toCsv(plan).map(({ name: file, text }) => ({
        name: file,
        bytes: new TextEncoder().encode(text),
      }));
      assert.deepEqual(cutPlan(importFiles(files).plan!), cutPlan(plan));
    }
    const { plan } = checkPlan({
      planJson: '1.1',
      id: 'p',
      title: '=1+1',
      levels: [{ id: 'l', title: '段階' }],
      nodes: [{ id: 'n', level: 'l', title: '-5度の冬', summary: "'引用'" }],
    });
    const files = toCsv(plan!).map(({ name, text }) => ({
      name,
      bytes: new TextEncoder().encode(text),
    }));
    assert.deepEqual(cutPlan(importFiles(files).plan!), cutPlan(plan!));
  });

  it('says in each cell what belongs there in Japanese, and on each heading in English', () => {
    const parts = unzipSync(writeTemplate());
    const text = (name: string) => strFromU8(parts[name]!);
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    for (const name of sheets.slice(2)) {
      const number = /\d+/.exec(name)![0];
      const headings = [...text(name).matchAll(/<c r="([A-Z]+)1"/g)].map(([, column]) => column);
      const ruled = [...text(name).matchAll(/sqref="([A-Z]+)2:/g)].map(([, column]) => column);
      const hinted = [...text(`xl/comments${number}.xml`).matchAll(/ref="([A-Z]+)1"/g)];
      assert.deepEqual(ruled, headings, name);
      assert.deepEqual(
        hinted.map(([, column]) => column),
        headings,
        name,
      );
      assert.match(text(name), /promptTitle="/);
      assert.match(text(`xl/worksheets/_rels/sheet${number}.xml.rels`), /vmlDrawing/);
    }
  });

  it('without a plan is empty, and importing it says so', () => {
    const { document, problems } = importFiles([{ name: 'template.xlsx', bytes: writeTemplate() }]);
    assert.equal(document, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['empty-template'],
    );
  });
});
