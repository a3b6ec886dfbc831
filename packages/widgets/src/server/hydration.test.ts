/** Promises of elements that a server has drawn, for every story of every element. */
import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlanDocument } from '@machiplan/schema';
import { render, type TemplateResult } from 'lit';
import { difference, markupOf } from '../plan-element/markup-of.js';
import type { PlanLoadEvent } from '../plan-element/plan-state-events.js';
import { PlanElement } from '../plan-element/plan-element.js';
import { registry } from '../registry.js';
import type { RenderOptions } from './render-element.js';

/** Renders in the process of the test runner. The plan goes as text: the command sorts the keys of objects. */
const renderOnServer = (tag: string, options: RenderOptions, plan: PlanDocument) =>
  executeServerCommand<string, object>('render-on-server', {
    tag,
    options,
    plan: JSON.stringify(plan),
  });

await Promise.all([...registry.values()].map((load) => load()));
const planTags = [...registry.keys()].filter(
  (tag) => customElements.get(tag)!.prototype instanceof PlanElement,
);

type Stories = Readonly<Record<string, StoryObj>> & { readonly default: Meta };

/** An element of a story: what the server gets to draw the same. */
interface Sample {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly plan: PlanDocument;
  readonly lang: string;
}

async function planOf(element: PlanElement<unknown>): Promise<PlanDocument | undefined> {
  const source = element.closest('plan-source');
  const { plan = source?.plan } = element;
  if (plan) return plan;
  const src = element.src ?? source?.src;
  if (!src) return undefined;
  // Stories of failures name plans that are not there.
  const response = await fetch(src.replace(/^\/data\//, '/examples/data/')).catch(() => undefined);
  return response?.ok ? ((await response.json()) as PlanDocument) : undefined;
}

/** The attributes of an element, and its properties as attributes. */
function attributesOf(element: PlanElement<unknown>): Record<string, string> {
  const constructor = element.constructor as typeof PlanElement;
  const usual = document.createElement(element.localName) as unknown as Record<string, unknown>;
  const given = element as unknown as Record<string, unknown>;
  const attributes: Record<string, string> = {};
  for (const [name, { attribute }] of constructor.elementProperties) {
    if (typeof name !== 'string' || attribute === false || name === 'src') continue;
    const value = given[name];
    if (value === usual[name] || value === undefined || value === null || value === false) continue;
    if (typeof value === 'object') continue;
    attributes[typeof attribute === 'string' ? attribute : name.toLowerCase()] =
      value === true ? '' : `${value as string | number}`;
  }
  for (const { name, value } of element.attributes)
    if (!/^(?:src|class|style|id)$/.test(name)) attributes[name] = value;
  return attributes;
}

async function samplesOf(tag: string): Promise<ReadonlyMap<string, Sample>> {
  const path = `../elements/${tag}/${tag}.stories.ts`;
  const { default: meta, ...stories } = (await import(path)) as Stories;
  const samples = new Map<string, Sample>();
  for (const [name, story] of Object.entries(stories)) {
    const args = { ...meta.args, ...story.args };
    const draw = (story.render ?? meta.render) as ((args: unknown) => TemplateResult) | undefined;
    if (!draw) continue;
    const box = document.createElement('div');
    render(draw(args), box);
    const elements = box.querySelectorAll<PlanElement<unknown>>(planTags.join());
    for (const [at, element] of [...elements].entries()) {
      const plan = await planOf(element);
      if (!plan) continue;
      const lang = element.closest('[lang]')?.getAttribute('lang') || 'ja';
      const sample = { tag: element.localName, attributes: attributesOf(element), plan, lang };
      samples.set(`${name} ${at + 1}`, sample);
    }
  }
  return samples;
}

/** Tables whose rows are drawn as they are scrolled: a server draws the list of goals instead. */
const isDrawnByScript = ({ tag, attributes: { view = '' } }: Sample) =>
  tag === 'sdg-matrix' && ['table', 'transposed'].includes(view);

const boxes: Element[] = [];

/** A place on the page of the width that the server draws for. */
function newBox(): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('style', 'inline-size: 600px');
  document.body.append(box);
  boxes.push(box);
  return box;
}

/** Positions of the elements on the screen. */
function placesIn(root: ShadowRoot): ReadonlyMap<Element, number> {
  const places = [...root.querySelectorAll('.root :not(svg *)')].map(
    (element) => [element, element.getBoundingClientRect().top] as const,
  );
  return new Map(places.filter(([, top]) => top < innerHeight));
}

/** The first element that has moved, and from where to where. */
function shiftBetween(before: ReadonlyMap<Element, number>, after: ReadonlyMap<Element, number>) {
  for (const [element, top] of before) {
    const now = after.get(element);
    if (now !== undefined && Math.abs(now - top) > 0.5)
      return `${element.localName}.${element.getAttribute('class')} ${top} → ${now}`;
  }
  return undefined;
}

/** Cards off the screen have their size after some frames. */
const settled = async () => {
  for (let frame = 0; frame < 2; frame += 1) await nextFrame();
};

/** Shows what the server draws, and hands the plan to the element. */
async function takeOver(
  { tag, attributes, plan, lang }: Sample,
  { changed = (html: string) => html, measures = false } = {},
) {
  const box = newBox();
  const options = { attributes: { ...attributes, lang }, width: 600, pageHref: location.href };
  const html = await renderOnServer(tag, options, plan);
  box.setHTMLUnsafe(changed(html));
  const element = box.firstElementChild as PlanElement<unknown>;
  const root = element.shadowRoot!;
  const before = markupOf(root)
    .replace(/\0<style\0>.*?\0\//s, '')
    .trim();
  const first = root.querySelector('.root');
  if (measures) await settled();
  const places = placesIn(root);
  let after = '';
  element.addEventListener('plan-load', () => (after = markupOf(root)), { once: true });
  const loaded = oneEvent(element, 'plan-load');
  element.plan = plan;
  await loaded;
  if (measures) await settled();
  return {
    element,
    root,
    before,
    after,
    first,
    shift: measures ? shiftBetween(places, placesIn(root)) : undefined,
  };
}

/** Calls of `console.info` while a test runs. */
function watchConsole(): readonly string[] {
  const said: string[] = [];
  const { info } = console;
  before(() => (console.info = (...words: unknown[]) => said.push(words.join(' '))));
  after(() => (console.info = info));
  return said;
}

describe('An element drawn on a server', () => {
  const said = watchConsole();

  afterEach(() => boxes.splice(0).forEach((box) => box.remove()));

  // The comparison has a second plan, which only scripts fetch.
  for (const tag of planTags.filter((each) => each !== 'plan-compare')) {
    it(`<${tag}> is taken over as it is, in every story`, async function () {
      this.timeout(120_000);
      const failures: string[] = [];
      const samples = await samplesOf(tag);
      for (const [name, sample] of samples) {
        // The first element of each story stands for the others.
        // Words get readings after the takeover, by a script, and their lines grow for them.
        const measures = name.endsWith(' 1') && !sample.lang.endsWith('easy');
        const already = said.length;
        try {
          if (isDrawnByScript(sample)) continue;
          const { root, before, after, first, shift } = await takeOver(sample, { measures });
          if (root.querySelector('.root') !== first || said.length > already)
            failures.push(`${name}: drawn again, ${said.at(-1)}`);
          else if (after !== before) failures.push(`${name}: ${difference(before, after)}`);
          else if (shift) failures.push(`${name}: shift of ${shift}`);
        } catch (error) {
          failures.push(`${name}: ${String(error)}`);
        }
        boxes.splice(0).forEach((box) => box.remove());
      }
      expect(samples.size).to.be.greaterThan(0);
      expect(failures).to.eql([]);
    });
  }

  const gauge = async (): Promise<Sample> => {
    const response = await fetch('/examples/data/midori-city-plan.json');
    const plan = (await response.json()) as PlanDocument;
    return { tag: 'kpi-gauge', attributes: { indicator: 'ghg', open: '' }, plan, lang: 'ja' };
  };

  it('is drawn again when an editor changed its text, its structure or its comments', async () => {
    const changes: readonly ((html: string) => string)[] = [
      (html) => html.replace('値の一覧', '値の表'),
      (html) => html.replace('<summary>', '<summary><b></b>'),
      (html) => html.replaceAll(/<!--.*?-->/g, ''),
    ];
    for (const change of changes) {
      const already = said.length;
      const { root } = await takeOver(await gauge(), { changed: change });
      expect(root.querySelectorAll('.root').length).to.equal(1);
      expect(root.querySelector('summary')).to.have.trimmed.text('値の一覧・計算・出典');
      expect(root.querySelector('summary b, style')).to.equal(null);
      expect(said).to.have.lengthOf(already + 1);
    }
  });

  it('is drawn again for another language, and answers afterwards', async () => {
    const sample = await gauge();
    const { element, root } = await takeOver(sample, {
      changed: (html) => html.replace('lang="ja"', 'lang="en"'),
    });
    expect(root.querySelector('summary')).to.contain.text('All values');
    (element as PlanElement<unknown> & { open: boolean }).open = false;
    await element.updateComplete;
    expect(root.querySelector('details')!.open).to.equal(false);
  });

  it('answers to properties and events after it was taken over', async () => {
    const { element, root } = await takeOver(await gauge());
    const gaugeElement = element as PlanElement<unknown> & { indicator: string; open: boolean };
    root.querySelector<HTMLElement>('summary')!.click();
    await waitUntil(() => !gaugeElement.open);
    gaugeElement.indicator = 'satisfaction';
    await element.updateComplete;
    expect(root.querySelector('.root')).to.contain.text('暮らしやすい');
    expect(root.querySelectorAll('.root').length).to.equal(1);
  });

  it('stays HTML as long as it is deferred, and shows no message when its plan is missing', async () => {
    const { plan } = await gauge();
    const attributes = { indicator: 'ghg', src: '/not-there.json' };
    const html = await renderOnServer('kpi-gauge', { attributes, defer: true }, plan);
    const box = newBox();
    box.setHTMLUnsafe(html);
    const element = box.firstElementChild as PlanElement<unknown>;
    const served = markupOf(element.shadowRoot!);
    await aTimeout(50);
    expect(performance.getEntriesByName(new URL('/not-there.json', location.href).href)).to.eql([]);
    const failed = oneEvent(element, 'plan-error');
    element.removeAttribute('defer-hydration');
    await failed;
    expect(markupOf(element.shadowRoot!)).to.equal(served);
  });

  for (const [what, change] of [
    ['without the check if its hash is right', (html: string) => html],
    ['after the check if it was changed', (html: string) => html.replace('"ghg"', '"ghg" ')],
  ] as const)
    it(`takes its plan from the page, ${what}`, async () => {
      const { plan } = await gauge();
      const options = { attributes: { indicator: 'ghg' }, data: true };
      const box = newBox();
      box.setHTMLUnsafe(change(await renderOnServer('kpi-gauge', options, plan)));
      const element = box.firstElementChild as PlanElement<unknown>;
      const first = element.shadowRoot!.querySelector('.root');
      const event = await oneEvent<PlanLoadEvent>(element, 'plan-load');
      expect(event.plan.title).to.eql(plan.title);
      expect(element.shadowRoot!.querySelector('.root')).to.equal(first);
    });
});
