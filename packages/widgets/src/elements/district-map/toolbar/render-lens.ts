import type { District, Plan } from '@machiplan/schema';
import { childDistrictsOf, rootDistrictsOf } from '@machiplan/sdk/districts';
import { html, nothing } from 'lit';
import type { MapModel } from '../district-map-model.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Number of districts up to which a select is a help; in a longer list readers filter by name. */
const maxOptions = 2000;

/** The choice of the reader's own district: a select of all districts, and the present position. */
export function renderLens(
  model: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
  locate: (() => void) | undefined,
) {
  const { plan, chosen, formatter } = model;
  const canSelect = plan.districts.length <= maxOptions;
  const onChange = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    dispatch({ type: 'select-district', district: plan.districts.find(({ id }) => id === value) });
  };
  const option = ({ id, name }: District, label = formatter.text(name)) =>
    html`<option value=${id} .selected=${id === chosen?.id}>${label}</option>`;
  return html`${
    canSelect
      ? html`<label class="lens-label" for="own-district">${messages.ownDistrict}</label>`
      : nothing
  }${
    // Before the select, so that Tab leads from a choice to the panel.
    locate
      ? html`<button type="button" class="plain locate" @click=${locate}>
          ${messages.locate}
        </button>`
      : nothing
  }${
    canSelect
      ? html`<select id="own-district" class="lens-select" @change=${onChange}>
          <option value="" .selected=${!chosen}>${messages.noDistrict}</option>
          ${topDistricts(plan).map((district) => {
            const inside = childDistrictsOf(plan, district.id);
            if (inside.length === 0) return option(district);
            return html`<optgroup label=${formatter.text(district.name)}>
              ${option(district, messages.whole(formatter.text(district.name)))}
              ${inside
                .flatMap((each) => [each, ...childDistrictsOf(plan, each.id)])
                .map((each) => option(each))}
            </optgroup>`;
          })}
        </select>`
      : nothing
  }`;
}

/** The districts on top; those in the whole area, where the plan has it as a district. */
function topDistricts(plan: Plan): readonly District[] {
  const roots = rootDistrictsOf(plan);
  const [root] = roots;
  const inside = roots.length === 1 && root ? childDistrictsOf(plan, root.id) : [];
  return inside.length > 0 ? inside : roots;
}
