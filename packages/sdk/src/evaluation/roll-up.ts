import type { ActionState, Id, Plan } from '@machiplan/schema';
import { actionsOf } from '../action/of-node.js';
import { countByStatus, type StatusCounts } from '../indicator/count-by-status.js';
import { roundTo } from '../indicator/decimals.js';
import { formatValue } from '../indicator/format-value.js';
import { indicatorsOf } from '../indicator/indicators-of.js';
import { statusLabel } from '../indicator/progress-label.js';
import { progressOf } from '../indicator/progress-of.js';
import type { ProgressOptions, ProgressStatus } from '../indicator/progress.js';
import { nodeById } from '../plan/node.js';
import { messagesIn, sentenceLanguages, type Languages } from '../text/messages.js';
import { figureOptionsOf } from '../indicator/figure-options.js';
import { assessmentMessages } from './assessment.messages.js';
import { publishedGradesOf, type PublishedGrade } from './published-grade.js';

/** Statuses that count as going well, in the order of the formula. */
const goingWell: readonly ProgressStatus[] = ['achieved', 'on-track', 'kept'];

/** A node and everything below it, summed up. */
export interface RollUp {
  /** The newest grade that the publisher gave the node, which is shown first. */
  readonly published: PublishedGrade | undefined;
  /** State and progress (in per cent) of the node as published. */
  readonly state: ActionState | undefined;
  readonly progress: number | undefined;
  /** Number of indicators of the node and below it, each once. */
  readonly indicators: number;
  /** Indicators with a computed status. */
  readonly judged: number;
  readonly counts: StatusCounts;
  /** Indicators achieved, on track or maintained, divided by `judged`; undefined if none is judged. */
  readonly ratio: number | undefined;
  /** Actions of the node and below it, with a stated state and of these done. */
  readonly actions: { readonly stated: number; readonly done: number };
}

/**
 * Sums up a node: the publisher's own judgement, and the computed statuses of all indicators of the node
 * and below it. Computed numbers are never presented as the publisher's: `rollUpFormula` shows how they
 * come about.
 */
export function rollUpOf(plan: Plan, nodeId: Id, options: ProgressOptions = {}): RollUp {
  const node = nodeById(plan, nodeId);
  const results = indicatorsOf(plan, nodeId, { descendants: true }).map((indicator) =>
    progressOf(indicator, { ...figureOptionsOf(plan), ...options }),
  );
  const counts = countByStatus(results);
  const judged = results.length - counts.none;
  const well = goingWell.reduce((sum, status) => sum + counts[status], 0);
  const stated = actionsOf(plan, nodeId, { descendants: true }).flatMap(({ state }) => state ?? []);
  return {
    published: publishedGradesOf(plan, { node: nodeId })[0],
    state: node?.state,
    progress: node?.progress,
    indicators: results.length,
    judged,
    counts,
    ratio: judged === 0 ? undefined : well / judged,
    actions: {
      stated: stated.length,
      done: stated.filter((state) => state === 'done').length,
    },
  };
}

/** The formula of the ratio, with its numbers: （達成12 + 順調30）÷ 判定のある指標51 ＝ 82%; empty without one. */
export function rollUpFormula(
  { counts, judged, ratio }: RollUp,
  languages: Languages = 'ja',
): string {
  if (ratio === undefined) return '';
  const spoken = sentenceLanguages(languages);
  const messages = messagesIn(assessmentMessages, spoken);
  const parts = goingWell
    .filter((status) => counts[status] > 0)
    .map((status) => messages.part(statusLabel(status, spoken), counts[status]));
  const percent = formatValue(roundTo(ratio * 100, 0), { unit: '%' }, { languages: spoken });
  return messages.formula(parts.length > 0 ? parts : ['0'], judged, percent);
}
