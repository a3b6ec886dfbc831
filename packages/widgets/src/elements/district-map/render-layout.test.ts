import { expect, waitUntil } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import { bayPlan } from '../../../../../test/browser/bay-plan.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { initialState } from './district-map-actions.js';
import { createMapModel } from './district-map-model.js';
import { renderLayout } from './render-layout.js';
import type { DistrictPanel } from './panel/district-panel.lazy.js';
import { readGeoJson } from './shapes/read-geojson.js';
import { MapTexts } from './texts/map-texts.lazy.js';
import { MapToolbar } from './toolbar/map-toolbar.lazy.js';

const model = createMapModel()({
  plan: bayPlan(),
  locale: { language: 'en', furigana: false },
  selection: {},
  options: { classes: 5, facilities: false, locate: false, shareTime: false, headingLevel: 3 },
  state: initialState,
  passes: undefined,
  documentUrl: undefined,
  pageUrl: location.href,
  width: 400,
  boundaryResultOf: ({ data }) => readGeoJson(data),
});

/** A host whose toolbar cannot be fetched at first. */
class OfflineHost extends LitElement {
  isOnline = false;
  readonly #context = { element: this, model: () => model, dispatch: () => undefined };

  readonly toolbar = new LazyModule(this, () =>
    this.isOnline
      ? Promise.resolve(
          new MapToolbar(this.#context, (engine) => new MapTexts(this.#context, engine)),
        )
      : Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  );

  readonly panel = new LazyModule<DistrictPanel>(this, () =>
    Promise.reject(new TypeError('unused')),
  );

  protected override render() {
    const parts = { toolbar: this.toolbar, panel: this.panel, chips: nothing };
    return html`${renderLayout(model, parts)}`;
  }
}

customElements.define('test-offline-host', OfflineHost);

describe('renderLayout()', () => {
  const { error } = console;
  let host: OfflineHost;
  const $ = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);

  beforeEach(async () => {
    console.error = () => undefined;
    host = new OfflineHost();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => {
    console.error = error;
    host.remove();
  });

  it('draws the map with its name before the lazy parts', () => {
    expect($('.picture')!.getAttribute('aria-label')).to.contain('Map: 樹木の数 FY2024.');
    expect($('[role=alert]')).to.equal(null);
  });

  it('shows that the toolbar could not be fetched, and fetches it again on request', async () => {
    await host.toolbar.load();
    await host.updateComplete;
    expect($('.lens [role=alert]')).to.not.equal(null);
    expect($('.picture')).to.not.equal(null);
    host.isOnline = true;
    $('.lens [role=alert] button')!.click();
    await waitUntil(() => $('.controls select'), 'controls');
    expect($('[role=alert]')).to.equal(null);
    expect($('.lens')!.textContent).to.contain('Your district');
    expect(host.renderRoot.querySelectorAll('tbody tr')).to.have.length(4);
  });
});
