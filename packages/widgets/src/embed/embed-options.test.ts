import { expect } from '@open-wc/testing';
import '../elements/plan-source/plan-source.define.js';
import '../elements/plan-tree/plan-tree.define.js';
import '../elements/kpi-gauge/kpi-gauge.define.js';
import '../elements/kpi-board/kpi-board.define.js';
import '../elements/sdg-matrix/sdg-matrix.define.js';
import '../elements/district-map/district-map.define.js';
import '../elements/plan-language/plan-language.define.js';
import { elementLoaders } from '../registry.js';
import { optionsOf, embedOptions, type EmbeddableTag } from './embed-options.js';

/** Attributes that name code or further hosts, see the table. */
const onlyOnTheElement = new Set(['worker-src', 'icon-pattern', 'basemap-attribution']);

const tags = Object.keys(embedOptions) as EmbeddableTag[];

describe('the options of embeds', () => {
  it('are there for every tag that the kit loads', () => {
    expect(tags.sort()).to.deep.equal([...elementLoaders.keys()].sort());
  });

  for (const tag of tags)
    it(`are the attributes of <${tag}>`, () => {
      const element = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const attributes = element.observedAttributes.filter((name) => !onlyOnTheElement.has(name));
      const options = Object.keys(optionsOf(tag)).filter((name) => name !== 'lang');
      expect(options.sort()).to.deep.equal(attributes.sort());
    });
});
