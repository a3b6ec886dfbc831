import type { Plan } from '@machiplan/schema';
import { citationOf, sourceLinkOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { CsvCell } from '../../../controls/export-menu/csv.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import type { GaugeModel } from '../gauge-model.js';
import { scopeTitles } from '../gauge-scope.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { seriesRows, type SeriesRow } from './series-rows.js';

const columns: readonly SeriesRow['column'][] = ['baseline', 'value', 'interimTarget', 'target'];

/**
 * The series of gauges as cells of a CSV file: a row for each time, a column for each kind of figure, as
 * plain numbers where there are any, with unit and time in words and as code, and the figure as the
 * source states it. The last lines name
 * source and licence.
 */
export function seriesCells(
  plan: Plan,
  gauges: readonly GaugeModel[],
): readonly (readonly CsvCell[])[] {
  const language = gauges[0]?.format.language ?? 'ja';
  const messages = messagesIn(gaugeDetailsMessages, language);
  const kinds = messagesIn(gaugeFiguresMessages, language);
  const license = labelFor(plan.license, language, plan);
  return [
    [
      'id',
      messages.columns.id,
      messages.columns.group,
      messages.columns.unit,
      messages.columns.timeCode,
      messages.time,
      ...columns.map((column) => kinds[column]),
      messages.columns.shown,
      messages.note,
      messages.columns.source,
    ],
    ...gauges.flatMap((gauge) => {
      const { indicator, scope } = gauge;
      const text = (value: Parameters<typeof labelFor>[0]) => labelFor(value, language, plan);
      const parts = scopeTitles(plan, indicator, scope).map(text).join(kinds.join);
      return seriesRows(plan, gauge).map((row) => [
        indicator.id,
        text(indicator.title),
        parts,
        text(indicator.unit),
        row.timePoint,
        row.time,
        ...columns.map((column) => (column === row.column ? (row.number ?? row.value) : undefined)),
        row.value,
        [...row.notes, row.href].filter((each) => each !== undefined).join(kinds.join),
        row.source.map((each) => sourceLinkOf(plan, each, language).text).join(kinds.join),
      ]);
    }),
    [
      messages.columns.source,
      citationOf(plan, plan, { languages: language, retrieved: new Date() }),
    ],
    ...(license ? [[messages.columns.license, license]] : []),
  ];
}
