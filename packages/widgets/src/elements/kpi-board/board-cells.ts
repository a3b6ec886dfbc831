import type { Indicator, Plan } from '@machiplan/schema';
import { citationOf, safeHref, sourceLinkOf } from '@machiplan/sdk';
import { breakdownsOf } from '@machiplan/sdk/figures';
import { formatTime, labelFor, measureOf } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { CsvCell } from '../../controls/export-menu/csv.js';
import type { RecordFact } from '../../controls/record-facts/record-facts.js';
import type { Locale } from '../../localization/locale.js';
import { aboutMessages } from '../kpi-gauge/details/about.messages.js';
import { indicatorFacts } from '../kpi-gauge/details/indicator-facts.js';
import { seriesCells } from '../kpi-gauge/details/series-cells.js';
import { factsOf } from '../kpi-gauge/figures/gauge-facts.js';
import { gaugeFiguresMessages } from '../kpi-gauge/figures/gauge-figures.messages.js';
import { titleText } from '../kpi-gauge/figures/title-text.js';
import { gaugeModel, type GaugeScope } from '../kpi-gauge/gauge-model.js';
import { gaugeRemarksMessages } from '../kpi-gauge/remarks/gauge-remarks.messages.js';
import {
  apartWords,
  gradeWords,
  partsIn,
  statusWords,
  valueWords,
} from '../kpi-gauge/remarks/gauge-words.js';
import type { GaugeOf } from './board-groups.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/**
 * The indicators as cells of a CSV file, one row each: plain numbers with their unit beside them, words
 * where a value or a target has words only, times as code and in words, then everything that the plan
 * says of the indicator. The last lines name source and licence.
 */
export function boardCells(
  plan: Plan,
  indicators: readonly Indicator[],
  locale: Locale,
  gaugeOf: GaugeOf,
): readonly (readonly CsvCell[])[] {
  const { language } = locale;
  const messages = messagesIn(kpiBoardMessages, language);
  const kinds = messagesIn(gaugeFiguresMessages, language);
  const { note: noteTexts } = messagesIn(gaugeRemarksMessages, language);
  const about = messagesIn(aboutMessages, language);
  const license = labelFor(plan.license, language, plan);
  const gauges = indicators.map(gaugeOf);
  const facts = gauges.map((gauge) => indicatorFacts(plan, gauge, locale));
  const terms = (facts[0] ?? []).map(({ term }) => term);
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
      about.grade,
      about.newer,
      messages.notes,
      ...terms,
      messages.source,
    ],
    ...gauges.map((gauge, at) => {
      const { indicator, progress, notes, reference } = gauge;
      const figures = factsOf(plan, gauge);
      const apart = apartWords(plan, gauge);
      const { observation, baseline, expected, target } = progress;
      const targetFact = figures.find(({ key }) => key === 'target' || key === 'interim');
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
        isCategory ? figures.find(({ key }) => key === 'baseline')?.value : baseline?.value,
        isCategory ? undefined : expected,
        target && isOneNumber && !isCategory ? target.low : target && targetFact?.value,
        target && targetFact?.time,
        gradeWords(plan, gauge),
        apart && kinds.at(apart.value, apart.judgement),
        notes.map((note) => noteTexts[note]).join(kinds.join),
        ...facts[at]!.map((fact) =>
          fact.facts.map((each) => cellText(each, language, plan)).join(kinds.join),
        ),
        reference && sourceLinkOf(plan, reference, language).text,
      ];
    }),
    [messages.source, citationOf(plan, plan, { languages: language, retrieved: new Date() })],
    ...(license ? [[messages.license, license]] : []),
  ];
}

/** A fact with its remark and its address, for cells that are no links. */
function cellText({ words, href, note }: RecordFact, language: string, plan: Plan): string {
  const address = href === words ? undefined : safeHref(href);
  return [words, labelFor(note, language, plan), address].filter(Boolean).join(' ');
}

/**
 * Every value, baseline and target of the indicators as cells of a CSV file: a row for each figure, also
 * those of groups and districts.
 */
export function boardFigureCells(
  plan: Plan,
  indicators: readonly Indicator[],
  gaugeOf: GaugeOf,
): readonly (readonly CsvCell[])[] {
  const gauges = indicators.flatMap((indicator) => {
    const { format } = gaugeOf(indicator);
    const scopes = breakdownsOf(indicator);
    return (scopes.length > 0 ? scopes : [{}]).map(({ group, district }: GaugeScope) =>
      gaugeModel(plan, indicator, { group, district }, format),
    );
  });
  return seriesCells(plan, gauges);
}
