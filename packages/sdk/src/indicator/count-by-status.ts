import type { Progress, ProgressStatus } from './progress.js';

/** Number of results by status; `none` are those without. The sum is the number of results. */
export type StatusCounts = Readonly<Record<ProgressStatus | 'none', number>>;

/** Counts results by status, for a line such as "12 achieved, 30 on track, 9 without status". */
export function countByStatus(results: Iterable<Progress>): StatusCounts {
  const counts: Record<ProgressStatus | 'none', number> = {
    achieved: 0,
    'on-track': 0,
    behind: 0,
    'moving-away': 0,
    kept: 0,
    'not-kept': 0,
    none: 0,
  };
  for (const { status } of results) counts[status ?? 'none'] += 1;
  return counts;
}
