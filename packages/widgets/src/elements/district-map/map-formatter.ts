import type { Id, Indicator, LocalizedText, Observation, Plan } from '@machiplan/schema';
import { nodeById, originWithin } from '@machiplan/sdk';
import {
  formatChange,
  formatFigure,
  formatNumber,
  formatTime,
  formatValue,
  labelFor,
  measureOf,
} from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { districtMapMessages } from './district-map.messages.js';
import { membershipCodes, type DistrictFigure } from './layer/district-figure.js';
import type { MapSubject } from './layer/subject.js';
import type { ScaleClass } from './scale/map-scale.js';
import type { MapLayer } from './layer/map-layer.js';

/** Formats the values, subjects and classes of a plan in one language. */
export class MapFormatter {
  readonly plan: Plan;
  readonly language: string;
  readonly messages: ReturnType<typeof messagesOf>;

  constructor(plan: Plan, language: string) {
    this.plan = plan;
    this.language = language;
    this.messages = messagesOf(language);
  }

  readonly text = (text: LocalizedText | undefined): string =>
    labelFor(text, this.language, this.plan);

  time(time: string): string {
    return formatTime(time, this.language);
  }

  /** Title of a subject. */
  subject(subject: MapSubject): string {
    const { messages } = this;
    switch (subject.kind) {
      case 'indicator': {
        const group = this.group(subject.indicator, subject.group);
        const title = this.text(subject.indicator.title);
        return group ? `${title}（${group}）` : title;
      }
      case 'node':
        return messages.membership(this.text(nodeById(this.plan, subject.node.id)?.title));
      case 'count':
        return messages.count(this.nodeLevel(subject.level));
      case 'names':
        return messages.names;
    }
  }

  /** Title of a sub-group; empty without one. */
  group({ groups = [] }: Indicator, id: Id | undefined): string {
    return this.text(groups.find((each) => each.id === id)?.title);
  }

  /** Title of a node level. */
  nodeLevel(id: Id | undefined): string {
    const level = this.plan.levels.find((each) => each.id === id);
    return level ? this.text(level.title) : this.messages.everyLevel;
  }

  /** Title of a district level. */
  districtLevel(id: Id | undefined): string {
    const level = this.plan.districtLevels.find((each) => each.id === id);
    return level ? this.text(level.title) : this.messages.district;
  }

  /** A value with its unit, or the reason why it is missing. */
  value(subject: MapSubject, figure: DistrictFigure | undefined): string {
    if (subject.kind === 'indicator') return this.observed(subject, figure?.observation);
    return figure?.value === undefined ? this.messages.missing : this.number(subject, figure.value);
  }

  /** An observation as its source states it, or the reason why it has no value. */
  observed(
    { indicator }: Extract<MapSubject, { kind: 'indicator' }>,
    observation: Observation | undefined,
  ): string {
    const { value, text, grade, approximate, bound } = observation ?? {};
    if (!observation || (value == null && text === undefined && grade === undefined))
      return observation?.status === 'not-published'
        ? this.messages.notPublished
        : this.messages.missing;
    return formatFigure(
      { value: value ?? undefined, text, grade, approximate, bound, record: observation },
      indicator,
      { languages: this.language, plan: this.plan },
    );
  }

  /** A number of districts in words: 12地区, or 5地域 where the level is called so. */
  districtCount(count: number, level?: Id): string {
    return this.messages.districts(count, level === undefined ? '' : this.districtLevel(level));
  }

  /** A number with the unit or the category of the subject. */
  number(subject: MapSubject, value: number): string {
    const { messages, language: languages } = this;
    if (subject.kind === 'node') {
      return value === membershipCodes.whole
        ? messages.member
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

  /** The signed change since the previous time; undefined without comparable values. */
  change({ subject, previous: before, figures }: MapLayer, id: Id): string | undefined {
    const now = figures.get(id)?.value;
    const then = before?.figures.get(id)?.value;
    if (now === undefined || then === undefined || subject.kind !== 'indicator') return undefined;
    if (subject.indicator.categories?.length) return undefined;
    // Remove floating-point noise beyond the published digits.
    const difference = Number((now - then).toPrecision(12));
    return formatChange(difference, subject.indicator, {
      languages: this.language,
      sign: 'always',
    });
  }

  /**
   * Label of a class: its category, its single value, or its range. Whole numbers have ranges without
   * the value of the next class: 1〜3人, not 1人以上4人未満.
   */
  scaleClass(subject: MapSubject, { low, high, only }: ScaleClass, isWhole = false): string {
    const { messages } = this;
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
    const origin = originWithin(this.plan, subject.indicator, 'observations', observation);
    return [
      ...(status === 'provisional' || status === 'estimate' || status === 'forecast'
        ? [this.messages.estimate[status]]
        : []),
      ...(origin && origin !== 'published' ? [this.messages.origin[origin]] : []),
    ];
  }
}

function messagesOf(language: string) {
  return messagesIn(districtMapMessages, language);
}
