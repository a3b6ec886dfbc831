import type { LocalizedText, Plan } from '@machiplan/schema';
import { textFor, type TextInLanguage } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { SharedModule } from '../platform/shared-module.js';
import { notifyLocales } from './locale-preference.js';
import type { Locale } from './locale.js';

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

const importFurigana = () => import('./furigana.lazy.js');
type FuriganaModule = Awaited<ReturnType<typeof importFurigana>>;

const furigana = new SharedModule<FuriganaModule>(importFurigana);

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

let loading: Promise<void> | undefined;
let hasFailed = false;

/**
 * The code that draws furigana once it is loaded; few readers need it. All elements are notified when it
 * arrives, or fails to: then it is not asked for again until `retryFurigana`.
 */
export function loadFurigana(): FuriganaModule | undefined {
  if (!furigana.value) loading ??= furigana.load().then(notifyLocales, onFailure);
  return furigana.value;
}

/** Tells whether furigana could not be loaded. */
export function furiganaHasFailed(): boolean {
  return hasFailed;
}

/** Loads furigana again after a failure. */
export function retryFurigana(): void {
  hasFailed = false;
  loading = undefined;
  notifyLocales();
}

function onFailure(error: unknown): void {
  hasFailed = true;
  console.error('Machiplan:', error);
  notifyLocales();
}

/** The text itself, with furigana over the words that have them if the locale wants them. */
export function withFurigana({ text, lang }: TextInLanguage, plan: Plan, locale: Locale): unknown {
  if (!locale.furigana || !furigana.value || primary(lang) !== 'ja') return text;
  return furigana.value.renderFurigana(text, plan.readings);
}
