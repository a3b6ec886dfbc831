import { rubySegments, type Readings } from '@machiplan/sdk';
import { html } from 'lit';

/** A text with readings over the words that have one. */
export function renderReadings(text: string, readings: Readings | undefined): unknown {
  return rubySegments(text, readings).map(({ base, ruby }) =>
    ruby === undefined ? base : html`<ruby>${base}<rp>（</rp><rt>${ruby}</rt><rp>）</rp></ruby>`,
  );
}
