import type { District } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { MapTexts } from '../map-texts.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** A message over the map: its key, or the district that was located. */
export type ToolbarMessage =
  | 'zoomLoading'
  | 'zoomFailed'
  | 'zoomNotLoaded'
  | 'tilesFailed'
  | 'basemapFailed'
  | 'locating'
  | 'notLocated'
  | 'elsewhere'
  | { readonly located: District };

/** The message, or an empty live region. `retry` fetches what failed again. */
export function renderMessage(
  message: ToolbarMessage | undefined,
  messages: MapToolbarMessages,
  formatter: MapTexts,
  retry: (() => void) | undefined,
) {
  const content =
    message === undefined ? nothing : renderContent(message, messages, formatter, retry);
  // Without white space, so that `:empty` hides the box.
  return html`<p class="map-message" role="status">${content}</p>`;
}

function renderContent(
  message: ToolbarMessage,
  messages: MapToolbarMessages,
  formatter: MapTexts,
  retry: (() => void) | undefined,
) {
  const text = textOf(message, messages, formatter);
  if (!retry) return text;
  return html`${text}
    <button type="button" class="plain" @click=${retry}>${messages.retry}</button>`;
}

function textOf(message: ToolbarMessage, messages: MapToolbarMessages, formatter: MapTexts) {
  return typeof message === 'object'
    ? messages.located(formatter.text(message.located.name))
    : messages[message];
}
