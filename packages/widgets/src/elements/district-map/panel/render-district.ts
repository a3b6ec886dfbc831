/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { District, Facility } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { childDistrictsOf, rootDistrictsOf } from '@machiplan/sdk/districts';
import { html, nothing } from 'lit';
import { linksOf } from '../../../controls/record-facts/record-facts.js';
import { renderText } from '../../../localization/render-text.js';
import { districtLabel } from '../../../plan-data/selection/district-label.js';
import type { DescribedMap } from '../described-map.js';
import type { MapDispatch } from '../map-context.js';
import type { DistrictEntries, DistrictEntry } from './district-entries.js';
import type { DistrictPanelMessages } from './district-panel.messages.js';
import type { DistrictValue } from './district-values.js';
import { renderEntries } from './render-entries.js';
import { renderValues } from './render-values.js';

/** Everything a plan says about one district. */
export interface DistrictPanelModel {
  readonly district: District;
  readonly entries: DistrictEntries;
  readonly cityWide: readonly DistrictEntry[];
  readonly values: readonly DistrictValue[];
  readonly facilities: readonly Facility[];
}

/** The panel of a district: its measures, its figures, those for everybody, its facilities. */
export function renderDistrict(
  panel: DistrictPanelModel,
  model: DescribedMap,
  messages: DistrictPanelMessages,
  dispatch: MapDispatch,
) {
  const { district, entries, cityWide, values, facilities } = panel;
  const { plan, locale } = model;
  const { measures, mentions } = entries;
  const area = areaOf(model, messages);
  const links = linksOf(district, { plan, locale, base: model.baseUrl });
  const level = model.options.headingLevel;
  const heading = (text: unknown) =>
    html`<p class="panel-heading" role="heading" aria-level=${level + 1}>${text}</p>`;
  return html`<p class="panel-name" role="heading" aria-level=${level}>
      <bdi>${districtLabel(plan, district.id, locale.language)}</bdi>
    </p>
    ${renderActions(district, model, messages, dispatch)}
    ${
      measures.length > 0
        ? html`${heading(messages.measures(measures.length))}
          ${renderEntries(measures, model, messages, dispatch)}`
        : html`<p class="muted">${messages.noMeasures}</p>`
    }
    ${
      values.length > 0
        ? html`${heading(messages.values)} ${renderValues(values, area, model, messages)}`
        : nothing
    }
    ${renderFurther(messages.cityWide(area, cityWide.length), cityWide, model, messages, dispatch)}
    ${renderFurther(messages.mentions(mentions.length), mentions, model, messages, dispatch)}
    ${
      facilities.length > 0
        ? html`${heading(messages.facilities)} ${renderFacilities(facilities, model)}`
        : nothing
    }
    ${
      links.length > 0
        ? html`${heading(messages.links)}
            <ul class="facilities" role="list">
              ${links.map((link) => html`<li>${link}</li>`)}
            </ul>`
        : nothing
    }`;
}

/** The name of the whole area, where the plan has it as a district. */
function areaOf({ plan, locale }: DescribedMap, messages: DistrictPanelMessages): string {
  const [root, ...others] = rootDistrictsOf(plan);
  return root && others.length === 0
    ? districtLabel(plan, root.id, locale.language)
    : messages.wholeArea;
}

function renderFurther(
  title: string,
  entries: readonly DistrictEntry[],
  model: DescribedMap,
  messages: DistrictPanelMessages,
  dispatch: MapDispatch,
) {
  if (entries.length === 0) return nothing;
  return html`<details class="further">
    <summary>${title}</summary>
    ${renderEntries(entries, model, messages, dispatch)}
  </details>`;
}

function renderFacilities(
  facilities: readonly Facility[],
  { plan, locale, baseUrl }: DescribedMap,
) {
  return html`<ul class="facilities" role="list">
    ${facilities.map((facility) => {
      const { name, kind, address, href } = facility;
      const link = safeHref(href, baseUrl);
      const title = html`<bdi>${renderText(name, plan, locale)}</bdi>`;
      return html`<li>
        ${link ? html`<a href=${link} rel="noopener noreferrer">${title}</a>` : title}
        ${
          kind || address
            ? html`<span class="muted"
                >${renderText(kind, plan, locale)} ${renderText(address, plan, locale)}</span
              >`
            : nothing
        }
        ${linksOf(facility, { plan, locale, base: baseUrl }).map((each) => html`<div>${each}</div>`)}
      </li>`;
    })}
  </ul>`;
}

function renderActions(
  district: District,
  { plan, formatter }: DescribedMap,
  messages: DistrictPanelMessages,
  dispatch: MapDispatch,
) {
  const lookInside = () => dispatch({ type: 'look-inside', district });
  const clear = () => dispatch({ type: 'select-district', district: undefined });
  return html`<p class="panel-actions">
    ${
      childDistrictsOf(plan, district.id).length > 0
        ? html`<button type="button" class="plain" @click=${lookInside}>
            ${messages.inside(formatter.text(district.name))}
          </button>`
        : nothing
    }
    <button type="button" class="plain" @click=${clear}>${messages.clear}</button>
  </p>`;
}
