import type { Indicator, Plan } from '@machiplan/schema';
import { messagesIn } from '@machiplan/sdk/internal';
import { titleText } from '../kpi-gauge/gauge-text.js';
import { kpiGaugeMessages } from '../kpi-gauge/kpi-gauge.messages.js';
import type { CsvCell } from '../../controls/export-menu/csv.js';
import type { GaugeOf } from './board-groups.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** The indicators as cells of a CSV file, with plain numbers beside the texts. */
export function boardCells(
  plan: Plan,
  indicators: readonly Indicator[],
  language: string,
  gaugeOf: GaugeOf,
): readonly (readonly CsvCell[])[] {
  const messages = messagesIn(kpiBoardMessages, language);
  const kinds = messagesIn(kpiGaugeMessages, language);
  return [
    [
      'id',
      messages.indicator,
      kinds.value,
      messages.time,
      messages.status,
      kinds.baseline,
      kinds.expected,
      kinds.target,
      messages.notes,
    ],
    ...indicators.map((indicator) => {
      const gauge = gaugeOf(indicator);
      const { figure, progress, label, notes } = gauge;
      const { observation, baseline, expected, target } = progress;
      const targetFact = gauge.facts.find(({ key }) => key === 'target' || key === 'interim');
      return [
        indicator.id,
        titleText(plan, gauge),
        observation?.value ?? figure.number,
        observation?.time,
        label,
        baseline?.value,
        expected,
        target && target.low === target.high ? target.low : targetFact?.value,
        notes.map((note) => kinds.note[note]).join(kinds.join),
      ];
    }),
  ];
}
