import type { Id, Observation, Plan } from '@machiplan/schema';
import { originWithin } from '@machiplan/sdk';
import { coverageOf, missingFigureOf } from '@machiplan/sdk/figures';
import { fiscalYearStartOf } from '@machiplan/sdk/time';
import {
  formatChange,
  formatFigure,
  formatNumber,
  formatValue,
  measureOf,
  missingText,
} from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { membershipCodes, type DistrictFigure } from './layer/district-figure.js';
import type { MapLayer } from './layer/map-layer.js';
import type { MapSubject } from './layer/subject.js';
import { MapTexts } from './map-texts.js';
import { mapValueMessages, type MapValueMessages } from './map-value.messages.js';
import type { ScaleClass } from './scale/map-scale.js';

/** Formats the values and classes of a plan in one language; loaded after the first paint. */
export class MapFormatter extends MapTexts {
  readonly valueMessages: MapValueMessages;

  constructor(plan: Plan, language: string) {
    super(plan, language);
    this.valueMessages = messagesIn(mapValueMessages, language);
  }

  /** A value with its unit, or the reason why it is missing. */
  value(subject: MapSubject, figure: DistrictFigure | undefined): string {
    if (subject.kind === 'indicator') return this.observed(subject, figure?.observation);
    return figure?.value === undefined
      ? this.valueMessages.missing
      : this.number(subject, figure.value);
  }

  /** An observation as its source states it, or the reason why it has no value. */
  observed(
    { indicator }: Extract<MapSubject, { kind: 'indicator' }>,
    observation: Observation | undefined,
  ): string {
    const { value, text, grade, approximate, bound } = observation ?? {};
    if (!observation || (value == null && text === undefined && grade === undefined)) {
      const missing = observation && missingFigureOf(observation);
      if (!missing) return this.valueMessages.missing;
      const isUnpublished = missing.reason === 'not-published' && !missing.availableAt;
      return isUnpublished
        ? this.valueMessages.notPublished
        : missingText(missing, this.language, this.plan);
    }
    return formatFigure(
      { value: value ?? undefined, text, grade, approximate, bound, record: observation },
      indicator,
      { languages: this.language, plan: this.plan },
    );
  }

  /** A number of districts in words: 12地区, or 5地域 where the level is called so. */
  districtCount(count: number, level?: Id): string {
    return this.valueMessages.districts(
      count,
      level === undefined ? '' : this.districtLevel(level),
    );
  }

  /** A number with the unit or the category of the subject. */
  number(subject: MapSubject, value: number): string {
    const { valueMessages: messages, language: languages } = this;
    if (subject.kind === 'node') {
      return value === membershipCodes.whole
        ? this.messages.member
        : value === membershipCodes.partly
          ? messages.memberPartly
          : messages.memberNot;
    }
    if (subject.kind === 'indicator')
      return formatValue(value, measureOf(subject.indicator, subject.group), { languages });
    return formatValue(value, { unit: messages.countUnit, decimals: 0 }, { languages });
  }

  /** A number alone: 15,000. */
  readonly plain = (value: number): string => formatNumber(value, undefined, this.language);

  /**
   * The signed change since the previous time; undefined without comparable values: those for a part of
   * the year do not compare with those for all of it.
   */
  change({ subject, previous: before, figures }: MapLayer, id: Id): string | undefined {
    const figure = figures.get(id);
    const earlier = before?.figures.get(id);
    const now = figure?.value;
    const then = earlier?.value;
    if (now === undefined || then === undefined || subject.kind !== 'indicator') return undefined;
    if (subject.indicator.categories?.length) return undefined;
    if (this.#basisOf(figure?.observation) !== this.#basisOf(earlier?.observation))
      return undefined;
    // Remove floating-point noise beyond the published digits.
    const difference = Number((now - then).toPrecision(12));
    return formatChange(difference, measureOf(subject.indicator, subject.group), {
      languages: this.language,
      sign: 'always',
    });
  }

  /**
   * Label of a class: its category, its single value, or its range. Whole numbers have ranges without
   * the value of the next class: 1〜3人, not 1人以上4人未満.
   */
  scaleClass(subject: MapSubject, { low, high, only }: ScaleClass, isWhole = false): string {
    const { valueMessages: messages } = this;
    const number = (value: number) => this.number(subject, value);
    if (only !== undefined) return number(only);
    if (low !== undefined && high !== undefined) {
      if (!isWhole) return messages.between(number(low), number(high));
      return high - low === 1 ? number(low) : messages.range(this.plain(low), number(high - 1));
    }
    if (low !== undefined) return messages.from(number(low));
    if (high === undefined) return messages.value;
    return isWhole ? messages.upTo(number(high - 1)) : messages.below(number(high));
  }

  /** The notes that every value of a layer has. */
  commonNotes({ subject, figures, districts }: MapLayer): readonly string[] {
    const all = districts.flatMap(({ id }) => {
      const figure = figures.get(id);
      return figure?.value === undefined ? [] : [this.notes(subject, figure.observation)];
    });
    return all.reduce(
      (common, notes) => common.filter((mark) => notes.includes(mark)),
      all[0] ?? [],
    );
  }

  /** Status and origin of a value, unless it is published and final. */
  notes(subject: MapSubject, observation: Observation | undefined): readonly string[] {
    if (!observation || subject.kind !== 'indicator') return [];
    const { status } = observation;
    const coverage = coverageOf(observation, fiscalYearStartOf(this.plan));
    const origin = originWithin(this.plan, subject.indicator, 'observations', observation);
    return [
      ...(coverage === 'whole' ? [] : [this.valueMessages.coverage[coverage]]),
      ...(status === 'provisional' || status === 'estimate' || status === 'forecast'
        ? [this.valueMessages.estimate[status]]
        : []),
      ...(origin && origin !== 'published' ? [this.valueMessages.origin[origin]] : []),
    ];
  }

  /** Key of comparable values: how much of their time they cover, and the kind of value. */
  #basisOf(observation: Observation | undefined): string {
    if (!observation) return '';
    const coverage = coverageOf(observation, fiscalYearStartOf(this.plan));
    return `${coverage} ${observation.aggregation ?? ''}`;
  }
}
