import type { Plan } from '../plan.js';
import type { Indicator, Observation } from '../generated/plan-document.js';
import type { Finding, FindingCode } from './finding.js';

type Question = readonly [code: FindingCode, applies: (indicator: Indicator) => boolean];

const hasNumbers = ({ observations }: Indicator) =>
  observations?.some(({ value }) => typeof value === 'number') ?? false;

/** The number of digits a change is printed with. */
const digitsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** True if a printed change is not what its two values give, rounded as it is printed. */
function differs(indicator: Indicator, { change, value, group, district }: Observation): boolean {
  if (!change || typeof value !== 'number') return false;
  const { baseline, baselines = [], observations = [] } = indicator;
  const baselinesOnly = [...(baseline ? [baseline] : []), ...baselines];
  const earlier = (
    change.from === undefined ? baselinesOnly : [...baselinesOnly, ...observations]
  ).filter((each) => each.group === group && each.district === district);
  const start =
    change.from === undefined ? earlier[0] : earlier.find(({ time }) => time === change.from);
  const from = start?.value;
  if (typeof from !== 'number') return false;
  const { difference, percent } = change;
  const isOff = (printed: number | undefined, computed: number) =>
    printed !== undefined &&
    Number.isFinite(computed) &&
    Math.abs(printed - computed) > 0.5 * 10 ** -digitsOf(printed) + 1e-9;
  return isOff(difference, value - from) || isOff(percent, ((value - from) / from) * 100);
}

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
  [
    'change-differs',
    (indicator) => indicator.observations?.some((each) => differs(indicator, each)) ?? false,
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
