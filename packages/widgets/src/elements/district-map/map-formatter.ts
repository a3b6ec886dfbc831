import type { Id, LocalizedText, Observation, Plan } from '@machiplan/schema';
import { nodeById, originWithin } from '@machiplan/sdk';
import { formatChange, formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
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
        const group = subject.indicator.groups?.find(({ id }) => id === subject.group);
        const title = this.text(subject.indicator.title);
        return group ? `${title}（${this.text(group.title)}）` : title;
      }
      case 'node':
        return messages.membership(this.text(nodeById(this.plan, subject.node.id)?.title));
      case 'count':
        return messages.count(this.nodeLevel(subject.level));
      case 'names':
        return messages.names;
    }
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
    const value = figure?.value;
    if (value === undefined) {
      return figure?.observation?.status === 'not-published'
        ? this.messages.notPublished
        : this.messages.missing;
    }
    return this.number(subject, value);
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
    if (subject.kind === 'indicator') return formatValue(value, subject.indicator, { languages });
    return formatValue(value, { unit: messages.countUnit, decimals: 0 }, { languages });
  }

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

  /** Label of a class: its category, its single value, or its range. */
  scaleClass(subject: MapSubject, { low, high, only }: ScaleClass): string {
    const { messages } = this;
    if (only !== undefined) return this.number(subject, only);
    if (low !== undefined && high !== undefined)
      return messages.between(this.number(subject, low), this.number(subject, high));
    if (low !== undefined) return messages.from(this.number(subject, low));
    return high === undefined ? messages.value : messages.below(this.number(subject, high));
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
