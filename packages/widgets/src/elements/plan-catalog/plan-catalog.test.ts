import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { answerFetch, json, type FetchAnswers } from '../../../../../test/browser/fetch-answers.js';
import './plan-catalog.define.js';

type Catalog = HTMLElementTagNameMap['plan-catalog'];

const entry = (id: string, change: object = {}) => ({
  href: `${id}.json`,
  id,
  title: `${id}の計画`,
  publisher: { name: '緑町', code: '131121' },
  period: { start: 'FY2024', end: 'FY2026' },
  status: 'adopted',
  ...change,
});
const catalog = (title: string, plans: readonly object[], catalogs: readonly object[] = []) => ({
  planCatalog: '1.0',
  id: title,
  title,
  plans,
  catalogs,
});

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
const titles = (element: Element) => texts(element, '.plan .title');

describe('<plan-catalog>', () => {
  let network: FetchAnswers;
  let silenced: typeof console.error;
  beforeEach(() => {
    silenced = console.error;
    console.error = () => undefined;
    network = answerFetch({
      '/town.json': json(
        catalog(
          '町の計画',
          [
            entry('花'),
            entry('道', { status: 'draft', period: { start: 'FY2030' } }),
            entry('県', { publisher: { name: '緑県', code: '130001' }, origin: 'sample' }),
          ],
          [
            { href: '/more.json', title: '隣の町' },
            { href: '/gone.json', title: 'ない町' },
          ],
        ),
      ),
      '/more.json': json(
        catalog(
          '隣の町',
          [entry('花', { href: '/elsewhere/花.json' }), entry('橋')],
          [{ href: '/town.json', title: '町の計画' }],
        ),
      ),
    });
  });
  afterEach(() => {
    network.restore();
    console.error = silenced;
  });

  async function shown(attributes: Partial<Catalog> = {}): Promise<Catalog> {
    const element = await fixture<Catalog>(html`<plan-catalog lang="ja"></plan-catalog>`);
    Object.assign(element, { src: '/town.json', ...attributes });
    await waitUntil(() => element.shadowRoot!.querySelector('.count, [part="error"]'), 'nothing', {
      timeout: 5000,
    });
    return element;
  }
  const button = (element: Element, words: RegExp) =>
    all(element, 'button').find((each) => words.test(each.textContent))!;

  it('lists plans with publisher, period and stage, and sets a sample apart', async () => {
    const element = await shown();
    expect(titles(element)).to.deep.equal(['花の計画', '道の計画', '県の計画']);
    expect(texts(element, '.facts')[0]).to.equal('緑町・2024年度〜2026年度・策定済み');
    expect(texts(element, '.facts')[2]).to.contain('架空の見本');
  });

  it('loads the catalog and no plan', async () => {
    const requested: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      requested.push(new URL(input instanceof Request ? input.url : String(input)).pathname);
      return fetch(input, init);
    };
    await shown({ src: '/more.json' });
    globalThis.fetch = fetch;
    expect(requested.filter((path) => path !== '/more.json')).to.deep.equal([]);
  });

  it('finds plans by words, publisher, level, year and stage', async () => {
    const element = await shown();
    const found = async (change: Partial<Catalog>) => {
      Object.assign(element, { search: undefined, place: undefined, level: undefined });
      Object.assign(element, { year: undefined, status: undefined, ...change });
      await element.updateComplete;
      return titles(element);
    };
    expect(await found({ search: '緑県' })).to.deep.equal(['県の計画']);
    expect(await found({ place: '緑町' })).to.deep.equal(['花の計画', '道の計画']);
    expect(await found({ level: 'prefecture' })).to.deep.equal(['県の計画']);
    expect(await found({ year: '2030' })).to.deep.equal(['道の計画']);
    expect(await found({ status: 'draft' })).to.deep.equal(['道の計画']);
    expect(await found({ search: '月' })).to.deep.equal([]);
    expect(texts(element, '.state')[0]).to.contain('条件を減らしてください');
  });

  it('leads to the page that the author names, and to no address that is not http(s)', async () => {
    const element = await shown({ planHref: 'plan.html?plan={id}' });
    const hrefs = () => all(element, 'a').map((link) => (link as HTMLAnchorElement).href);
    expect(new URL(hrefs()[0]!).searchParams.get('plan')).to.equal('花');
    // eslint-disable-next-line no-script-url -- must never become a link
    element.planHref = 'javascript:alert({id})';
    await element.updateComplete;
    expect(hrefs()).to.deep.equal([]);
  });

  it('adds a further catalog when asked, tells repeated ids, and opens no cycle', async () => {
    const element = await shown();
    button(element, /隣の町/).click();
    await waitUntil(() => titles(element).length === 5);
    expect(titles(element)).to.deep.equal([
      '花の計画',
      '道の計画',
      '県の計画',
      '花の計画',
      '橋の計画',
    ]);
    expect(texts(element, '.plan .note')).to.deep.equal([
      '同じ識別子の計画が、別のアドレスにもあります。',
      '同じ識別子の計画が、別のアドレスにもあります。',
    ]);
    expect(texts(element, '.catalogs li')).to.include('町の計画 すでに表示しています');
  });

  it('says that a further catalog is gone and keeps the rest', async () => {
    const element = await shown();
    button(element, /ない町/).click();
    await waitUntil(() => texts(element, '.catalogs [role="alert"]').length === 1, 'no alert', {
      timeout: 5000,
    });
    expect(texts(element, '.catalogs [role="alert"]')[0]).to.contain('読み込めませんでした');
    expect(titles(element)).to.have.length(3);
  });

  it('says that the catalog is gone, with a button to try again and what the author wrote', async () => {
    const element = await shown({ src: '/gone.json' });
    element.append('PDF');
    expect(texts(element, '[part="error"]')[0]).to.contain('もう一度読み込む');
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });

  it('draws a country in parts: 50 of 1,741 plans, and the next 50 when asked', async () => {
    const many = Array.from({ length: 1741 }, (_, at) => entry(`市${at}`));
    network.restore();
    network = answerFetch({ '/country.json': json(catalog('国', many)) });
    const element = await shown({ src: '/country.json' });
    expect(titles(element)).to.have.length(50);
    expect(texts(element, '.count')).to.deep.equal(['1741件']);
    button(element, /続きを表示/).click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(100);
    element.search = '市1740';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['市1740の計画']);
  });

  it('is as before after it was moved in the document', async () => {
    const element = await shown();
    const place = document.createElement('section');
    element.parentElement!.append(place);
    place.append(element);
    await waitUntil(() => titles(element).length === 3);
  });
});
