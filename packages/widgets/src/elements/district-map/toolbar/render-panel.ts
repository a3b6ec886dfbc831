import type { District } from '@machiplan/schema';
import { childDistrictsOf, safeHref, facilitiesOf } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { Locale } from '../../../localization/locale-controller.js';
import type { MapModel } from '../views/map-view.js';
import type { MapWords } from '../views/map-words.js';
import type { ToolsMessages } from './map-tools.messages.js';

export interface PanelParts {
  readonly view: MapModel;
  readonly words: MapWords;
  readonly messages: ToolsMessages;
  readonly reader: Locale;
  /** The district pointed at, focused or selected; undefined for none. */
  readonly district: District | undefined;
  readonly isSelected: boolean;
  readonly base: string;
}

/** What is known of one district: the same for pointer, keyboard and touch, and never over the map. */
export function renderPanel(
  { view, words, messages, reader, district, isSelected, base }: PanelParts,
  goInside: (district: District) => void,
  clear: () => void,
) {
  const { plan } = words;
  if (!district) return html`<p class="muted">${messages.panelHint}</p>`;
  const position = view.districts.indexOf(district);
  const rank = view.ranks[position];
  const change = words.change(view, district.id);
  const figure = view.figures.get(district.id);
  return html`<p class="panel-name"><bdi>${renderText(district.name, plan, reader)}</bdi></p>
    ${
      view.subject.kind === 'names'
        ? nothing
        : html`<p class="panel-value ${figure?.value === undefined ? 'muted' : ''}">
            ${words.value(view.subject, figure)}
            ${words
              .marks(view.subject, figure?.observation)
              .map((mark) => html`<span class="mark">${mark}</span>`)}
          </p>`
    }
    ${
      rank !== undefined || change !== undefined
        ? html`<p class="muted">
            ${rank === undefined ? nothing : html`<span>${messages.ranked(rank, view.known)}</span>`}
            ${
              change === undefined
                ? nothing
                : html`<span>${messages.changed(change, words.time(view.before!.time))}</span>`
            }
          </p>`
        : nothing
    }
    ${renderFacilities(district, words, messages.facilities, reader, base)}
    ${
      isSelected
        ? html`<p class="panel-actions">
            ${
              childDistrictsOf(plan, district.id).length > 0
                ? html`<button type="button" class="plain" @click=${() => goInside(district)}>
                    ${messages.inside(words.text(district.name))}
                  </button>`
                : nothing
            }
            <button type="button" class="plain" @click=${clear}>${messages.clear}</button>
          </p>`
        : nothing
    }`;
}

function renderFacilities(
  district: District,
  words: MapWords,
  label: string,
  reader: Locale,
  base: string,
) {
  const facilities = facilitiesOf(words.plan, district.id);
  if (facilities.length === 0) return nothing;
  return html`<ul class="facilities" aria-label=${label}>
    ${facilities.map(({ name, kind, address, href }) => {
      const link = safeHref(href, base);
      const title = html`<bdi>${renderText(name, words.plan, reader)}</bdi>`;
      return html`<li>
        ${link ? html`<a href=${link} rel="noopener noreferrer">${title}</a>` : title}
        ${
          kind || address
            ? html`<span class="muted"
                >${renderText(kind, words.plan, reader)}
                ${renderText(address, words.plan, reader)}</span
              >`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
