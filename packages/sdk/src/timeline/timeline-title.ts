import type { Plan } from '@machiplan/schema';
import { breakdownLabel } from '../indicator/breakdown-label.js';
import { targetText } from '../indicator/target-text.js';
import { labelFor } from '../text/language.js';
import { firstOf, messagesIn, sentenceLanguages, type Languages } from '../text/messages.js';
import type { TimelineEvent } from './timeline-event.js';
import { timelineMessages } from './timeline.messages.js';

/** Short title of an event: the title of the record; for a target, the indicator and its target value. */
export function timelineTitle(event: TimelineEvent, plan: Plan, languages: Languages): string {
  const messages = messagesIn(timelineMessages, languages);
  switch (event.type) {
    case 'issued':
    case 'period':
      return messages[event.type];
    case 'review':
      return event.node
        ? messages.reviewOf(labelFor(event.node.title, languages, plan))
        : messages.review;
    case 'event':
    case 'entry':
      return labelFor(event.node.title, languages, plan);
    case 'action':
      return labelFor(event.action.title, languages, plan);
    case 'target': {
      const { indicator, target } = event;
      return messages.target(
        labelFor(indicator.title, languages, plan),
        breakdownLabel(plan, indicator, target.record, firstOf(languages)),
        targetText(target, indicator, { languages: sentenceLanguages(languages), plan }),
      );
    }
  }
}
