import { formatTime } from '../time/format-time.js';
import { firstOf, messagesIn, type Languages } from '../text/messages.js';
import { targetText } from '../indicator/target-text.js';
import { diffMessages, type DiffMessages } from './diff.messages.js';
import type { IndicatorChange } from './diff-plans.js';
import type { TargetMove } from './diff-figures.js';

/**
 * How the final target of an indicator moved, as a sentence: "Target lowered from 80% to 75%, year
 * moved from FY2027 to FY2031." Empty when it did not move.
 */
export function targetMoveSentence(
  { before, after, target }: Pick<IndicatorChange, 'before' | 'after' | 'target'>,
  languages: Languages = 'ja',
): string {
  if (!target) return '';
  const messages = messagesIn(diffMessages, languages);
  const was = target.before && targetText(target.before, before, { languages });
  const is = target.after && targetText(target.after, after, { languages });
  const parts = [
    ...figureParts(target, was, is, messages),
    ...(was !== undefined && is !== undefined ? timeParts(target, languages, messages) : []),
  ];
  return messages.sentence(parts);
}

function figureParts(
  { before, after, parts }: TargetMove,
  was: string | undefined,
  is: string | undefined,
  messages: DiffMessages,
): readonly string[] {
  if (was === undefined) return is === undefined ? [] : [messages.added(is)];
  if (is === undefined) return [messages.dropped(was)];
  if (!parts.includes('value') && !parts.includes('text')) return [];
  const isNumber = (each: typeof before) => each?.low !== undefined && each.low === each.high;
  if (!isNumber(before) || !isNumber(after)) return [messages.changed(was, is)];
  if (before!.low === after!.low) return [messages.changed(was, is)];
  return [after!.low! < before!.low! ? messages.lowered(was, is) : messages.raised(was, is)];
}

function timeParts(
  { before, after, parts }: TargetMove,
  languages: Languages,
  messages: DiffMessages,
): readonly string[] {
  if (!parts.includes('time')) return [];
  const written = (time: string | undefined) =>
    time === undefined ? undefined : formatTime(time, firstOf(languages));
  const was = written(before?.time);
  const is = written(after?.time);
  if (was === undefined) return is === undefined ? [] : [messages.yearAdded(is)];
  return [is === undefined ? messages.yearDropped(was) : messages.yearMoved(was, is)];
}
