import type { Indicator, Plan } from '@machiplan/schema';
import { citationOf, sourceLinkOf } from '@machiplan/sdk';
import { formatTime, labelFor, measureOf } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { CsvCell } from '../../controls/export-menu/csv.js';
import { factsOf } from '../kpi-gauge/figures/gauge-facts.js';
import { gaugeFiguresMessages } from '../kpi-gauge/figures/gauge-figures.messages.js';
import { titleText } from '../kpi-gauge/figures/title-text.js';
import { gaugeRemarksMessages } from '../kpi-gauge/remarks/gauge-remarks.messages.js';
import { partsIn, statusWords, valueWords } from '../kpi-gauge/remarks/gauge-words.js';
import type { GaugeOf } from './board-groups.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/**
 * The indicators as cells of a CSV file: plain numbers with their unit beside them, words where a value
 * or a target has words only, times as code and in words. The last lines name source and licence.
 */
export function boardCells(
  plan: Plan,
  indicators: readonly Indicator[],
  language: string,
  gaugeOf: GaugeOf,
): readonly (readonly CsvCell[])[] {
  const messages = messagesIn(kpiBoardMessages, language);
  const kinds = messagesIn(gaugeFiguresMessages, language);
  const { note: noteTexts } = messagesIn(gaugeRemarksMessages, language);
  const license = labelFor(plan.license, language, plan);
  return [
    [
      'id',
      messages.indicator,
      messages.unit,
      kinds.value,
      messages.timeCode,
      messages.time,
      messages.status,
      kinds.baseline,
      kinds.expected,
      kinds.target,
      messages.targetTime,
      messages.notes,
      messages.source,
    ],
    ...indicators.map((indicator) => {
      const gauge = gaugeOf(indicator);
      const { progress, notes, reference } = gauge;
      const facts = factsOf(plan, gauge);
      const { observation, baseline, expected, target } = progress;
      const targetFact = facts.find(({ key }) => key === 'target' || key === 'interim');
      const isCategory = Boolean(indicator.categories?.length);
      const words = partsIn(plan, gauge)
        .map(({ name, value }) => `${name} ${value}`)
        .join(kinds.join);
      const isOneNumber = target?.low !== undefined && target.low === target.high;
      return [
        indicator.id,
        titleText(plan, gauge),
        labelFor(measureOf(indicator, gauge.scope.group).unit, language, plan),
        observation && !isCategory ? observation.value : words || valueWords(plan, gauge),
        observation?.time,
        observation && formatTime(observation.time, language),
        statusWords(gauge),
        isCategory ? facts.find(({ key }) => key === 'baseline')?.value : baseline?.value,
        isCategory ? undefined : expected,
        target && isOneNumber && !isCategory ? target.low : target && targetFact?.value,
        target && targetFact?.time,
        notes.map((note) => noteTexts[note]).join(kinds.join),
        reference && sourceLinkOf(plan, reference, language).text,
      ];
    }),
    [messages.source, citationOf(plan, plan, { languages: language, retrieved: new Date() })],
    ...(license ? [[messages.license, license]] : []),
  ];
}
