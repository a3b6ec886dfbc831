import type { LocalizedText, Plan } from '@machiplan/schema';
import { rubySegments, textFor } from '@machiplan/sdk';
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
  const isJapanese = primary(found.lang) === 'ja';
  const content = reader.furigana && isJapanese ? renderRuby(found.text, plan) : found.text;
  return primary(found.lang) === primary(reader.language)
    ? content
    : html`<span lang=${found.lang} dir="auto">${content}</span>`;
}

function renderRuby(text: string, plan: Plan) {
  return rubySegments(text, plan.readings).map(({ base, ruby }) =>
    ruby === undefined ? base : html`<ruby>${base}<rp>（</rp><rt>${ruby}</rt><rp>）</rp></ruby>`,
  );
}
