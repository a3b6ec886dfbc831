import { rubySegments, type Furigana } from '@machiplan/sdk/format';
import { html } from 'lit';

/** A text with furigana over the words that have them. */
export function renderFurigana(text: string, readings: Furigana | undefined): unknown {
  return rubySegments(text, readings).map(({ base, ruby }) =>
    ruby === undefined ? base : html`<ruby>${base}<rp>（</rp><rt>${ruby}</rt><rp>）</rp></ruby>`,
  );
}
