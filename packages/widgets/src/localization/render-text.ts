import type { LocalizedText, Plan } from '@machiplan/schema';
import { textFor, type TextInLanguage } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from './locale-controller.js';
import type * as Code from './furigana.lazy.js';

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/**
 * A text of the plan as this reader wants it: in the best language there is, marked with `lang`
 * where that is not the language around it, with readings over the words if wanted. `nothing` when
 * there is no text.
 */
export function renderText(text: LocalizedText | undefined, plan: Plan, reader: Locale): unknown {
  const found = textFor(text, reader.language, plan);
  if (!found) return nothing;
  const content = withFurigana(found, plan, reader);
  return primary(found.lang) === primary(languageOfMessages(reader.language))
    ? content
    : html`<span lang=${found.lang} dir="auto">${content}</span>`;
}

/** Readers who want readings are few: the code for them comes when the first one does. */
let code: typeof Code | undefined;

/** Fetches what is needed to write readings; true when it is there already. */
export function loadFurigana(onArrival: () => void): boolean {
  if (code) return true;
  import('./furigana.lazy.js').then(
    (arrived) => {
      code = arrived;
      onArrival();
    },
    (error: unknown) => console.error('Machiplan:', error),
  );
  return false;
}

/** The text itself, with readings over the words that have one if this reader wants them. */
export function withFurigana({ text, lang }: TextInLanguage, plan: Plan, reader: Locale): unknown {
  if (!reader.furigana || !code || primary(lang) !== 'ja') return text;
  return code.renderFurigana(text, plan.readings);
}
