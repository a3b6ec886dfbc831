import type { District, Plan } from '@machiplan/schema';
import { facilitiesOf } from '@machiplan/sdk/districts';
import { messagesIn } from '@machiplan/sdk/internal';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { memoize } from '../../../platform/memoize.js';
import { districtLabel } from '../../../plan-data/selection/district-label.js';
import { createDescription } from '../described-map.js';
import type { MapModel } from '../district-map-model.js';
import type { MapContext } from '../map-context.js';
import { cityWideEntries, districtEntries } from './district-entries.js';
import { districtPanelMessages } from './district-panel.messages.js';
import { districtPanelStyles } from './district-panel.styles.js';
import { districtValues } from './district-values.js';
import { renderDistrict, type DistrictPanelModel } from './render-district.js';

/** The panel of the chosen district. Loaded when a reader or a link selects one. */
export class DistrictPanel {
  readonly #context: MapContext;
  readonly #modelFor = memoize(panelModel);
  readonly #describe = createDescription();

  constructor(context: MapContext) {
    this.#context = context;
    adoptStyles(context.element.renderRoot, districtPanelStyles);
  }

  render(model: MapModel, district: District) {
    const messages = messagesIn(districtPanelMessages, model.locale.language);
    const panel = this.#modelFor(model.plan, district);
    return renderDistrict(panel, this.#describe(model), messages, this.#context.dispatch);
  }

  /** The result of a selection in a sentence, for screen readers. */
  announcement({ plan, locale }: MapModel, district: District): string {
    const { announced } = messagesIn(districtPanelMessages, locale.language);
    const { entries } = this.#modelFor(plan, district);
    return announced(districtLabel(plan, district.id, locale.language), entries.measures.length);
  }

  /** Scrolls to the start of the panel, if a selection on the map or in the list left it out of view. */
  reveal(): void {
    const panel = this.#context.element.renderRoot.querySelector('.panel');
    const top = panel?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) panel?.scrollIntoView({ block: 'start' });
  }
}

function panelModel(plan: Plan, district: District): DistrictPanelModel {
  const today = new Date();
  return {
    district,
    entries: districtEntries(plan, district, today),
    cityWide: cityWideEntries(plan, today),
    values: districtValues(plan, district),
    facilities: facilitiesOf(plan, district.id),
  };
}
