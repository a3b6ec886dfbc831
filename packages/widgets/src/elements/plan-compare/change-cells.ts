import type { Indicator, Plan, PlanNode } from '@machiplan/schema';
import { targetMoveSentence } from '@machiplan/sdk/compare';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { CsvRows } from '../../controls/export-menu/csv.js';
import { figureSentences } from './changes/figure-sentences.js';
import { kindName } from './changes/render-changes.js';
import type { Change, ComparedPlans } from './plan-compare-model.js';
import { planCompareMessages } from './plan-compare.messages.js';
import { pathText } from './render-place.js';

/** All changes as a table: kind, title before and after, place, what changed in words. */
export function changeCells(compared: ComparedPlans, language: string): CsvRows {
  const { diff, names, groups } = compared;
  const messages = messagesIn(planCompareMessages, language);
  const title = (plan: Plan, record: PlanNode | Indicator) =>
    labelFor(record.title, language, plan);
  const rowOf = (change: Change) => {
    const kind = kindName(change.type, compared, messages);
    if ('record' in change) {
      const isAfter = change.type === 'added' || change.type === 'indicator-added';
      const plan = isAfter ? diff.after : diff.before;
      const name = title(plan, change.record);
      const place = pathText(plan, change.record, language);
      return [kind, isAfter ? '' : name, isAfter ? name : '', place, ''];
    }
    const pair = 'node' in change ? change.node : change.indicator;
    return [
      kind,
      title(diff.before, pair.before),
      title(diff.after, pair.after),
      pathText(diff.after, pair.after, language),
      detailOf(change, language),
    ];
  };
  return [
    [messages.type, names.before, names.after, messages.place, messages.note],
    ...groups.flatMap(({ changes }) => changes.map(rowOf)),
  ];
}

function detailOf(change: Change, language: string): string {
  switch (change.type) {
    case 'target':
      return targetMoveSentence(change.indicator, language);
    case 'figure':
      return figureSentences(change.indicator, language).join('\n');
    case 'recoded':
      return `${change.node.before.code ?? '—'} → ${change.node.after.code ?? '—'}`;
    case 'reworded':
      return change.node.texts
        .filter(({ part, isPublished }) => part !== 'title' && isPublished)
        .map(({ before, after }) => `${before || '—'} → ${after || '—'}`)
        .join('\n');
    default:
      return '';
  }
}
