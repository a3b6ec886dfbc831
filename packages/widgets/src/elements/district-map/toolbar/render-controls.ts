import type { District, Id, TimePoint } from '@machiplan/schema';
import { ancestorDistrictsOf } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import { usedLevels } from '../figures/shown-level.js';
import { countChoice, mappedIndicators } from '../figures/subject.js';
import type { MapModel } from '../views/map-view.js';
import type { MapWords } from '../views/map-words.js';
import type { ToolsMessages } from './map-tools.messages.js';

export interface ControlActions {
  readonly chooseSubject: (choice: string) => void;
  readonly chooseLevel: (level: Id) => void;
  readonly goInside: (district: District | undefined) => void;
  readonly chooseTime: (time: TimePoint) => void;
  readonly togglePlay: () => void;
}

/** What is shown and of which districts, for the reader to change where there is a choice. */
export function renderControls(
  view: MapModel,
  words: MapWords,
  messages: ToolsMessages,
  actions: ControlActions,
) {
  const subjects = renderSubjects(view, words, messages, actions);
  const levels = view.within ? nothing : renderLevels(view, words, messages, actions);
  return html`${subjects}${levels}${renderPath(view, words, messages, actions)}`;
}

function renderSubjects(
  view: MapModel,
  words: MapWords,
  messages: ToolsMessages,
  { chooseSubject }: ControlActions,
) {
  const { plan } = words;
  const { subject } = view;
  const options = mappedIndicators(plan).map(({ id, title }) => ({ id, name: words.text(title) }));
  if (plan.nodes.some(({ districts }) => districts?.length)) {
    const level = subject.kind === 'count' ? subject.level : undefined;
    options.push({ id: countChoice, name: words.messages.count(words.nodeLevel(level)) });
  }
  const isListed = subject.kind === 'indicator' || subject.kind === 'count';
  if (!isListed) options.unshift({ id: '', name: words.subject(subject) });
  if (options.length < 2) return nothing;
  const chosen =
    subject.kind === 'indicator'
      ? subject.indicator.id
      : subject.kind === 'count'
        ? countChoice
        : '';
  return renderSelect('subject', messages.subject, options, chosen, chooseSubject);
}

function renderLevels(
  view: MapModel,
  words: MapWords,
  messages: ToolsMessages,
  { chooseLevel }: ControlActions,
) {
  const options = usedLevels(words.plan).map((id) => ({ id, name: words.districtLevel(id) }));
  if (options.length < 2) return nothing;
  return renderSelect('level', messages.level, options, view.level ?? '', chooseLevel);
}

function renderSelect(
  id: string,
  label: string,
  options: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
  choose: (id: string) => void,
) {
  return html`<span class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option value=${option.id} .selected=${option.id === chosen}>
            ${option.name}
          </option>`,
      )}
    </select>
  </span>`;
}

/** Where one is among the districts, and the way back up. */
function renderPath(
  { within }: MapModel,
  words: MapWords,
  messages: ToolsMessages,
  { goInside }: ControlActions,
) {
  if (!within) return nothing;
  const above = ancestorDistrictsOf(words.plan, within.id).at(-1);
  return html`<p class="path">
    <button type="button" class="plain" @click=${() => goInside(above?.parent ? above : undefined)}>
      ${messages.outside}
    </button>
    <bdi>${words.text(within.name)}</bdi>
  </p>`;
}

/** The years, as a slider with the time in words, and a button that plays them where motion may be. */
export function renderTimes(
  { times, time }: MapModel,
  words: MapWords,
  messages: ToolsMessages,
  isPlaying: boolean,
  mayPlay: boolean,
  { chooseTime, togglePlay }: ControlActions,
) {
  if (times.length < 2 || time === undefined) return nothing;
  return html`<label for="time">${messages.time}</label>
    <input
      id="time"
      type="range"
      min="0"
      max=${times.length - 1}
      step="1"
      .value=${String(times.indexOf(time))}
      aria-valuetext=${words.time(time)}
      @input=${(event: Event) => chooseTime(times[Number((event.target as HTMLInputElement).value)]!)}
    />
    <output for="time">${words.time(time)}</output>
    ${
      mayPlay
        ? html`<button type="button" class="plain play" @click=${togglePlay}>
            ${isPlaying ? messages.pause : messages.play}
          </button>`
        : nothing
    }`;
}
