import type { Indicator, Observation, Plan, PlanNode, Target } from '@machiplan/schema';
import { pathOf, sourcesOf } from '@machiplan/sdk';
import {
  targetMoveSentence,
  type FigureChange,
  type IndicatorChange,
  type MatchReason,
  type NodeChange,
  type PlanDiff,
} from '@machiplan/sdk/compare';
import { formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { changeTypes, diffReportMessages, type ChangeType } from './diff.messages.js';

/** Path of a record in its plan. */
export interface RecordPlace {
  readonly id: string;
  readonly title: string;
  /** Titles above it and the page of its source, in words; empty where the plan names neither. */
  readonly place: string;
}

/** One change, with the record in both plans. */
export interface ReportedChange {
  readonly type: ChangeType;
  readonly before?: RecordPlace;
  readonly after?: RecordPlace;
  /** Why the two records are taken for the same; see `MatchReason`. */
  readonly match?: MatchReason;
  /** Changes in words, each with the old and the new value. */
  readonly details: readonly string[];
}

/** Changes between two plans, independent of the output format. */
export interface DiffReport {
  readonly title: string;
  /** Language of the texts. */
  readonly language: string;
  readonly changes: readonly ReportedChange[];
}

/** Puts a comparison into words. The changes are in the order of `changeTypes`, then of the plans. */
export function diffReport(diff: PlanDiff, language: string): DiffReport {
  const { before, after } = diff;
  const messages = messagesIn(diffReportMessages, language);
  const placeIn = (plan: Plan, record: PlanNode | Indicator): RecordPlace => {
    const path = 'level' in record ? pathOf(plan, record.id).slice(0, -1) : [];
    const page = sourcesOf(record).find((source) => source.page !== undefined)?.page;
    return {
      id: record.id,
      title: labelFor(record.title, language, plan),
      place: messages.place(
        path.map((node) => labelFor(node.title, language, plan)),
        page === undefined ? undefined : messages.page(String(page)),
      ),
    };
  };
  const matched = (
    type: ChangeType,
    change: NodeChange | IndicatorChange,
    details: readonly string[],
  ): ReportedChange => ({
    type,
    before: placeIn(before, change.before),
    after: placeIn(after, change.after),
    match: change.reason,
    details,
  });
  const changes: ReportedChange[] = [
    ...diff.addedNodes.map((node) => added('added', placeIn(after, node))),
    ...diff.removedNodes.map((node) => removed('removed', placeIn(before, node))),
    ...diff.nodes.flatMap((change) =>
      change.types.map((type) => matched(type, change, nodeDetails(type, change))),
    ),
    ...diff.addedIndicators.map((each) => added('indicator-added', placeIn(after, each))),
    ...diff.removedIndicators.map((each) => removed('indicator-removed', placeIn(before, each))),
    ...diff.indicators.flatMap((change) => [
      ...(change.isRenamed ? [matched('indicator-renamed', change, [])] : []),
      ...(change.target ? [matched('target', change, [targetMoveSentence(change, language)])] : []),
      ...figureChanges(change, language).map((details) => matched('figure', change, details)),
    ]),
  ];
  return {
    title: messages.title(
      labelFor(before.title, language, before),
      labelFor(after.title, language, after),
    ),
    language,
    changes: changes.sort((a, b) => changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type)),
  };
}

const added = (type: ChangeType, after: RecordPlace): ReportedChange => ({
  type,
  after,
  details: [],
});
const removed = (type: ChangeType, before: RecordPlace): ReportedChange => ({
  type,
  before,
  details: [],
});

function nodeDetails(type: NodeChange['types'][number], change: NodeChange): readonly string[] {
  if (type === 'recoded') return [`${change.before.code ?? '—'} → ${change.after.code ?? '—'}`];
  if (type === 'reworded')
    return change.texts
      .filter(({ part, isPublished }) => part !== 'title' && isPublished)
      .map((text) => `${text.before || '—'} → ${text.after || '—'}`);
  return [];
}

/** Figures other than the final target, which has a sentence of its own. */
function figureChanges(
  { before, after, figures, target }: IndicatorChange,
  language: string,
): readonly (readonly string[])[] {
  const messages = messagesIn(diffReportMessages, language);
  const written = (indicator: Indicator, figure: Observation | Target | undefined) => {
    if (!figure) return messages.missing;
    const text = 'text' in figure ? labelFor(figure.text, language) : '';
    const value = figure.value ?? undefined;
    return value === undefined
      ? text || messages.missing
      : formatValue(value, indicator, { languages: language });
  };
  const isFinalTarget = ({ part, before: a, after: b }: FigureChange) =>
    part === 'target' && (a === target?.before?.record || b === target?.after?.record);
  const details = figures
    .filter((figure) => !target || !isFinalTarget(figure))
    .map((figure) => {
      const time = figure.before?.time ?? figure.after?.time;
      const name = [time && formatTime(time, language), messages.parts[figure.part]].filter(
        Boolean,
      );
      return `${name.join(' ')}: ${written(before, figure.before)} → ${written(after, figure.after)}`;
    });
  return details.length === 0 ? [] : [details];
}
