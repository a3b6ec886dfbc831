/** Promises that every element with a plan keeps; a new element is tested by its line in the registry. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  answerFetch,
  json,
  text,
  type FetchAnswers,
} from '../../../../test/browser/fetch-answers.js';
import { planOf } from '../../../../test/browser/garden-plan.js';
import { defineElement } from '../register/define-element.js';
import { registry } from '../registry.js';
import { PlanElement } from './plan-element.js';

await Promise.all([...registry.values()].map((load) => load()));

const tags = [...registry.keys()].filter(
  (tag) => customElements.get(tag)!.prototype instanceof PlanElement,
);

/** A document with something for each element to show; all its texts have the word in them. */
const documentOf = (word: string) => ({
  planJson: '1.0',
  id: `plan-of-${word}`,
  title: `${word}の計画`,
  levels: [{ id: 'measure', title: `${word}の施策` }],
  districtLevels: [{ id: 'area', title: `${word}の地域` }],
  districts: [
    { id: 'north', level: 'area', name: `${word}北` },
    { id: 'south', level: 'area', name: `${word}南` },
  ],
  nodes: [
    {
      id: 'a',
      level: 'measure',
      title: `${word}を植える`,
      sdgs: [{ goal: 11 }],
      districts: ['north'],
    },
    { id: 'b', level: 'measure', title: `${word}を守る`, sdgs: [{ goal: 15 }] },
  ],
  indicators: [
    {
      id: 'count',
      title: `${word}の数`,
      unit: '本',
      nodes: ['a'],
      direction: 'increase',
      observations: [
        { time: 'FY2023', value: 3 },
        { time: 'FY2024', value: 5 },
        { time: 'FY2024', value: 2, district: 'north' },
      ],
    },
  ],
});

const rose = planOf(documentOf('バラ'));
const moss = planOf(documentOf('コケ'));

/** All text of an element, with that of elements inside. */
function textOf(root: Node): string {
  let found = '';
  for (const node of root.childNodes) {
    if (node instanceof Element && /^(style|script)$/.test(node.localName)) continue;
    if (node instanceof Text) found += node.data;
    else if (node instanceof Element) {
      found += `${node.getAttribute('aria-label') ?? ''} ${textOf(node)}`;
      if (node.shadowRoot) found += textOf(node.shadowRoot);
    }
  }
  return found;
}

const shownBy = (element: Element) => textOf(element.shadowRoot!);

async function shows(element: Element, word: string, other: string): Promise<void> {
  await waitUntil(() => shownBy(element).includes(word), `shows ${word}`);
  expect(shownBy(element)).not.to.contain(other);
}

function create(tag: string, properties: Partial<PlanElement>): PlanElement {
  const element = document.createElement(tag) as PlanElement;
  element.lang = 'ja';
  // The gauge shows one indicator; the attribute means nothing to elements without it.
  element.setAttribute('indicator', 'count');
  return Object.assign(element, properties);
}

/** Runs `act` and returns the listeners on window and document that it added and left behind. */
async function listenersLeft(act: () => Promise<void>): Promise<string[]> {
  const left: { type: string; listener: unknown }[] = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isPage = (target: unknown) => !(target instanceof Element || target instanceof ShadowRoot);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isPage(this ?? window)) left.push({ type, listener });
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const at = left.findIndex((each) => each.type === type && each.listener === listener);
    if (at >= 0) left.splice(at, 1);
    remove.call(this ?? window, type, listener, options);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
  return left.map(({ type }) => type).filter((type) => type !== 'abort');
}

for (const tag of tags)
  describe(`<${tag}> as an element with a plan`, () => {
    let page: HTMLElement;
    let network: FetchAnswers;

    beforeEach(async () => {
      page = await fixture<HTMLElement>(html`<main></main>`);
      network = answerFetch({
        '/rose.json': json(documentOf('バラ')),
        '/moss.json': json(documentOf('コケ')),
        '/broken.json': text('{', 'application/json'),
      });
    });
    afterEach(() => network.restore());

    const added = (properties: Partial<PlanElement>) => {
      const element = create(tag, properties);
      page.append(element);
      return element;
    };

    it('shows another plan when `plan` is set again', async () => {
      const element = added({ plan: rose });
      await shows(element, 'バラ', 'コケ');
      element.plan = moss;
      await element.updateComplete;
      await shows(element, 'コケ', 'バラ');
    });

    it('shows another plan when `src` changes to a document that is loaded', async () => {
      const other = added({ src: '/moss.json' });
      const element = added({ src: '/rose.json' });
      await shows(other, 'コケ', 'バラ');
      await shows(element, 'バラ', 'コケ');
      element.src = '/moss.json';
      await shows(element, 'コケ', 'バラ');
    });

    it('shows what the author wrote when `plan` is removed, or `src` is null', async () => {
      const element = added({ plan: rose });
      element.append('PDF');
      await shows(element, 'バラ', 'コケ');
      for (const [property, value, next] of [
        ['plan', undefined, rose],
        ['plan', null, '/rose.json'],
        ['src', null, undefined],
      ] as const) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        await waitUntil(() => !shownBy(element).includes('バラ'), `${property} = ${value}`);
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
        if (typeof next === 'string') element.src = next;
        else element.plan = next;
        if (next) await waitUntil(() => shownBy(element).includes('バラ'));
      }
    });

    it('shows its plan after it was moved in the document', async () => {
      const element = added({ src: '/rose.json' });
      await shows(element, 'バラ', 'コケ');
      const place = document.createElement('section');
      page.append(place);
      place.append(element);
      await element.updateComplete;
      await shows(element, 'バラ', 'コケ');
      place.remove();
      page.append(element);
      element.plan = moss;
      await shows(element, 'コケ', 'バラ');
    });

    it('shows its own document in a group with another', async () => {
      const [one, other] = [
        added({ plan: rose, group: 'garden' }),
        added({ plan: moss, group: 'garden' }),
      ];
      await shows(one, 'バラ', 'コケ');
      await shows(other, 'コケ', 'バラ');
      const select = { bubbles: true };
      one
        .shadowRoot!.querySelector<HTMLElement>('button')
        ?.dispatchEvent(new Event('click', select));
      await aTimeout(0);
      await shows(one, 'バラ', 'コケ');
      await shows(other, 'コケ', 'バラ');
    });

    it('says that a document is broken, and shows the next one', async () => {
      const silenced = console.error;
      console.error = () => undefined;
      const element = added({ src: '/broken.json' });
      await waitUntil(() => element.shadowRoot?.querySelector('[part~="error"]'));
      console.error = silenced;
      element.src = '/rose.json';
      await shows(element, 'バラ', 'コケ');
      expect(element.shadowRoot!.querySelector('[part~="error"]')).to.equal(null);
    });

    it('changes nothing in its tree when nothing has changed', async () => {
      const element = added({ plan: rose });
      await shows(element, 'バラ', 'コケ');
      await aTimeout(50);
      const changes: string[] = [];
      const observer = new MutationObserver((records) =>
        changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`)),
      );
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(element.shadowRoot!, everything);
      element.plan = rose;
      element.requestUpdate();
      await element.updateComplete;
      await aTimeout(0);
      observer.disconnect();
      expect(changes).to.deep.equal([]);
    });

    it('can be defined a second time without a warning', () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (...args: unknown[]) => void warnings.push(args);
      defineElement(tag, customElements.get(tag)!);
      console.warn = warn;
      expect(warnings).to.deep.equal([]);
    });

    it('leaves no listener on the page behind', async () => {
      const visit = async () => {
        const element = added({ plan: rose, permalink: 'hash' });
        await shows(element, 'バラ', 'コケ');
        element.remove();
        await aTimeout(50);
      };
      await visit(); // Listeners that all elements share are added once.
      expect(await listenersLeft(visit)).to.deep.equal([]);
    });
  });
