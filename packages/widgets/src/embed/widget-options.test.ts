import { expect } from '@open-wc/testing';
import '../plan-source/plan-source.define.js';
import '../plan-tree/plan-tree.define.js';
import '../kpi-gauge/kpi-gauge.define.js';
import '../kpi-board/kpi-board.define.js';
import '../sdg-matrix/sdg-matrix.define.js';
import '../district-map/district-map.define.js';
import '../plan-language/plan-language.define.js';
import { widgetLoaders } from '../register/widget-loaders.js';
import { optionsOf, widgetOptions, type WidgetName } from './widget-options.js';

/** Attributes that name code or further hosts, see the table. */
const onlyOnTheElement = new Set(['worker-src', 'icon-pattern', 'basemap-attribution']);

const tags = Object.keys(widgetOptions) as WidgetName[];

describe('the options of embeds', () => {
  it('are there for every tag that the kit loads', () => {
    expect(tags.sort()).to.deep.equal([...widgetLoaders.keys()].sort());
  });

  for (const tag of tags)
    it(`are the attributes of <${tag}>`, () => {
      const element = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const attributes = element.observedAttributes.filter((name) => !onlyOnTheElement.has(name));
      const options = Object.keys(optionsOf(tag)).filter((name) => name !== 'lang');
      expect(options.sort()).to.deep.equal(attributes.sort());
    });
});
