/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, svg } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { DescribedMap } from '../described-map.js';
import type { DistrictPanelMessages } from './district-panel.messages.js';
import type { DistrictValue } from './district-values.js';

/** Size of a dot strip, in pixels. */
const stripWidth = 96;
const stripHeight = 16;
/** Radius of the dot of this district, and of those of the others. */
const ownRadius = 5;
const peerRadius = 3;

/** The newest values of a district: each beside the whole area and among all districts. */
export function renderValues(
  values: readonly DistrictValue[],
  area: string,
  model: DescribedMap,
  messages: DistrictPanelMessages,
) {
  const common = commonNotes(values, model);
  return html`${common.map((note) => html`<p><span class="mark">${note}</span></p>`)}
    <ul class="values" role="list">
      ${values.map((value) => renderValue(value, area, common, model, messages))}
    </ul>`;
}

/** The notes that all values have, shown once. */
function commonNotes(
  values: readonly DistrictValue[],
  { formatter }: DescribedMap,
): readonly string[] {
  const notes = values.map(({ indicator, group, observation }) =>
    formatter.notes({ kind: 'indicator', indicator, group }, observation),
  );
  return (notes[0] ?? []).filter((note) => notes.every((each) => each.includes(note)));
}

function renderValue(
  { indicator, group, time, observation, whole, peers, rank }: DistrictValue,
  area: string,
  common: readonly string[],
  { plan, locale, formatter }: DescribedMap,
  messages: DistrictPanelMessages,
) {
  const subject = { kind: 'indicator', indicator, group } as const;
  const title = indicator.groups?.find(({ id }) => id === group)?.title;
  const notes = formatter.notes(subject, observation).filter((note) => !common.includes(note));
  return html`<li class="value-row">
    <p class="value-title">
      ${renderText(indicator.title, plan, locale)}${
        title ? html`（${renderText(title, plan, locale)}）` : nothing
      }
      <span class="muted">${formatter.time(time)}</span>
    </p>
    <p class="value-own">
      ${formatter.observed(subject, observation)}${notes.map(
        (note) => html` <span class="mark">${note}</span>`,
      )}
    </p>
    <p class="value-whole muted">
      ${whole ? html`${area} ${formatter.observed(subject, whole)}` : nothing}
    </p>
    ${
      rank === undefined || peers.length < 2
        ? nothing
        : html`<p class="value-rank">
            ${renderStrip(peers, observation.value!)}<span class="visually-hidden"
              >${messages.ranked(rank, formatter.districtCount(peers.length))}</span
            >
          </p>`
    }
  </li>`;
}

/** The values of all districts on one line, with that of this district on top of them. */
function renderStrip(peers: readonly number[], own: number) {
  const low = Math.min(...peers);
  const high = Math.max(...peers);
  const room = stripWidth - 2 * ownRadius;
  const x = (value: number) =>
    Math.round((ownRadius + (high === low ? 0.5 : (value - low) / (high - low)) * room) * 10) / 10;
  return html`<svg
    class="strip"
    viewBox="0 0 ${stripWidth} ${stripHeight}"
    width=${stripWidth}
    height=${stripHeight}
    aria-hidden="true"
  >
    <path class="strip-line" d="M0 ${stripHeight / 2}H${stripWidth}"></path>
    ${[...new Set(peers)].map(
      (value) =>
        svg`<circle class="strip-peer" cx=${x(value)} cy=${stripHeight / 2} r=${peerRadius}></circle>`,
    )}
    <circle class="strip-own" cx=${x(own)} cy=${stripHeight / 2} r=${ownRadius}></circle>
  </svg>`;
}
