import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Plan } from '@machiplan/schema';
import { bayPlan } from '../../../../../test/browser/bay-plan.js';
import './district-map.define.js';
import type { DistrictMapElement } from './district-map.js';

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const isOn = (element: Element) => $(element, '.engine.on:not(.moving)') !== null;
const message = (element: Element) => $(element, '.map-message')?.textContent.trim();
const zoomIn = (element: Element) =>
  $(element, '.canvas')!.dispatchEvent(
    new WheelEvent('wheel', { ctrlKey: true, deltaY: -1, cancelable: true }),
  );
const timeLimit = { timeout: 20_000 };
const widthOf = (element: Element) => $(element, '.canvas')!.getBoundingClientRect().width;

/** Position and size of the drawing, in pixels of the picture. */
function transformOf(element: Element) {
  const transform = $(element, '.drawing')!.getAttribute('transform')!;
  const [x, y, scale] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number);
  return { x: x!, y: y!, scale: scale! };
}

const hasWebGl = document.createElement('canvas').getContext('webgl2') !== null;

async function map(plan: Plan = bayPlan(), attributes: Partial<DistrictMapElement> = {}) {
  const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
  Object.assign(element, { plan, ...attributes });
  await waitUntil(() => $(element, '.lens select'), 'tools', timeLimit);
  return element;
}

/** Reads pixels of the engine's canvas right after it has drawn; keyed by colour. */
async function coloursDrawn(element: Element): Promise<Set<string>> {
  const canvas = $<HTMLCanvasElement>(element, '.maplibregl-canvas')!;
  const copy = document.createElement('canvas');
  copy.width = 40;
  copy.height = 30;
  const context = copy.getContext('2d', { willReadFrequently: true })!;
  const colours = new Set<string>();
  for (let frame = 0; frame < 5; frame += 1) {
    // The drawing is there only within the frame that it was made in.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    context.drawImage(canvas, 0, 0, 40, 30);
    const { data } = context.getImageData(0, 0, 40, 30);
    for (let i = 0; i < data.length; i += 4)
      colours.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
  }
  return colours;
}

describe('<district-map> with the map engine', () => {
  before(function () {
    // Headless Firefox has no WebGL2; the tests without it run there too.
    if (!hasWebGl) this.skip();
  });

  it('loads nothing of the engine before somebody zooms', async () => {
    await map();
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('maplibre'))).to.deep.equal([]);
  });

  it('takes over at the same place and comes closer', async function () {
    this.timeout(30_000);
    const element = await map();
    const before = $(element, '.drawing')!.getAttribute('transform');
    zoomIn(element);
    expect($(element, '.picture')).to.not.equal(null);
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    await waitUntil(() => $(element, '.zoom')!.children.length === 3, 'zoomed', timeLimit);
    expect($(element, '.drawing')!.getAttribute('transform')).to.not.equal(before);
    expect(getComputedStyle($(element, '.drawing')!).visibility).to.equal('hidden');
    const box = $(element, '.maplibregl-map')!.getBoundingClientRect();
    const canvas = $(element, '.canvas')!.getBoundingClientRect();
    expect(box.height).to.be.closeTo(canvas.height, 3);
    expect(box.width).to.be.closeTo(canvas.width, 3);
    await expect(element).to.be.accessible();
  });

  it('draws the districts in the colours of the list', async function () {
    this.timeout(30_000);
    const element = await map(bayPlan(), { breaks: '18,30' });
    zoomIn(element);
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    $(element, '.times button')!.click();
    await element.updateComplete;
    const swatches = [...element.shadowRoot!.querySelectorAll('tbody .swatch')].map(
      (swatch) => getComputedStyle(swatch).backgroundColor,
    );
    await waitUntil(
      async () => {
        const drawn = await coloursDrawn(element);
        return new Set(swatches).size === 3 && swatches.every((colour) => drawn.has(colour));
      },
      'colours',
      timeLimit,
    );
  });

  it('shows the same part of the world when the box gets narrower', async function () {
    this.timeout(30_000);
    const element = await map();
    const before = transformOf(element);
    zoomIn(element);
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    await waitUntil(() => transformOf(element).scale > before.scale * 1.9, 'zoomed', timeLimit);
    const { x, y, scale } = transformOf(element);
    const width = widthOf(element);
    element.style.inlineSize = '400px';
    await waitUntil(() => widthOf(element) < width, 'narrower');
    await waitUntil(() => isOn(element) && $(element, '.maplibregl-canvas')!.clientWidth < width);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = transformOf(element);
    // In pixels of the picture, which is 800 wide at any width of the page.
    expect(after.x).to.be.closeTo(x, 25);
    expect(after.y).to.be.closeTo(y, 25);
    expect(after.scale).to.be.closeTo(scale, scale * 0.03);
  });

  it('comes back to the drawing when the graphics are lost', async function () {
    this.timeout(30_000);
    const element = await map();
    zoomIn(element);
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    const canvas = $<HTMLCanvasElement>(element, '.maplibregl-canvas')!;
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    await waitUntil(() => !$(element, '.engine'), 'drawing', timeLimit);
    expect(getComputedStyle($(element, '.drawing')!).visibility).to.equal('visible');
  });

  it('leaves nothing behind after fifty times with the engine', async function () {
    this.timeout(120_000);
    const plan = bayPlan();
    const host = await fixture(html`<div></div>`);
    const elements: WeakRef<Element>[] = [];
    for (let turn = 0; turn < 50; turn += 1) {
      const element = document.createElement('district-map');
      element.plan = plan;
      host.append(element);
      await waitUntil(() => $(element, '.lens select'), 'tools', timeLimit);
      zoomIn(element);
      await waitUntil(() => isOn(element), `engine, time ${turn + 1}`, timeLimit);
      elements.push(new WeakRef(element));
      element.remove();
      expect($(element, '.maplibregl-map')).to.equal(null);
    }
    expect(host.childElementCount).to.equal(0);
    expect(document.querySelectorAll('[class*=maplibregl]')).to.have.length(0);
    // Chromium takes contexts away from the oldest when there are more than sixteen.
    const last = await map(plan);
    zoomIn(last);
    await waitUntil(() => isOn(last), 'one more', timeLimit);
  });
});

describe('<district-map> where the map engine is refused', () => {
  it('enlarges the drawing itself without WebGL', async function () {
    this.timeout(30_000);
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith('webgl') ? null : (getContext.call(this, kind) as never);
    } as never;
    try {
      const element = await map();
      const before = transformOf(element).scale;
      zoomIn(element);
      await waitUntil(
        () => Math.abs(transformOf(element).scale - before * 2) < 0.001,
        'zoom',
        timeLimit,
      );
      expect($(element, '.engine')).to.equal(null);
      expect(message(element)).to.contain('図をそのまま拡大');
      expect(getComputedStyle($(element, '.drawing')!).visibility).to.equal('visible');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('does not start for a schematic grid, and has no zoom there', async () => {
    const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
    element.plan = bayPlan({ boundaries: [] });
    await waitUntil(() => $(element, '.lens select'), 'tools', timeLimit);
    expect($(element, '.zoom')).to.equal(null);
  });
});

describe('<district-map compare>', () => {
  it('moves and zooms the second map with the first, and selects in both', async function () {
    this.timeout(30_000);
    if (!hasWebGl) this.skip();
    const element = await map(bayPlan(), { compare: 'FY2023' });
    const drawings = () => [...element.shadowRoot!.querySelectorAll('.drawing')];
    const transforms = () => drawings().map((drawing) => drawing.getAttribute('transform'));
    const [whole] = transforms();
    zoomIn(element);
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    await waitUntil(() => transforms()[1] !== whole && isOn(element), 'zoomed', timeLimit);
    const zoomed = transforms();
    expect(zoomed[0]).to.equal(zoomed[1]);
    expect(getComputedStyle(drawings()[1]!).visibility).to.equal('visible');
    const second = element.shadowRoot!.querySelectorAll('.canvas')[1]!;
    second.dispatchEvent(
      new PointerEvent('pointermove', { buttons: 1, movementX: 40, movementY: 0, bubbles: true }),
    );
    await waitUntil(() => transforms()[1] !== zoomed[1] && isOn(element), 'dragged', timeLimit);
    expect(transforms()[0]).to.equal(transforms()[1]);
    $(element, 'tr[data-id=oka] .name')!.click();
    await waitUntil(
      () => element.shadowRoot!.querySelectorAll('.outline.selected').length === 2,
      'both',
    );
  });
});
