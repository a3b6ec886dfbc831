import { diffWords } from '@machiplan/sdk/compare';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { planCompareMessages } from './plan-compare.messages.js';

/** Of words that stay in a long text, so many characters are shown on each side of a change. */
const contextLength = 40;
/** Texts of both plans with fewer characters than this are shown in full. */
const longText = 300;

/** Draws a text with what was removed and what was added; long passages that stay are shortened. */
export function renderWords(before: string, after: string, language: string) {
  const messages = messagesIn(planCompareMessages, language);
  const runs = diffWords(before, after, language);
  const isLong = before.length + after.length > longText && runs.length > 1;
  return runs.map(({ type, text }, at) => {
    if (type === 'same') return isLong ? shortened(text, at > 0, at < runs.length - 1) : text;
    const label = type === 'removed' ? messages.removedText : messages.addedText;
    const content = html`<span class="visually-hidden">${`${label} `}</span>${text}`;
    return type === 'removed' ? html`<del>${content}</del>` : html`<ins>${content}</ins>`;
  });
}

function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean) {
  const characters = [...text];
  const start = isAfterChange ? contextLength : 0;
  const end = isBeforeChange ? contextLength : 0;
  if (characters.length <= start + end + 1) return text;
  const head = characters.slice(0, start).join('');
  const tail = end === 0 ? '' : characters.slice(-end).join('');
  return head || tail ? `${head}…${tail}` : nothing;
}
