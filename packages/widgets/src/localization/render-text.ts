import type { LocalizedText, Plan } from '@machiplan/schema';
import { textFor, type TextInLanguage } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { SharedModule } from '../platform/shared-module.js';
import type { Locale } from './locale.js';

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

const furigana = new SharedModule(() => import('./furigana.lazy.js'));

/**
 * A text of the plan in the best language for the locale, marked with `lang` where that differs from
 * the language around it, with furigana if wanted. `nothing` when there is no text.
 */
export function renderText(text: LocalizedText | undefined, plan: Plan, locale: Locale): unknown {
  const found = textFor(text, locale.language, plan);
  if (!found) return nothing;
  const content = withFurigana(found, plan, locale);
  return primary(found.lang) === primary(languageOfMessages(locale.language))
    ? content
    : html`<span lang=${found.lang} dir="auto">${content}</span>`;
}

/** Loads the code that draws furigana; true when it is loaded already. Few readers need it. */
export function loadFurigana(onLoad: () => void): boolean {
  if (furigana.value) return true;
  furigana.load().then(onLoad, (error: unknown) => console.error('Machiplan:', error));
  return false;
}

/** The text itself, with furigana over the words that have them if the locale wants them. */
export function withFurigana({ text, lang }: TextInLanguage, plan: Plan, locale: Locale): unknown {
  if (!locale.furigana || !furigana.value || primary(lang) !== 'ja') return text;
  return furigana.value.renderFurigana(text, plan.readings);
}
