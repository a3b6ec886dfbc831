import { messagesIn } from '@machiplan/sdk/internal';
import { diffReportMessages } from './diff.messages.js';
import type { DiffReport, RecordPlace, ReportedChange } from './diff-report.js';

/** A report as lines of text for a terminal. */
export function diffText({ title, language, changes }: DiffReport): string {
  const messages = messagesIn(diffReportMessages, language);
  if (changes.length === 0) return `${title}\n${messages.same}\n`;
  const lines = [title];
  let type: ReportedChange['type'] | undefined;
  for (const change of changes) {
    if (change.type !== type) {
      type = change.type;
      const count = changes.filter((each) => each.type === type).length;
      lines.push('', `${messages.headings[type]} (${count})`);
    }
    lines.push(...linesOf(change));
  }
  return `${lines.join('\n')}\n`;
}

function linesOf({ before, after, details }: ReportedChange): readonly string[] {
  const named = ({ title, place }: RecordPlace) => (place ? `${title}  [${place}]` : title);
  const head =
    before && after
      ? before.title === after.title && before.place === after.place
        ? [`  ${named(before)}`]
        : [`- ${named(before)}`, `+ ${named(after)}`]
      : [before ? `- ${named(before)}` : `+ ${named(after!)}`];
  return [...head, ...details.map((detail) => `    ${detail}`)];
}
