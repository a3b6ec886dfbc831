import type { LocalizedText, Origin, Plan } from '@machiplan/schema';
import { textFor } from '@machiplan/sdk/format';
import { attribute, markup, type Html, type HtmlValue } from '../html/markup.js';
import { renderWords, type RenderWords } from './words.js';

/** What a rendering is made from. */
export interface Rendering {
  readonly plan: Plan;
  /** BCP 47 tag of the reader. */
  readonly language: string;
  readonly words: RenderWords;
  /** Address the document will have on the site, for the link to the data and relative links. */
  readonly href: string | undefined;
  /** Level of the first heading, 1 to 5. */
  readonly headingLevel: number;
}

export function renderingOf(
  plan: Plan,
  { language = 'ja', href, headingLevel = 3 }: Partial<Omit<Rendering, 'plan' | 'words'>> = {},
): Rendering {
  return { plan, language, words: renderWords(language), href, headingLevel };
}

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/** A text of the plan, marked with its language where that is not the reader's. */
export function pageText(
  text: LocalizedText | undefined,
  { plan, language }: Rendering,
): Html | undefined {
  const found = textFor(text, language, plan);
  if (!found) return undefined;
  return primary(found.lang) === primary(language)
    ? markup`${found.text}`
    : markup`<span${attribute('lang', found.lang)} dir="auto">${found.text}</span>`;
}

/**
 * How something came about, in words after it. Nothing for what is published as it stands, and for
 * what came about like the whole plan, which is said once at the top.
 */
export function originMark(
  origin: Origin | undefined,
  { plan, words }: Rendering,
): Html | undefined {
  if (origin === undefined || origin === 'published' || origin === plan.origin) return undefined;
  return markup`<small>${words.aside(words.origin[origin])}</small>`;
}

/** A heading of the level asked for. */
export function heading(content: HtmlValue, { headingLevel }: Rendering): Html {
  const tag = markup`h${Math.min(headingLevel, 6)}`;
  return markup`<${tag}>${content}</${tag}>`;
}
