import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { targetsOf } from '@machiplan/sdk';
import { formatTime, labelFor, missingText } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import {
  earlierVersionFactsOf,
  linkFactsOf,
  stakeholderFactsOf,
  type RecordFact,
} from '../../../controls/record-facts/record-facts.js';
import { actionStatesEn, actionStatesJa } from '../../../localization/action-states.js';
import type { Locale } from '../../../localization/locale-controller.js';
import { directionText } from '../direction-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { aboutMessages, type AboutMessages } from './about.messages.js';

/** A term with its descriptions, none where the document does not tell. */
export interface IndicatorFact {
  readonly term: string;
  readonly facts: readonly RecordFact[];
}

/** Input of the facts of an indicator. */
interface FactsSource {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly messages: AboutMessages;
  readonly language: string;
  readonly label: (value: LocalizedText | undefined) => string;
}

/**
 * Facts about an indicator and its people, beside its figures: always the same terms in the same
 * order, for lists and for the columns of files.
 */
export function indicatorFacts(
  plan: Plan,
  gauge: GaugeModel,
  locale: Locale,
): readonly IndicatorFact[] {
  const { indicator, format } = gauge;
  const { language } = format;
  const messages = messagesIn(aboutMessages, language);
  const label = (value: LocalizedText | undefined) => labelFor(value, language, plan);
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? [] : [{ words: label(value), original: value }];
  const source = { plan, indicator, messages, label, language };
  const context = { plan, locale };
  const { code, section, kind, tags = [], total, errata = [] } = indicator;
  const words = (texts: readonly string[]) =>
    texts.filter(Boolean).map((each) => ({ words: each }));
  return [
    { term: messages.code, facts: words([code ?? '']) },
    { term: messages.section, facts: text(section) },
    { term: messages.kind, facts: words([kind ? messages.kinds[kind] : '']) },
    { term: messages.stage, facts: words(stageOf(source)) },
    { term: messages.definition, facts: text(indicator.definition) },
    { term: messages.method, facts: text(indicator.method) },
    { term: messages.rationale, facts: words(rationalesOf(plan, gauge)) },
    { term: messages.scale, facts: words(scaleOf(source)) },
    { term: messages.partYear, facts: words(partYearOf(source)) },
    { term: messages.total, facts: words([total ? messages.totals[total] : '']) },
    { term: messages.dimensions, facts: words(dimensionsOf(source)) },
    { term: messages.groups, facts: words(groupsOf(source)) },
    { term: messages.tags, facts: words([tags.map(label).join(' / ')]) },
    { term: messages.department, facts: text(indicator.department) },
    { term: messages.stakeholders, facts: stakeholderFactsOf(indicator, context) },
    { term: messages.missing, facts: missingOf(source) },
    { term: messages.earlier, facts: earlierVersionFactsOf(indicator, context) },
    { term: messages.links, facts: linkFactsOf(indicator, context) },
    {
      term: messages.errata,
      facts: words(
        errata.map(({ printed, corrected, note }) =>
          printed && corrected ? messages.erratum(printed, corrected) : label(note),
        ),
      ),
    },
  ];
}

function stageOf({ indicator, messages }: FactsSource): readonly string[] {
  const { valueChainStage: stage, measurement } = indicator;
  return [
    stage && messages.stages[stage],
    measurement && messages.measurements[measurement],
  ].filter((each) => each !== undefined);
}

/** How values within a year are judged, where the indicator has such values or says so. */
function partYearOf({ indicator, messages }: FactsSource): readonly string[] {
  return indicator.partYear ? [messages.partYears[indicator.partYear]] : [];
}

/** The grades of the values from the best, with their meanings, and what the source says of them. */
function scaleOf({ plan, indicator, messages, label, language }: FactsSource): readonly string[] {
  const scale = plan.gradeScales.find(({ id }) => id === indicator.gradeScale);
  if (!scale) return [];
  const { title, grades, kind = 'grade', ordered = true, note, notes = [] } = scale;
  const states = language.startsWith('ja') ? actionStatesJa : actionStatesEn;
  const names = grades.map((grade) => {
    const meaning = label(grade.meaning) || (grade.state && states[grade.state]);
    return meaning ? messages.withMeaning(label(grade.title), meaning) : label(grade.title);
  });
  const list = ordered ? messages.ordered(names) : messages.unordered(names);
  const name = messages.withMeaning(label(title), messages.scaleKinds[kind]);
  return [messages.named(name, list), label(note), ...notes.map(label)];
}

/** The dimensions of the groups: parts of a whole, series or units, with their members. */
function dimensionsOf({ indicator, messages, label }: FactsSource): readonly string[] {
  return (indicator.dimensions ?? []).map(({ title, kind = 'breakdown', members }) => {
    const names = members.map((member) => {
      const name = label(member.title);
      return member.total ? messages.withMeaning(name, messages.totalMember) : name;
    });
    const term = messages.withMeaning(label(title), messages.dimensionKinds[kind]);
    return messages.named(term, messages.unordered(names));
  });
}

/** The groups that have members, a code, a definition or a direction of their own. */
function groupsOf({ indicator, messages, label, language }: FactsSource): readonly string[] {
  const { groups = [], dimensions = [] } = indicator;
  return groups.flatMap((group) => {
    const { title, code, definition, direction, breakdown = {} } = group;
    const members = dimensions.map(({ id, members: all }) =>
      label(all.find((member) => member.id === breakdown[id])?.title),
    );
    const facts = [
      members.filter(Boolean).join(' × '),
      code ? messages.groupCode(code) : '',
      label(definition),
      direction ? directionText({ ...indicator, ...group }, language) : '',
    ].filter(Boolean);
    return facts.length > 0 ? [messages.named(label(title), facts.join(messages.comma))] : [];
  });
}

/** The parts that the document says are not there: why, and where they are. */
function missingOf({ plan, indicator, messages, language }: FactsSource): readonly RecordFact[] {
  return (indicator.notPublished ?? []).map((statement) => {
    const { part, note, href } = statement;
    const name = messages.parts[part.split('/', 1)[0]!] ?? part;
    return { words: messages.named(name, missingText(statement, language, plan)), href, note };
  });
}

/** The reasons of the targets, with their times where there are several. */
function rationalesOf(plan: Plan, { indicator, options, format }: GaugeModel): readonly string[] {
  const targets = targetsOf(indicator, options).filter(({ record }) => record.rationale);
  return targets.map(({ record, time }) => {
    const words = labelFor(record.rationale, format.language, plan);
    const isOnly = targets.length === 1 || time === undefined;
    return isOnly ? words : `${formatTime(time, format.language, { era: format.era })} ${words}`;
  });
}
