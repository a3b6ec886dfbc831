import type { Indicator, Plan } from '@machiplan/schema';
import { messagesIn } from '@machiplan/sdk/internal';
import { titleText } from '../kpi-gauge/gauge-model.js';
import { kpiGaugeMessages } from '../kpi-gauge/kpi-gauge.messages.js';
import type { CsvCell } from '../../controls/export-menu/csv.js';
import type { ViewOf } from './board-groups.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** The board as cells of a file: words as shown, and the plain numbers beside them. */
export function boardCells(
  plan: Plan,
  indicators: readonly Indicator[],
  language: string,
  viewOf: ViewOf,
): readonly (readonly CsvCell[])[] {
  const words = messagesIn(kpiBoardMessages, language);
  const kinds = messagesIn(kpiGaugeMessages, language);
  return [
    [
      'id',
      words.indicator,
      kinds.value,
      words.time,
      words.status,
      kinds.baseline,
      kinds.expected,
      kinds.target,
      words.remarks,
    ],
    ...indicators.map((indicator) => {
      const view = viewOf(indicator);
      const { figure, progress, label, remarks } = view;
      const { observation, baseline, expected, target } = progress;
      const targetFact = view.facts.find(({ key }) => key === 'target' || key === 'interim');
      return [
        indicator.id,
        titleText(plan, view),
        observation?.value ?? figure.number,
        observation?.time,
        label,
        baseline?.value,
        expected,
        target && target.low === target.high ? target.low : targetFact?.value,
        remarks.map((remark) => kinds.remark[remark]).join(kinds.join),
      ];
    }),
  ];
}
