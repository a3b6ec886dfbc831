/** The elements of the release 0.1.0, which know Plan JSON 1.0, show the rest of a document of 1.1. */
import { expect, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '@machiplan/schema';

const patient = { timeout: 15_000 };
const city = '/examples/data/midori-city-plan.json';
const document11 = (await (await fetch(city)).json()) as PlanDocument;

/** The script of the release, which is kept compressed. */
async function releaseScript(): Promise<string> {
  const { body } = await fetch('/test/fixtures/machiplan-0.1.0.classic.js.gz');
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
}

const ja = (text: unknown) => (typeof text === 'string' ? text : (text as { ja: string }).ja);
const wordsOf = (element: Element) =>
  (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('the elements of the release 0.1.0, given a document of 1.1', function () {
  this.timeout(60_000);
  const frame = document.createElement('iframe');

  before(async () => {
    Object.assign(frame, { width: '1000', height: '900' });
    document.body.append(frame);
    const script = frame.contentDocument!.createElement('script');
    script.textContent = await releaseScript();
    frame.contentDocument!.documentElement.lang = 'ja';
    frame.contentDocument!.head.append(script);
  });

  after(() => frame.remove());

  async function show(tag: string, attributes: Readonly<Record<string, string>>) {
    const element = frame.contentDocument!.createElement(tag);
    for (const [name, value] of Object.entries({ src: city, ...attributes }))
      element.setAttribute(name, value);
    frame.contentDocument!.body.replaceChildren(element);
    await waitUntil(() => wordsOf(element).length > 20, `${tag} is empty`, patient);
    return element;
  }

  it('are those of that release', () => {
    const tree = frame.contentWindow!.customElements.get('plan-tree') as unknown;
    expect((tree as { readonly version: string }).version).to.equal('0.1.0');
  });

  it('list the fields of the plan in <plan-tree>, and say what they leave out', async () => {
    const tree = await show('plan-tree', {});
    const fields = document11.nodes.filter(({ level }) => level === 'field');
    expect(fields).to.have.length(4);
    const isThere = () => fields.every(({ title }) => wordsOf(tree).includes(ja(title)));
    await waitUntil(isThere, 'no entries', patient);
    expect(wordsOf(tree)).to.match(/データの一部（\d+か所）を表示できませんでした/);
    expect(wordsOf(tree)).to.not.match(/NaN|undefined|\[object/);
    expect(tree.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  for (const { id, title } of document11.indicators ?? [])
    it(`show ${id} in <kpi-gauge>`, async () => {
      const gauge = await show('kpi-gauge', { indicator: id, open: '' });
      await waitUntil(() => wordsOf(gauge).includes(ja(title)), 'no title', patient);
      expect(wordsOf(gauge)).to.not.match(/NaN|undefined|\[object/);
      expect(gauge.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    });

  it('show the values of single years, and no average of several as one of them', async () => {
    const rate = await show('kpi-gauge', { indicator: 'checkup-rate' });
    await waitUntil(() => wordsOf(rate).includes('52.9'), 'no value', patient);
    const air = await show('kpi-gauge', { indicator: 'air-quality', open: '' });
    await waitUntil(() => wordsOf(air).includes('31'), 'no value', patient);
    expect(wordsOf(air)).not.to.match(/11\.6|12\.1/);
  });
});
