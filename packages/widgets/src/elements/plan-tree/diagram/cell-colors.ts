import type { Plan } from '@machiplan/schema';
import { figureOptionsOf, indicatorsOf, progressOf, type ProgressStatus } from '@machiplan/sdk';
import { sdgGoals } from '@machiplan/sdk/goals';
import { goalMasks, hasGoal, planIndex } from '@machiplan/sdk/internal';
import type { Coloring } from './diagram-kinds.js';

/** Light fills for dark text, distinguishable side by side in grey and by colour-blind readers. */
const branchColors = [
  '#bcd9f2',
  '#ffd79a',
  '#bfe5c8',
  '#f5c3c0',
  '#d9ccf0',
  '#f7eda0',
  '#b5e3e0',
  '#ecd3ba',
  '#d6d6d6',
  '#f3c6e0',
];

/** Fill of a cell whose colour has no meaning; dark pages have their own, see `.cell.neutral`. */
export const neutralFill = '#e6e6e6';

/** Fills of statuses, by urgency. */
export const statusFills: Readonly<Record<ProgressStatus, string>> = {
  'moving-away': '#e79a8f',
  behind: '#f7cf7c',
  'not-kept': '#f0b98a',
  'on-track': '#a9d3f2',
  kept: '#b9e0e6',
  achieved: '#a7dcb0',
};

/** The colour of a cell and its meaning. */
export interface CellFill {
  readonly color: string;
  /** Dark or light text on it. */
  readonly text: '#1a1a1a' | '#ffffff';
  /** Key of the legend; undefined for a colour without a meaning. */
  readonly key: string | undefined;
}

/** Returns the fill of each node, cached per diagram. */
export function fillsFor(
  plan: Plan,
  coloring: Coloring,
  tops: readonly number[],
): (position: number) => CellFill {
  const cached = new Map<number, CellFill>();
  const find = finderFor(plan, coloring, tops);
  return (position) => {
    let fill = cached.get(position);
    if (!fill) cached.set(position, (fill = find(position)));
    return fill;
  };
}

function finderFor(
  plan: Plan,
  coloring: Coloring,
  tops: readonly number[],
): (position: number) => CellFill {
  if (coloring === 'sdg') return (position) => goalFill(plan, position);
  if (coloring === 'none') return () => fillOf(neutralFill);
  if (coloring === 'progress') return (position) => statusFill(plan, position);
  const { parent } = planIndex(plan);
  const indices = new Map(tops.map((top, at) => [top, at]));
  return (position) => {
    let at = position;
    while (at >= 0 && !indices.has(at)) at = parent[at]!;
    const index = indices.get(at);
    return index === undefined
      ? fillOf(neutralFill)
      : fillOf(branchColors[index % branchColors.length]!);
  };
}

function goalFill(plan: Plan, position: number): CellFill {
  const mask = position < 0 ? 0 : goalMasks(plan).subtree[position]!;
  const goals = sdgGoals.filter(({ number }) => hasGoal(mask, number));
  // Several goals have no common colour.
  return goals.length === 1
    ? fillOf(goals[0]!.color, String(goals[0]!.number))
    : fillOf(neutralFill);
}

function statusFill(plan: Plan, position: number): CellFill {
  const node = plan.nodes[position];
  if (!node) return fillOf(neutralFill);
  const options = figureOptionsOf(plan);
  const found = new Set(
    indicatorsOf(plan, node.id, { descendants: true }).flatMap(
      (indicator) => progressOf(indicator, options).status ?? [],
    ),
  );
  // A branch with several statuses has no colour: its worst indicator does not speak for all.
  const [status] = found;
  return status && found.size === 1 ? fillOf(statusFills[status], status) : fillOf(neutralFill);
}

function fillOf(color: string, key?: string): CellFill {
  return { color, text: luminance(color) > 0.3 ? '#1a1a1a' : '#ffffff', key };
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const ratio = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return ratio <= 0.04045 ? ratio / 12.92 : ((ratio + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
