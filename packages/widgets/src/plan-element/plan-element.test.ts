import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import { defaultLimits, type Plan } from '@machiplan/schema';
import {
  answerFetch,
  json,
  silent,
  text,
  unreachable,
  type FetchAnswers,
} from '../../../../test/browser/fetch-answers.js';
import { readFixture } from '../../../../test/browser/read-fixture.js';
import { ContextProvider } from '@lit/context';
import { PlanTimeoutError } from '@machiplan/sdk/errors';
import { planContext } from '../plan-data/plan-context.js';
import { PlanLoad } from '../plan-data/plan-load.js';
import { SelectionStore } from '../plan-data/selection/selection-store.js';
import { PlanElement, type ModelInput } from './plan-element.js';
import type { PlanErrorEvent, PlanLoadEvent } from './plan-state-events.js';

const harbour = await readFixture('two-level-plan.json');

class TitleElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<h2>${JSON.stringify(plan.title)}</h2>
      <button @click=${() => this.planData.requestSelection('node', 'a1')}>pick</button>
      <output>${this.planData.selection.node}</output>`;
  }
}
customElements.define('title-element', TitleElement);

const shown = (element: Element) =>
  (element.shadowRoot!.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

let network: FetchAnswers | undefined;
let logged: unknown[][] = [];
const consoleError = console.error;

/** Each test uses addresses of its own: a plan that was loaded once is shared for good. */
function serve(answers: Parameters<typeof answerFetch>[0]): void {
  network = answerFetch(answers);
}

describe('PlanElement', () => {
  beforeEach(() => {
    logged = [];
    console.error = (...args: unknown[]) => void logged.push(args);
  });
  afterEach(() => {
    network?.restore();
    console.error = consoleError;
  });

  it('shows what the author wrote when nothing is asked for', async () => {
    const element = await fixture(html`<title-element><a href="#x">PDF</a></title-element>`);
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('shows the plan of its src and says so', async () => {
    serve({ '/ready.json': json(harbour) });
    const element = document.createElement('title-element') as TitleElement;
    element.src = '/ready.json';
    const loaded = oneEvent<PlanLoadEvent>(element, 'plan-load');
    document.body.append(element);
    const event = await loaded;
    expect(event.plan.id).to.equal('harbour-programme-2030');
    expect(event.composed && event.bubbles).to.equal(true);
    expect(shown(element)).to.contain('みなと町プログラム');
    element.remove();
  });

  it('takes a document as a property and asks nobody', async () => {
    serve({});
    const element = await fixture<TitleElement>(
      html`<title-element .plan=${harbour} src="/never.json"></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'));
    expect(network!.asked('/never.json')).to.equal(0);
  });

  it('shows what the author wrote again when src is removed', async () => {
    serve({ '/removed.json': json(harbour) });
    const element = await fixture<TitleElement>(
      html`<title-element src="/removed.json"><a href="#x">PDF</a></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'));
    element.removeAttribute('src');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    expect(shown(element)).to.equal('');
    element.plan = null as unknown as undefined;
    await element.updateComplete;
    expect(shown(element)).to.equal('');
  });

  it('asks once for an address that several elements show, and shares their selection', async () => {
    serve({ '/shared.json': json(harbour) });
    const page = await fixture(
      html`<div>
        <title-element src="/shared.json"></title-element>
        <section><title-element src="./../shared.json"></title-element></section>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll('title-element')] as [Element, Element];
    await waitUntil(() => shown(first).includes('みなと町') && shown(second).includes('みなと町'));
    expect(network!.asked('/shared.json')).to.equal(1);
    first.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => second.shadowRoot!.querySelector('output')!.textContent === 'a1');
  });

  it('lets the page veto a selection', async () => {
    const element = await fixture<TitleElement>(
      html`<title-element .plan=${structuredClone(harbour)}></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'));
    element.addEventListener('plan-node-select', (event) => event.preventDefault());
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('output')!.textContent).to.equal('');
  });

  const failures: [string, Parameters<typeof answerFetch>[0][string], RegExp, RegExp][] = [
    [
      'missing.json',
      text('', 'text/plain', 404),
      /見つかりませんでした（404）/,
      /not found \(404\)/,
    ],
    [
      'busy.json',
      text('', 'text/plain', 500),
      /エラーを返しました（500）/,
      /returned an error \(500\)/,
    ],
    ['page.json', text('<!doctype html><p>Hello'), /ウェブページ/, /web page was returned/],
    ['cut.json', text('{"planJson":"1.0","id"', 'application/json'), /途中で切れて/, /cut off/],
    ['far.json', unreachable(), /接続できません.*CORS/, /could not be reached.*CORS/],
    ['next.json', json({ ...harbour, planJson: '2.0' }), /新しい形式/, /newer format/],
    ['other.json', json({ hello: 'world' }), /Plan JSON/, /form of a plan/],
    [
      'sjis.json',
      () => new Response(new Uint8Array([0x7b, 0x22, 0x83, 0x65, 0x22, 0x7d])),
      /UTF-8 ではありません/,
      /not encoded in UTF-8/,
    ],
  ];
  for (const [name, answer, ja, en] of failures) {
    it(`says what happened for ${name}, in Japanese and English, and keeps the page whole`, async () => {
      serve({ [`/failing/${name}`]: answer });
      const page = await fixture(html`
        <div>
          <p id="before">before</p>
          <title-element lang="ja" src=${`/failing/${name}`}><b>own</b></title-element>
          <title-element lang="en" src=${`/failing/${name}`}></title-element>
        </div>
      `);
      const [japanese, english] = [...page.querySelectorAll('title-element')] as [Element, Element];
      await waitUntil(
        () => [english, japanese].every((one) => one.shadowRoot!.querySelector('[role=alert]')),
        'no message',
        {
          timeout: 8000,
        },
      );
      expect(shown(japanese)).to.match(ja);
      expect(shown(english)).to.match(en);
      expect(japanese.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
      expect(page.querySelector('#before')!.textContent).to.equal('before');
      expect(logged, 'one line on the console for one failure').to.have.length(1);
    });
  }

  it('names an address that is not http(s) without asking anybody', async () => {
    serve({});
    const element = await fixture(
      html`<title-element lang="ja" src="javascript:1"></title-element>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]'));
    expect(shown(element)).to.contain('正しい URL ではありません');
  });

  it('says that loading took too long', async () => {
    const slow = new PlanLoad(() =>
      Promise.reject(new PlanTimeoutError(10_000, { where: '/slow.json' })),
    );
    const page = await fixture(html`<div lang="en"><title-element></title-element></div>`);
    new ContextProvider(page as HTMLElement, {
      context: planContext,
      initialValue: { load: slow, selection: new SelectionStore() },
    });
    const element = page.querySelector('title-element')!;
    page.append(element);
    await waitUntil(() => shown(element).includes('took too long'));
  });

  it('fires plan-error, and loads after the reader asks again', async () => {
    let broken = true;
    serve({
      '/again.json': (request) =>
        broken ? text('', 'text/plain', 404)(request) : json(harbour)(request),
    });
    const element = document.createElement('title-element') as TitleElement;
    element.src = '/again.json';
    const failed = oneEvent<PlanErrorEvent>(element, 'plan-error');
    document.body.append(element);
    const event = await failed;
    await waitUntil(() => element.shadowRoot!.querySelector('button.action'));
    expect([event.failure.code, event.failure.status]).to.deep.equal(['http', 404]);
    broken = false;
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.action')!.click();
    await waitUntil(() => shown(element).includes('みなと町'));
    element.remove();
  });

  it('renders the rest of a plan with bad parts and says how many are missing', async () => {
    const nodes = [
      ...harbour.nodes,
      { id: 'c', title: 'no level' },
      { id: 'a', level: 'step', title: 'again' },
    ];
    const element = await fixture(
      html`<title-element lang="en" .plan=${{ ...harbour, nodes }}></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'));
    await waitUntil(() => shown(element).includes('2 parts of the data could not be shown.'));
  });

  it('shows 100,000 nodes, and says so when there are more than can be shown', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `n${index}`, level: 'step', title: 'N' }));
    const element = await fixture<TitleElement>(
      html`<title-element lang="en" .plan=${{ ...harbour, nodes: many(100_000) }}></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'), 'not shown', { timeout: 8000 });
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
    element.plan = { ...harbour, nodes: many(defaultLimits.nodes + 1) };
    await waitUntil(() => shown(element).includes('too large to show'), 'no message', {
      timeout: 8000,
    });
  });

  it('repairs cycles, orphans and repeated ids, and names them', async () => {
    const nodes = [
      { id: 'x', level: 'step', title: 'X', parent: 'y' },
      { id: 'y', level: 'step', title: 'Y', parent: 'x' },
      { id: 'o', level: 'step', title: 'Orphan', parent: 'nobody' },
      { id: 'o', level: 'step', title: 'Again' },
    ];
    const element = await fixture(
      html`<title-element lang="en" .plan=${{ ...harbour, nodes }}></title-element>`,
    );
    await waitUntil(() => shown(element).includes('みなと町'));
    await waitUntil(() => element.shadowRoot!.querySelector('details.notice'));
    const notice = element.shadowRoot!.querySelector('details.notice')!;
    expect(notice.querySelectorAll('li')).to.have.length(3);
    expect(notice.textContent).to.contain('Orphan').and.to.contain('nobody');
  });

  it('tells on paper, beside the words of the author, that it was printed while loading', async () => {
    serve({ '/printed-early.json': silent() });
    const element = await fixture<TitleElement>(
      html`<title-element lang="en" src="/printed-early.json"><a href="#x">PDF</a></title-element>`,
    );
    const note = element.shadowRoot!.querySelector<HTMLElement>('.on-paper')!;
    expect(note.closest('slot'), 'replaced by the words of the author').to.equal(null);
    expect(note.textContent).to.contain('print again');
    expect(note.checkVisibility(), 'on screen').to.equal(false);
  });

  it('gives up the request when it leaves the page while loading', async () => {
    let aborted = false;
    serve({
      '/slow.json': (request) => {
        request.signal.addEventListener('abort', () => (aborted = true));
        return silent()(request);
      },
    });
    const element = await fixture(html`<title-element src="/slow.json"></title-element>`);
    await waitUntil(() => network!.asked('/slow.json') === 1);
    element.remove();
    await waitUntil(() => aborted);
    expect(logged).to.have.length(0);
  });

  it('keeps loading when it is moved in the page', async () => {
    serve({
      '/moved.json': async (request) => {
        await aTimeout(50);
        return json(harbour)(request);
      },
    });
    const page = await fixture(
      html`<div>
        <title-element src="/moved.json"></title-element>
        <p></p>
      </div>`,
    );
    const element = page.querySelector('title-element')!;
    await waitUntil(() => network!.asked('/moved.json') === 1);
    page.querySelector('p')!.append(element);
    await waitUntil(() => shown(element).includes('みなと町'));
    expect(network!.asked('/moved.json')).to.equal(1);
  });

  it('follows the language of the page while it is shown', async () => {
    const page = await fixture(
      html`<div lang="ja"><title-element src="ftp://x/y"></title-element></div>`,
    );
    const element = page.querySelector('title-element')!;
    await waitUntil(() => shown(element).includes('正しい URL'));
    page.setAttribute('lang', 'en');
    await waitUntil(() => shown(element).includes('is not a URL'));
  });
});
