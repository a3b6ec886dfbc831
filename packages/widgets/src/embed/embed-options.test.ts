import { expect } from '@open-wc/testing';
import { registry } from '../registry.js';
import { embedOptions, optionsOf, type EmbeddableTag } from './embed-options.js';

/** Attributes that name code or further hosts, or belong to markup of a server: `@embed none`. */
const onlyOnTheElement = new Set([
  'worker-src',
  'icon-pattern',
  'basemap-attribution',
  'boundary-origins',
  'share-time',
  'defer-hydration',
]);

const tags = Object.keys(embedOptions) as EmbeddableTag[];

describe('the options of embeds', () => {
  before(() => Promise.all([...registry.values()].map((load) => load())));

  it('exist for every element', () => {
    expect(tags.sort()).to.deep.equal([...registry.keys()].sort());
  });

  for (const tag of tags)
    it(`are the attributes of <${tag}>`, () => {
      const element = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const attributes = element.observedAttributes.filter((name) => !onlyOnTheElement.has(name));
      const options = Object.keys(optionsOf(tag)).filter((name) => name !== 'lang');
      expect(options.sort()).to.deep.equal(attributes.sort());
    });

  it('keep words in the order in which the property lists them', () => {
    expect(embedOptions['plan-tree'].view[0]).to.equal('outline');
  });

  it('are addresses where the element loads a document', () => {
    expect(embedOptions['sdg-matrix']['compare-src']).to.equal('address');
    expect(embedOptions['district-map']['boundary-src']).to.equal('address');
    for (const tag of tags)
      for (const [name, kind] of Object.entries(optionsOf(tag)))
        if (/(^|-)(src|href)$/.test(name)) expect(kind, `${tag} ${name}`).to.equal('address');
  });
});
