import { ancestorDistrictsOf } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import { renderSelect, type SelectOption } from '../../../controls/render-select.js';
import type { MapModel } from '../district-map-model.js';
import { usedLevels } from '../layer/shown-level.js';
import { countOption, mappedIndicators, type MapSubject } from '../layer/subject.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Selects for the subject and the district level, where there is more than one. */
export function renderControls(
  model: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  return html`${renderSubjects(model, messages, dispatch)}${
    model.layer.within
      ? renderPath(model, messages, dispatch)
      : renderLevels(model, messages, dispatch)
  }`;
}

function renderSubjects(model: MapModel, messages: MapToolbarMessages, dispatch: MapDispatch) {
  const options = subjectOptions(model);
  if (options.length < 2) return nothing;
  return renderSelect(messages.subject, options, optionOf(model.layer.subject), (subject) =>
    dispatch({ type: 'select-subject', subject }),
  );
}

function subjectOptions({ plan, layer: { subject }, formatter }: MapModel): SelectOption<string>[] {
  const options = mappedIndicators(plan).map(({ id, title }) => ({
    value: id,
    label: formatter.text(title),
  }));
  if (plan.nodes.some(({ districts }) => districts?.length)) {
    const level = formatter.nodeLevel(subject.kind === 'count' ? subject.level : undefined);
    options.push({ value: countOption, label: formatter.messages.count(level) });
  }
  // Only attributes and the selection can request other subjects.
  const isListed = subject.kind === 'indicator' || subject.kind === 'count';
  return isListed ? options : [{ value: '', label: formatter.subject(subject) }, ...options];
}

function optionOf(subject: MapSubject): string {
  if (subject.kind === 'indicator') return subject.indicator.id;
  return subject.kind === 'count' ? countOption : '';
}

function renderLevels(
  { plan, layer, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const options = usedLevels(plan).map((id) => ({ value: id, label: formatter.districtLevel(id) }));
  if (options.length < 2) return nothing;
  return renderSelect(messages.level, options, layer.level, (level) =>
    dispatch({ type: 'select-level', level }),
  );
}

/** The district whose districts are shown, and a button to the level above. */
function renderPath(
  { plan, layer: { within }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  if (!within) return nothing;
  const above = ancestorDistrictsOf(plan, within.id).at(-1);
  const goUp = () => dispatch({ type: 'look-inside', district: above?.parent ? above : undefined });
  return html`<p class="path">
    <button type="button" class="plain" @click=${goUp}>${messages.outside}</button>
    <bdi>${formatter.text(within.name)}</bdi>
  </p>`;
}

/** Playing the times one after another. */
export interface Playback {
  readonly isPlaying: boolean;
  /** False where the reader prefers reduced motion. */
  readonly canPlay: boolean;
  readonly toggle: () => void;
}

/** A slider of times with the time in words, and a button that plays them. */
export function renderTimes(
  { layer: { times, time }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
  { isPlaying, canPlay, toggle }: Playback,
) {
  if (times.length < 2 || time === undefined) return nothing;
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
      .value=${String(times.indexOf(time))}
      aria-valuetext=${formatter.time(time)}
      @input=${onInput}
    />
    <output for="time">${formatter.time(time)}</output>
    ${
      canPlay
        ? html`<button type="button" class="plain play" @click=${toggle}>
            ${isPlaying ? messages.pause : messages.play}
          </button>`
        : nothing
    }`;
}
