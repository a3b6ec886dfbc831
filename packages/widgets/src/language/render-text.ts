import type { LocalizedText, Plan } from '@machiplan/schema';
import { rubySegments, textFor, type TextInLanguage } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import type { Reader } from './language-controller.js';

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/**
 * A text of the plan as this reader wants it: in the best language there is, marked with `lang`
 * where that is not the language around it, with readings over the words if wanted. `nothing` when
 * there is no text.
 */
export function renderText(text: LocalizedText | undefined, plan: Plan, reader: Reader): unknown {
  const found = textFor(text, reader.language, plan);
  if (!found) return nothing;
  const content = withReadings(found, plan, reader);
  return primary(found.lang) === primary(reader.language)
    ? content
    : html`<span lang=${found.lang} dir="auto">${content}</span>`;
}

/** The text itself, with readings over the words that have one if this reader wants them. */
export function withReadings({ text, lang }: TextInLanguage, plan: Plan, reader: Reader): unknown {
  if (!reader.furigana || primary(lang) !== 'ja') return text;
  return rubySegments(text, plan.readings).map(({ base, ruby }) =>
    ruby === undefined ? base : html`<ruby>${base}<rp>（</rp><rt>${ruby}</rt><rp>）</rp></ruby>`,
  );
}
