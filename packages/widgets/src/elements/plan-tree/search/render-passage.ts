import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import type { Passage } from './find-passages.js';
import { searchMessages } from './search.messages.js';

/** Draws where an entry was found, with the words of the query marked. */
export function renderPassage(
  { field, text }: Passage,
  language: string,
  highlight: (text: string) => unknown,
) {
  const { fields } = messagesIn(searchMessages, language);
  return html`<span class="passage"
    ><span class="field-name">${fields[field]}</span> ${highlight(text)}</span
  >`;
}
