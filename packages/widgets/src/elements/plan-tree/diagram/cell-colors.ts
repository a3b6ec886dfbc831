import type { Plan } from '@machiplan/schema';
import { indicatorsOf, progressOf, sdgGoals, type ProgressStatus } from '@machiplan/sdk';
import { goalMasks, hasGoal, planIndex } from '@machiplan/sdk/internal';
import type { Coloring } from './diagram-kinds.js';

/** Grounds that carry dark text and stay apart in grey and for colour-blind readers side by side. */
const grounds = [
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
const neutral = '#e6e6e6';

/** In the order of what a reader should see first where a branch has several. */
export const statusFills: Readonly<Record<ProgressStatus, string>> = {
  'moving-away': '#e79a8f',
  behind: '#f7cf7c',
  'not-kept': '#f0b98a',
  'on-track': '#a9d3f2',
  kept: '#b9e0e6',
  achieved: '#a7dcb0',
};

/** The colour of a cell, and what a legend says of it. */
export interface CellFill {
  readonly color: string;
  /** Dark or light text on it. */
  readonly text: '#1a1a1a' | '#ffffff';
  /** Key of the legend; undefined where nothing is to be said. */
  readonly key: string | undefined;
}

/** Gives each node its ground; answers are kept for the drawing. */
export function fillsFor(
  plan: Plan,
  coloring: Coloring,
  tops: readonly number[],
): (position: number) => CellFill {
  const known = new Map<number, CellFill>();
  const find = finderFor(plan, coloring, tops);
  return (position) => {
    let ground = known.get(position);
    if (!ground) known.set(position, (ground = find(position)));
    return ground;
  };
}

function finderFor(
  plan: Plan,
  coloring: Coloring,
  tops: readonly number[],
): (position: number) => CellFill {
  if (coloring === 'sdg') return (position) => goalGround(plan, position);
  if (coloring === 'progress') return (position) => statusGround(plan, position);
  const { parent } = planIndex(plan);
  const places = new Map(tops.map((top, at) => [top, at]));
  return (position) => {
    let at = position;
    while (at >= 0 && !places.has(at)) at = parent[at]!;
    const place = places.get(at);
    return place === undefined ? groundOf(neutral) : groundOf(grounds[place % grounds.length]!);
  };
}

function goalGround(plan: Plan, position: number): CellFill {
  const mask = position < 0 ? 0 : goalMasks(plan).subtree[position]!;
  const goals = sdgGoals.filter(({ number }) => hasGoal(mask, number));
  // Several goals have no colour of their own; the label names them.
  return goals.length === 1
    ? groundOf(goals[0]!.color, String(goals[0]!.number))
    : groundOf(neutral);
}

function statusGround(plan: Plan, position: number): CellFill {
  const node = plan.nodes[position];
  if (!node) return groundOf(neutral);
  const options = { fiscalYearStart: plan.fiscalYearStart, origin: plan.origin };
  const found = new Set(
    indicatorsOf(plan, node.id, { descendants: true }).map(
      (indicator) => progressOf(indicator, options).status,
    ),
  );
  const status = (Object.keys(statusFills) as ProgressStatus[]).find((each) => found.has(each));
  return status ? groundOf(statusFills[status], status) : groundOf(neutral);
}

function groundOf(color: string, key?: string): CellFill {
  return { color, text: luminance(color) > 0.3 ? '#1a1a1a' : '#ffffff', key };
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
