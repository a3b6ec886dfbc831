import type { Plan } from '../plan.js';
import type { Indicator } from '../generated/plan-document.js';
import type { Finding, FindingCode } from './finding.js';

type Question = readonly [code: FindingCode, applies: (indicator: Indicator) => boolean];

const hasNumbers = ({ observations }: Indicator) =>
  observations?.some(({ value }) => typeof value === 'number') ?? false;

const questions: readonly Question[] = [
  [
    'no-direction',
    (indicator) =>
      indicator.direction === undefined &&
      indicator.kind !== 'context' &&
      (indicator.targets?.some(({ value }) => typeof value === 'number') ?? false),
  ],
  ['no-target', (indicator) => indicator.direction !== undefined && !indicator.targets?.length],
  [
    'no-unit',
    (indicator) =>
      hasNumbers(indicator) &&
      indicator.unit === undefined &&
      !indicator.categories &&
      !indicator.groups?.some(({ unit }) => unit),
  ],
];

/**
 * Remarks on a checked plan that is in order but could say more: one note per question, with the
 * number of indicators concerned and the first of them as its subject.
 */
export function notesOn(plan: Plan): readonly Finding[] {
  const placed = new Set(plan.placements.map(({ indicator }) => indicator));
  const isUnplaced = ({ id, nodes }: Indicator) => !nodes?.length && !placed.has(id);
  const all: readonly Question[] = [...questions, ['no-node', isUnplaced]];
  return all.flatMap(([code, applies]): Finding[] => {
    const found = plan.indicators.filter(applies);
    const values = { count: found.length };
    const [subject] = found;
    return subject ? [{ severity: 'note', code, pointer: '/indicators', subject, values }] : [];
  });
}
