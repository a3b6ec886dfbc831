import type { Id, LocalizedText, Observation, Plan } from '@machiplan/schema';
import { nodeById, originWithin } from '@machiplan/sdk';
import { formatChange, formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { districtMapMessages } from './district-map.messages.js';
import { membershipCodes, type DistrictFigure } from './layer/district-figure.js';
import type { MapSubject } from './layer/subject.js';
import type { ScaleClass } from './scale/map-scale.js';
import type { MapLayer } from './layer/map-layer.js';

/** The words of one map: everything it says about values, in one language. */
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

  /** What the map is about. */
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

  /** The plan's word for a level of nodes. */
  nodeLevel(id: Id | undefined): string {
    const level = this.plan.levels.find((each) => each.id === id);
    return level ? this.text(level.title) : this.messages.everyLevel;
  }

  /** The plan's word for a level of districts. */
  districtLevel(id: Id | undefined): string {
    const level = this.plan.districtLevels.find((each) => each.id === id);
    return level ? this.text(level.title) : this.messages.district;
  }

  /** A value with its unit; the reason where there is none. */
  value(subject: MapSubject, figure: DistrictFigure | undefined): string {
    const value = figure?.value;
    if (value === undefined) {
      return figure?.observation?.status === 'not-published'
        ? this.messages.notPublished
        : this.messages.missing;
    }
    return this.number(subject, value);
  }

  /** A number as a value of the subject. */
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

  /** The change since the time before, with its sign; undefined where nothing compares. */
  change({ subject, previous: before, figures }: MapLayer, id: Id): string | undefined {
    const now = figures.get(id)?.value;
    const then = before?.figures.get(id)?.value;
    if (now === undefined || then === undefined || subject.kind !== 'indicator') return undefined;
    if (subject.indicator.categories?.length) return undefined;
    // Differences of decimal fractions carry noise far behind the last published digit.
    const difference = Number((now - then).toPrecision(12));
    return formatChange(difference, subject.indicator, {
      languages: this.language,
      sign: 'always',
    });
  }

  /** A class of the legend: its name, its one value, or from where to where it goes. */
  scaleClass(subject: MapSubject, { low, high, only }: ScaleClass): string {
    const { messages } = this;
    if (only !== undefined) return this.number(subject, only);
    if (low !== undefined && high !== undefined)
      return messages.between(this.number(subject, low), this.number(subject, high));
    if (low !== undefined) return messages.from(this.number(subject, low));
    return high === undefined ? messages.value : messages.below(this.number(subject, high));
  }

  /** The notes that all values of a map have in common, to be said once. */
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

  /** How sure a value is and where it comes from, where that is not plainly "published, final". */
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
