import type { ActionState, Plan } from '@machiplan/schema';
import { pathOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import {
  districtsOfEvent,
  nodesOfEvent,
  stateOfEvent,
  type TimelineEvent,
} from '@machiplan/sdk/timeline';
import type { SelectOption } from '../../controls/render-select.js';
import { planTimelineMessages } from './plan-timeline.messages.js';
import type { TimelineCondition } from './timeline-mode.js';

/** A condition, its options and the chosen one. */
export interface TimelineChoice {
  readonly condition: TimelineCondition;
  readonly options: readonly SelectOption<string>[];
  readonly value: string;
}

/** The conditions that make a difference in a plan. */
export type TimelineChoices = readonly TimelineChoice[];

type Values = Readonly<Record<TimelineCondition, string | null | undefined>>;

/** Lists only values that some event has; a condition without a choice is left out. */
export function optionsOf(
  plan: Plan,
  events: readonly TimelineEvent[],
  language: string,
  values: Values,
): TimelineChoices {
  const messages = messagesIn(planTimelineMessages, language);
  const used = {
    node: new Set(events.flatMap(nodesOfEvent).map((id) => pathOf(plan, id)[0]?.id)),
    district: new Set(events.flatMap(districtsOfEvent)),
    state: new Set(events.map(stateOfEvent)),
    type: new Set(events.map(({ type }) => type)),
  };
  const label = (text: Plan['title']) => labelFor(text, language, plan);
  const options: Readonly<Record<TimelineCondition, readonly SelectOption<string>[]>> = {
    node: plan.nodes
      .filter(({ id }) => used.node.has(id) || id === values.node)
      .map(({ id, title }) => ({ value: id, label: label(title) })),
    district: plan.districts
      .filter(({ id }) => used.district.has(id) || id === values.district)
      .map(({ id, name }) => ({ value: id, label: label(name) })),
    state: Object.entries(messages.states)
      .filter(([state]) => used.state.has(state as ActionState))
      .map(([value, text]) => ({ value, label: text })),
    type: Object.entries(messages.types)
      .filter(([type]) => used.type.has(type as TimelineEvent['type']))
      .map(([value, text]) => ({ value, label: text })),
  };
  return (['node', 'district', 'state', 'type'] as const)
    .filter(
      (condition) =>
        options[condition].length > (condition === 'district' || condition === 'state' ? 0 : 1),
    )
    .map((condition) => ({
      condition,
      options: [{ value: '', label: messages.all }, ...options[condition]],
      value: values[condition] ?? '',
    }));
}
