import type { LocalizedText, Origin, Plan, SourceReference, TimePoint } from '@machiplan/schema';
import { safeHref, sourceLinkOf } from '@machiplan/sdk';
import { formatTime, textFor } from '@machiplan/sdk/format';
import { languageOfMessages, withEra } from '@machiplan/sdk/internal';
import { attribute, markup, type Html, type HtmlValue } from '../html/markup.js';
import { renderMessages, type RenderMessages } from './render.messages.js';

/** Input of all functions that render a part of a plan. */
export interface Rendering {
  readonly plan: Plan;
  /** BCP 47 tag of the messages, numbers and times: the requested language, or English without messages. */
  readonly language: string;
  /** Languages of the plan's texts, best first. */
  readonly languages: readonly string[];
  readonly messages: RenderMessages;
  /** Years by era (令和6年度) instead of the common era. */
  readonly era: boolean;
  /** Address of the document on the site, for the link to the data and for relative links. */
  readonly href: string | undefined;
  /** Level of the first heading, 1 to 5. */
  readonly headingLevel: number;
}

/** Options of `renderingOf`. */
export interface RenderingOptions {
  /** BCP 47 tag. Default `ja`. */
  readonly language?: string | undefined;
  /** Default false. */
  readonly era?: boolean | undefined;
  readonly href?: string | undefined;
  /** Default 3. */
  readonly headingLevel?: number | undefined;
}

export function renderingOf(
  plan: Plan,
  { language: requested = 'ja', era = false, href, headingLevel = 3 }: RenderingOptions = {},
): Rendering {
  const spoken = languageOfMessages(requested);
  const language = era ? withEra(spoken) : spoken;
  const languages = [...new Set([requested, language])];
  const messages = renderMessages(language);
  return { plan, language, languages, messages, era, href, headingLevel };
}

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/** A text of the plan, marked with its language if that differs from the page's. */
export function localizedHtml(
  text: LocalizedText | undefined,
  { plan, language, languages }: Rendering,
): Html | undefined {
  const found = textFor(text, languages, plan);
  if (!found) return undefined;
  return primary(found.lang) === primary(language)
    ? markup`${found.text}`
    : markup`<span${attribute('lang', found.lang)} dir="auto">${found.text}</span>`;
}

/** A text as paragraphs, split at blank lines, with content before the first and after the last. */
export function paragraphs(
  text: LocalizedText | undefined,
  from: Rendering,
  { before, after }: { readonly before?: HtmlValue; readonly after?: HtmlValue } = {},
): Html | undefined {
  const found = textFor(text, from.languages, from.plan);
  if (!found) return undefined;
  const parts = found.text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return markup`${parts.map((part, at) => {
    const content = localizedHtml({ [found.lang]: part.trim() }, from);
    const start = at === 0 ? before : undefined;
    const end = at === parts.length - 1 ? after : undefined;
    return markup`\n<p>${start}${content}${end}</p>`;
  })}`;
}

/** A time in the language and calendar of the page. */
export function timeText(time: TimePoint, { language, era }: Rendering): string {
  return formatTime(time, language, { era });
}

/** Source references as links where they have an address, else as the given citation. */
export function renderSource(
  references: readonly SourceReference[],
  citation: string,
  { plan, language, href }: Rendering,
): Html {
  const base = safeHref(href);
  const links = references.map((reference) => sourceLinkOf(plan, reference, language, base));
  if (links.every((link) => link.href === undefined)) return withBreaks(citation);
  const items = links.map((link) =>
    link.href === undefined
      ? markup`${link.text}`
      : markup`<a${attribute('href', link.href)}>${link.text}</a>`,
  );
  return markup`${items.map((item, at) => markup`${at > 0 ? '; ' : undefined}${item}`)}`;
}

/** A text whose long addresses may break after each slash, so that they fit on a phone. */
function withBreaks(text: string): Html {
  const parts = text.split(/(?<=\/)(?!\/)/);
  return markup`${parts.map((part, at) => markup`${at > 0 ? markup`<wbr>` : undefined}${part}`)}`;
}

/** The origin in words; nothing for `published`, or for the origin of the whole plan stated at the top. */
export function originMark(
  origin: Origin | undefined,
  { plan, messages }: Rendering,
): Html | undefined {
  if (origin === undefined || origin === 'published' || origin === plan.origin) return undefined;
  return markup`<small>${messages.aside(messages.origin[origin])}</small>`;
}

/** A heading of the configured level. */
export function heading(content: HtmlValue, { headingLevel }: Rendering): Html {
  const tag = markup`h${Math.min(headingLevel, 6)}`;
  return markup`<${tag}>${content}</${tag}>`;
}
