import { rubySegments, type Furigana } from '@machiplan/sdk/format';
import { html } from 'lit';

export { FuriganaWatcher } from './furigana-watcher.js';

/** A text with furigana over the words that have them. */
export function renderFurigana(text: string, readings: Furigana | undefined): unknown {
  const words = rubySegments(text, readings).map(({ base, ruby }) =>
    ruby === undefined ? base : html`<ruby>${base}<rp>（</rp><rt>${ruby}</rt><rp>）</rp></ruby>`,
  );
  return html`<span class="plan-text">${words}</span>`;
}
