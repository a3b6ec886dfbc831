import { html, nothing } from 'lit';
import { renderChoices } from '../../../controls/render-choices.js';
import type { MapModel } from '../district-map-model.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Number of times up to which each has a button; more get a slider. */
const maxButtons = 6;

/** Playing the times one after another. */
export interface Playback {
  readonly isPlaying: boolean;
  /** False where the reader prefers reduced motion. */
  readonly canPlay: boolean;
  readonly toggle: () => void;
}

/** The times as buttons, or as a slider with a button that plays them. */
export function renderTimes(
  model: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
  { isPlaying, canPlay, toggle }: Playback,
) {
  const { times, time } = model.layer;
  if (times.length < 2 || time === undefined) return nothing;
  if (times.length <= maxButtons) return renderButtons(model, messages, dispatch);
  return html`${renderSlider(model, messages, dispatch)}${
    canPlay
      ? html`<button type="button" class="plain play" @click=${toggle}>
          ${isPlaying ? messages.pause : messages.play}
        </button>`
      : nothing
  }`;
}

function renderButtons(
  { layer: { times, time }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const choices = times.map((value) => ({
    value,
    label: formatter.time(value),
    className: 'plain',
  }));
  return renderChoices(messages.time, choices, time!, (value) =>
    dispatch({ type: 'select-time', time: value }),
  );
}

function renderSlider(
  { layer: { times, time }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const onInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    dispatch({ type: 'select-time', time: times[Number(value)]! });
  };
  return html`<label for="time">${messages.time}</label>
    <input
      id="time"
      type="range"
      min="0"
      max=${times.length - 1}
      step="1"
      .value=${String(times.indexOf(time!))}
      aria-valuetext=${formatter.time(time!)}
      @input=${onInput}
    />
    <output for="time">${formatter.time(time!)}</output>`;
}
