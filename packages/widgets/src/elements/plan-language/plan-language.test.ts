import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Plan } from '@machiplan/schema';
import { html as template } from 'lit';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { FreshPage } from '../../../../../test/browser/lazy-parts.js';
import { setPreference } from '../../localization/locale-preference.js';
import { renderText } from '../../localization/render-text.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import './plan-language.define.js';
import { hasEnoughReadings } from './readings-coverage.js';

class NodeTitlesElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<ul>
      ${plan.nodes.map(
        ({ title }) => template`<li>${renderText(title, plan, this.localeData.locale)}</li>`,
      )}
    </ul>`;
  }
}
customElements.define('node-titles', NodeTitlesElement);

const planDocument = {
  planJson: '1.0',
  id: 'p',
  title: 'p',
  readings: { 防災: 'ぼうさい', 地域防災: 'ちいきぼうさい' },
  levels: [{ id: 'm', title: '施策' }],
  nodes: [
    {
      id: 'a',
      level: 'm',
      title: { ja: '地域防災と防災塾', en: 'Readiness', 'ja-x-easy': 'じしんに そなえる' },
    },
    { id: 'b', level: 'm', title: { ja: '日本語だけ' } },
  ],
};

const item = (element: Element, index: number) =>
  element.shadowRoot!.querySelectorAll('li')[index]!;

async function page() {
  const found = await fixture(html`
    <div lang="ja">
      <plan-language></plan-language>
      <node-titles .plan=${{ ...planDocument }}></node-titles>
    </div>
  `);
  const titles = found.querySelector('node-titles')!;
  await waitUntil(() => titles.shadowRoot!.querySelector('li'));
  const control = found.querySelector('plan-language')!.shadowRoot!;
  return { found, titles, control };
}

describe('<plan-language>', () => {
  afterEach(() => setPreference({ language: undefined, furigana: undefined }));

  it('shows the language of the page as chosen', async () => {
    const { control } = await page();
    const chosen = control.querySelector<HTMLInputElement>('input[type=radio]:checked')!;
    expect(chosen.closest('label')!.textContent).to.contain('日本語');
  });

  it('changes all elements at once and leaves the page alone', async () => {
    const { found, titles, control } = await page();
    control.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await waitUntil(() => item(titles, 0).textContent === 'Readiness');
    expect(titles.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    expect(found.getAttribute('lang')).to.equal('ja');
  });

  it('marks text that is only there in another language', async () => {
    const { titles, control } = await page();
    control.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await waitUntil(() => item(titles, 1).querySelector('[lang=ja]'));
  });

  it('offers easy Japanese where the plan has it, Japanese where not', async () => {
    const { titles, control } = await page();
    control.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]!.click();
    await waitUntil(() => item(titles, 0).textContent.trim() === 'じしんに そなえる');
    expect(item(titles, 1).textContent).to.equal('日本語だけ');
  });

  it('puts readings over the words that have one, the longest first', async () => {
    const { titles, control } = await page();
    control.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await waitUntil(() => item(titles, 0).querySelector('ruby'));
    const readings = [...item(titles, 0).querySelectorAll('rt')].map((rt) => rt.textContent);
    expect(readings).to.deep.equal(['ちいきぼうさい', 'ぼうさい']);
  });

  it('offers furigana where a plan has readings for half of the kanji of its titles', async () => {
    const withReadings = (readings: Record<string, string> | undefined) =>
      planOf({ ...planDocument, readings });
    expect(hasEnoughReadings(withReadings(planDocument.readings))).to.equal(true);
    expect(hasEnoughReadings(withReadings({ 塾: 'じゅく' }))).to.equal(false);
    expect(hasEnoughReadings(withReadings(undefined))).to.equal(false);
    const { control } = await page();
    await waitUntil(() => control.querySelector('input[type=checkbox]'));
  });

  it('offers furigana in easy Japanese, where they are on at first, and not in English', async () => {
    const { found, control } = await page();
    setPreference({ language: 'ja-x-easy' });
    await waitUntil(() => control.querySelector('input[type=checkbox]:checked'));
    await waitUntil(() => found.querySelector('plan-language')!.shadowRoot!.querySelector('rt'));
    setPreference({ language: 'en' });
    await waitUntil(() => !control.querySelector('input[type=checkbox]'));
    expect(control.querySelector('rt')).to.equal(null);
  });

  it('tells readers when furigana could not be loaded, and tries again', async function () {
    if (!globalThis.blockRequests) this.skip(); // only Chromium can make requests fail
    const furigana = new URL('../../localization/furigana.lazy.ts', import.meta.url).href;
    const fresh = new FreshPage([furigana]);
    try {
      await fresh.block();
      await fresh.import(new URL('plan-language.define.ts', import.meta.url).href);
      await fresh.show('plan-language', { lang: 'ja-x-easy' });
      expect(fresh.outcomes.get(furigana)).to.equal('recovered');
    } finally {
      await fresh.close();
    }
  });

  it('is accessible', async () => {
    const { found } = await page();
    await expect(found.querySelector('plan-language')).to.be.accessible();
  });
});
