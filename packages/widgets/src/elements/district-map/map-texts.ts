import type { Id, Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { nodeById } from '@machiplan/sdk';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { districtMapMessages, type DistrictMapMessages } from './district-map.messages.js';
import type { MapSubject } from './layer/subject.js';

/** Texts of a plan in one language: titles, times, names of levels. */
export class MapTexts {
  readonly plan: Plan;
  readonly language: string;
  readonly messages: DistrictMapMessages;

  constructor(plan: Plan, language: string) {
    this.plan = plan;
    this.language = language;
    this.messages = messagesIn(districtMapMessages, language);
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
}
