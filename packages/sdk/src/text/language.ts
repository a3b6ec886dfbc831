import type { LocalizedText, Plan } from '@machiplan/schema';

/** A text with the language it is in, for the `lang` attribute. */
export interface TextInLanguage {
  readonly text: string;
  /** BCP 47 tag, as the document writes it. */
  readonly lang: string;
}

/** The part of a plan that states the language of its plain strings. */
export type WithLanguages = Pick<Plan, 'languages'>;

/** Language of plain strings if the document states none. */
const defaultLanguage = 'ja';

/** The language of the plan's plain strings. */
export function firstLanguageOf(plan?: WithLanguages): string {
  return plan?.languages?.[0] ?? defaultLanguage;
}

/**
 * Chooses a text for a reader, and says which language it is in.
 *
 * For each language asked, in order: that language, then its parents (`ja-x-easy` → `ja`), then
 * another form of the same language (`en` → `en-GB`). Then the plan's first language, then any. The
 * reading of a text (`ja-Hira`) is given only when asked for by that name. Empty strings count as
 * missing. Undefined when there is no text at all. Rule: BCP 47 (RFC 4647, section 3.4, Lookup).
 *
 * @param languages BCP 47 tags, best first; upper and lower case do not matter.
 * @param plan Says which language plain strings are in; without it, Japanese.
 */
export function textFor(
  text: LocalizedText | undefined,
  languages: string | readonly string[],
  plan?: WithLanguages,
): TextInLanguage | undefined {
  if (text === undefined) return undefined;
  const first = firstLanguageOf(plan);
  if (typeof text === 'string') return text === '' ? undefined : { text, lang: first };
  const asked = typeof languages === 'string' ? [languages] : languages;
  const [best] = asked;
  if (best !== undefined && Object.hasOwn(text, best) && text[best] !== '') {
    return { text: text[best]!, lang: best };
  }
  const tags = Object.keys(text).filter((tag) => text[tag] !== '');
  const lang = tagFor(tags, asked) ?? tagFor(tags, [first]) ?? tags.find(isForDisplay);
  return lang === undefined ? undefined : { text: text[lang]!, lang };
}

/** The same choice as `textFor`, the text only; an empty string when there is none. */
export function labelFor(
  text: LocalizedText | undefined,
  languages: string | readonly string[],
  plan?: WithLanguages,
): string {
  return textFor(text, languages, plan)?.text ?? '';
}

/** Asks for a calendar or digits (`-u-ca-japanese`), not for another text (RFC 6067). */
const extension = /-u(-[a-z0-9]{2,8})+/;

function tagFor(tags: readonly string[], asked: readonly string[]): string | undefined {
  for (const language of asked) {
    for (
      let range = language.toLowerCase().replace(extension, '');
      range !== '';
      range = parentTag(range)
    ) {
      const exact = tags.find((tag) => tag.toLowerCase() === range);
      if (exact !== undefined) return exact;
    }
    const family = `${language.toLowerCase().split('-', 1)[0]!}-`;
    const related = tags.find((tag) => tag.toLowerCase().startsWith(family) && isForDisplay(tag));
    if (related !== undefined) return related;
  }
  return undefined;
}

/** Removes the last subtag, and a single-letter subtag (`x`) before it (RFC 4647, 3.4). */
function parentTag(tag: string): string {
  const end = tag.lastIndexOf('-');
  if (end < 0) return '';
  return tag[end - 2] === '-' ? tag.slice(0, end - 2) : tag.slice(0, end);
}

function isForDisplay(tag: string): boolean {
  return !tag.toLowerCase().split('-').includes('hira');
}
