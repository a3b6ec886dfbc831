import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { planOf } from '../../../../../../test/browser/garden-plan.js';
import { loadedModule } from '../../../controls/render-lazy.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { gaugeModel } from '../gauge-model.js';
import { renderGauge } from '../render-gauge.js';
import * as bullet from './bullet.lazy.js';
import * as sparkline from './sparkline.lazy.js';

const plan = planOf({
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [],
  nodes: [],
  indicators: [
    {
      id: 'i',
      title: '満足度',
      unit: '%',
      direction: 'increase',
      baseline: { time: 'FY2021', value: 60 },
      targets: [{ time: 'FY2031', value: 75 }],
      observations: [{ time: 'FY2024', value: 63 }],
    },
  ],
});
const locale = { language: 'ja', furigana: false };
let isOffline = true;
let fetches = 0;

class DialHostElement extends LitElement {
  readonly #dial = new LazyModule(this, () => {
    fetches += 1;
    return isOffline ? Promise.reject(new Error('offline')) : import('./dial.lazy.js');
  });

  protected override render() {
    return html`${renderGauge(gaugeModel(plan, plan.indicators[0]!, {}, locale), {
      plan,
      locale,
      mode: 'dial',
      drawings: {
        bullet: loadedModule(bullet),
        dial: this.#dial,
        sparkline: loadedModule(sparkline),
      },
      remarks: undefined,
      dispatch: () => undefined,
    })}`;
  }
}
customElements.define('dial-host', DialHostElement);

describe('a gauge whose drawing could not be fetched', () => {
  const { error } = console;
  before(() => (console.error = () => undefined));
  after(() => (console.error = error));

  it('keeps its figures, says so, and draws after the reader tries again', async () => {
    const host = await fixture(html`<dial-host></dial-host>`);
    const one = (selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector);
    await waitUntil(() => one('[role=alert]'));
    expect(one('.number')!.textContent).to.equal('63');
    isOffline = false;
    one('[role=alert] button')!.click();
    await waitUntil(() => one('.dial')?.firstElementChild);
    expect(one('[role=alert]')).to.equal(null);
    expect(fetches).to.equal(2);
  });
});
