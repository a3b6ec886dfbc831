import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '../index.js';
import { nearestOf } from './unknown-property.js';

const document = {
  planJson: '1.1',
  id: 'p',
  title: '計画',
  levels: [{ id: 'l', title: '施策' }],
  nodes: [{ id: 'n', level: 'l', title: '項目' }],
};

describe('a property the format does not have', () => {
  it('is warned of with a suggestion where it resembles one', () => {
    const { plan, problems } = checkPlan({
      ...document,
      indicatrs: [],
      indicators: [{ id: 'i', title: 'I', nodes: ['n'], observation: [], target: [], unti: '%' }],
    });
    assert.deepEqual(
      problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
      [
        'warning misspelt-property /indicators/0/observation',
        'warning misspelt-property /indicators/0/target',
        'warning misspelt-property /indicators/0/unti',
        'warning misspelt-property /indicatrs',
      ],
    );
    assert.match(problems[0]!.hint.en, /^Did you mean `observations`\?/);
    assert.match(problems[2]!.hint.en, /`unit`/);
    assert.equal((plan?.indicators[0] as unknown as { unti: string }).unti, '%');
  });

  it('is passed over where it is an extension, a keyword of JSON-LD, or newer', () => {
    const more = { 'x-titel': 1, '@context': {}, '@type': 'x', $comment: '', _rev: 1 };
    assert.deepEqual(checkPlan({ ...document, ...more }, { notes: true }).problems, []);
    const newer = checkPlan({ ...document, planJson: '1.9', indicatrs: [] }, { notes: true });
    assert.deepEqual(
      newer.problems.map(({ code }) => code),
      ['newer-version'],
    );
  });

  it('is a note where it resembles none, and only on request', () => {
    const other = { ...document, mayor: '保坂' };
    assert.deepEqual(checkPlan(other).problems, []);
    const [note, ...more] = checkPlan(other, { notes: true }).problems;
    assert.deepEqual(more, []);
    assert.equal(note?.severity, 'note');
    assert.equal(note.code, 'unknown-property');
    assert.equal(note.pointer, '/mayor');
  });
});

describe('nearestOf(words, given)', () => {
  it('finds one slip in a short word and two in a longer one', () => {
    const words = ['unit', 'observations', 'final', 'in-progress'];
    assert.equal(nearestOf(words, 'unti'), 'unit');
    assert.equal(nearestOf(words, 'obsevation'), 'observations');
    assert.equal(nearestOf(words, 'In Progress'), 'in-progress');
    assert.equal(nearestOf(words, 'ｆｉｎａｌ'), 'final');
  });

  it('finds nothing in words that are something else, or in very long ones', () => {
    assert.equal(nearestOf(['done'], 'doing'), undefined);
    assert.equal(nearestOf(['title'], 'time'), undefined);
    assert.equal(nearestOf(['id'], 'in'), undefined);
    assert.equal(nearestOf(['unit'], 'u'.repeat(1_000_000)), undefined);
  });
});

describe('notes', () => {
  it('count what an author could add', () => {
    const observations = [{ time: 'FY2024', value: 1 }];
    const targets = [{ time: 'FY2031', value: 2 }];
    const { problems } = checkPlan(
      {
        ...document,
        indicators: [
          { id: 'a', title: 'A', nodes: ['n'], observations, targets },
          { id: 'b', title: 'B', nodes: ['n'], unit: '人', observations, targets },
          { id: 'c', title: 'C', unit: '人', direction: 'increase' },
        ],
      },
      { notes: true },
    );
    assert.deepEqual(
      problems.map(({ severity, code, message }) => `${severity} ${code} ${message.en}`),
      [
        'note no-direction Indicators with a target but no direction, so without a status: 2 (“A” (a) first).',
        'note no-target Indicators with a direction but no target: 1 (“C” (c) first).',
        'note no-unit Indicators with numbers but no unit: 1 (“A” (a) first).',
        'note no-node Indicators that belong to no node: 1 (“C” (c) first).',
      ],
    );
  });

  it('names printed changes that the values do not give, rounded as printed', () => {
    const change = (percent: number) => [
      { time: '1991', value: 359000 },
      { time: 'FY2021', value: 490000, change: { from: '1991', percent } },
    ];
    const codesOf = (percent: number) =>
      checkPlan(
        {
          ...document,
          indicators: [
            { id: 'a', title: 'A', nodes: ['n'], unit: '世帯', observations: change(percent) },
          ],
        },
        { notes: true },
      ).problems.map(({ code }) => code);
    assert.deepEqual(codesOf(36.7), ['change-differs']);
    assert.deepEqual(codesOf(36.5), []);
    assert.deepEqual(codesOf(36), []);
    assert.deepEqual(codesOf(37), ['change-differs']);
  });
});
