import type { Action, Plan, PlanNode } from '@machiplan/schema';
import { nodeById } from '@machiplan/sdk';
import { actionsOf } from '@machiplan/sdk/actions';
import { compareTime, fiscalYearStartOf, spanOf } from '@machiplan/sdk/time';

/** An action of the timeline. */
export interface TimelineEntry {
  readonly action: Action;
  /** The entry that it belongs to, where that is below the entry shown. */
  readonly node: PlanNode | undefined;
  /** Column of its time, from 0. */
  readonly column: number;
  /** True if it is the first of its time. */
  readonly startsTime: boolean;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** Times of the columns, ascending. */
  readonly times: readonly string[];
  /** The present in columns, e.g. 1.5 in the middle of the second; undefined outside of them. */
  readonly today: number | undefined;
}

/**
 * The actions of a node and of all below it, by time.
 *
 * @param today The present day, `YYYY-MM-DD`.
 */
export function timelineOf(plan: Plan, node: PlanNode, today: string): Timeline {
  const start = fiscalYearStartOf(plan);
  const actions = [...actionsOf(plan, node.id, { descendants: true })].sort((a, b) =>
    compareTime(a.time, b.time, start),
  );
  const times = [...new Set(actions.map(({ time }) => time))];
  const entries = actions.map((action, at) => ({
    action,
    node: action.node === node.id ? undefined : nodeById(plan, action.node),
    column: times.indexOf(action.time),
    startsTime: action.time !== actions[at - 1]?.time,
  }));
  return { entries, times, today: columnOf(today, times, start) };
}

function columnOf(
  today: string,
  times: readonly string[],
  fiscalYearStart: number | undefined,
): number | undefined {
  for (const [column, time] of times.entries()) {
    const span = spanOf(time, fiscalYearStart);
    if (!span || today < span.start || today > span.end) continue;
    const [from, at, to] = [span.start, today, span.end].map((day) => Date.parse(day)) as [
      number,
      number,
      number,
    ];
    return column + (at - from) / Math.max(to - from, 1);
  }
  return undefined;
}
