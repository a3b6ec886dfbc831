import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { tileArchive } from '../../../../../test/fixtures/tile-archive.js';
import './district-map.define.js';
import type { DistrictMapElement } from './district-map.js';

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const words = (element: Element | null) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const timeLimit = { timeout: 20_000 };
const hasWebGl = document.createElement('canvas').getContext('webgl2') !== null;

/** Three of the 28 districts in the file, and one that the file does not have. */
const threeDistricts: PlanDocument = {
  planJson: '1.0',
  id: 'p',
  title: 'p',
  levels: [{ id: 'm', title: '施策' }],
  nodes: [{ id: 'a', level: 'm', title: '道' }],
  districtLevels: [{ id: 'd', title: '地区' }],
  districts: [
    { id: 'seijo', level: 'd', name: '成城', tile: [0, 0] },
    { id: 'yoga', level: 'd', name: '用賀', tile: [1, 0] },
    { id: 'okusawa', level: 'd', name: '奥沢', tile: [1, 1] },
    { id: 'nowhere', level: 'd', name: '新町', tile: [0, 1] },
  ],
  indicators: [
    {
      id: 'trees',
      title: '樹木の数',
      unit: '本',
      observations: [
        { time: 'FY2023', value: 10, district: 'seijo' },
        { time: 'FY2023', value: 30, district: 'yoga' },
        { time: 'FY2023', value: 10, district: 'okusawa' },
        { time: 'FY2024', value: 30, district: 'seijo' },
        { time: 'FY2024', value: 10, district: 'yoga' },
      ],
    },
  ],
  boundaries: [
    {
      id: 'tiles',
      level: 'd',
      format: 'pmtiles',
      status: 'approximate',
      attribution: '見本の境界',
      property: 'id',
      href: 'https://tiles.city.example/districts.pmtiles',
    },
  ],
};

let answered: string[] = [];
const { fetch: original } = globalThis;

/** Answers for parts of files, as a server of tiles does; everything else stays as it is. */
function serve(files: Record<string, Uint8Array<ArrayBuffer>>) {
  answered = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const file = files[request.url];
    if (new URL(request.url).origin === location.origin) return original(input, init);
    answered.push(request.url);
    if (!file) return new Response('', { status: 404 });
    const [from, to] = request.headers.get('range')!.slice('bytes='.length).split('-').map(Number);
    return new Response(file.slice(from, to! + 1), { status: 206 });
  };
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await original(new URL(path, import.meta.url))).arrayBuffer());
}

async function map(
  attributes: Partial<DistrictMapElement> = {},
  change: Partial<PlanDocument> = {},
) {
  const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
  Object.assign(element, {
    plan: checkPlan({ ...threeDistricts, ...change }).plan!,
    boundaryOrigins: 'https://tiles.city.example',
    ...attributes,
  });
  await waitUntil(() => $(element, '.lens select'), 'tools', timeLimit);
  return element;
}

const isOn = (element: Element) => $(element, '.engine.on:not(.moving)') !== null;

/** Centre of each district when all three fill the map, as fractions of its box. */
const places = { seijo: [0.112, 0.177], yoga: [0.489, 0.42], okusawa: [0.893, 0.75] } as const;

function onMap(element: Element, place: keyof typeof places): [number, number] {
  const box = $(element, '.canvas')!.getBoundingClientRect();
  const [x, y] = places[place];
  return [Math.round(box.left + box.width * x), Math.round(box.top + box.height * y)];
}

/** The colour that the engine draws in the middle of a district. */
async function colourOf(element: DistrictMapElement, place: keyof typeof places): Promise<string> {
  const canvas = $<HTMLCanvasElement>(element, '.maplibregl-canvas')!;
  const copy = document.createElement('canvas');
  copy.width = copy.height = 1;
  const context = copy.getContext('2d', { willReadFrequently: true })!;
  const [x, y] = places[place];
  await nextFrame();
  context.drawImage(canvas, -canvas.width * x, -canvas.height * y);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

const swatch = (element: Element, place: string) =>
  getComputedStyle($(element, `tr[data-id=${place}] .swatch`)!).backgroundColor;

describe('<district-map> with boundaries in a file of tiles', () => {
  const { getContext } = HTMLCanvasElement.prototype;

  before(function () {
    // Headless Firefox has no WebGL2; what comes without it is promised further down.
    if (!hasWebGl) this.skip();
    // Otherwise a drawing can be read only within the frame that it was made in.
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options: object,
    ) {
      const kept = kind === 'webgl2' ? { ...options, preserveDrawingBuffer: true } : options;
      return getContext.call(this, kind, kept) as never;
    } as never;
  });
  after(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
  });

  beforeEach(async () => {
    const file = await bytesOf(
      '../../../../../examples/data/setagaya-districts-approximate.pmtiles',
    );
    serve({ 'https://tiles.city.example/districts.pmtiles': file });
  });
  const { warn } = console;
  afterEach(() => {
    globalThis.fetch = original;
    console.warn = warn;
  });

  /** Collects console warnings up to the end of the test. */
  function warningsUntilEnd(): readonly string[] {
    const warnings: string[] = [];
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
    return warnings;
  }

  it('draws them in the colours of the list, which follow the year', async function () {
    this.timeout(40_000);
    const element = await map({ breaks: '20' });
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    const follows = (place: keyof typeof places) => async () =>
      (await colourOf(element, place)) === swatch(element, place);
    await waitUntil(follows('seijo'), 'seijo', timeLimit);
    const later = swatch(element, 'seijo');
    $(element, '.times button')!.click();
    await element.updateComplete;
    expect(swatch(element, 'seijo')).to.not.equal(later);
    for (const place of ['seijo', 'yoga', 'okusawa'] as const)
      await waitUntil(follows(place), `${place} a year before`, timeLimit);
  });

  it('selects the district that is clicked', async function () {
    this.timeout(40_000);
    const element = await map();
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    await sendMouse({ type: 'click', position: onMap(element, 'yoga') });
    await waitUntil(() => $(element, 'tr.selected')?.dataset['id'] === 'yoga', 'yoga');
    await sendMouse({ type: 'click', position: onMap(element, 'okusawa') });
    await waitUntil(() => $(element, 'tr.selected')?.dataset['id'] === 'okusawa', 'okusawa');
  });

  it('says whose shapes they are and how good, and which district has none', async function () {
    this.timeout(40_000);
    const element = await map();
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    expect(words($(element, '.status'))).to.equal('おおよその区分（公式の境界ではありません）');
    expect(words($(element, '.attribution'))).to.equal('見本の境界');
    expect(words($(element, '.data-notes'))).to.contain('図形のない地区が1件あります（nowhere）');
    expect(getComputedStyle($(element, '.drawing')!).visibility).to.equal('hidden');
    await expect(element).to.be.accessible();
  });

  it('puts names at the positions that the plan gives', async function () {
    this.timeout(40_000);
    const districts = threeDistricts.districts!.map((district) =>
      district.id === 'yoga' ? { ...district, point: [139.634885, 35.628515] as const } : district,
    );
    const element = await map({}, { districts });
    await waitUntil(() => isOn(element) && $(element, '.labels text'), 'names', timeLimit);
    const name = $(element, '.labels g')!;
    expect(words(name)).to.contain('用賀');
    const box = name.getBoundingClientRect();
    const [x, y] = onMap(element, 'yoga');
    expect(box.left + box.width / 2).to.be.closeTo(x, 6);
    expect(box.top + box.height / 2).to.be.closeTo(y, 6);
  });

  it('asks nobody but the server of the file', async function () {
    this.timeout(40_000);
    const element = await map();
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    expect(new Set(answered)).to.deep.equal(
      new Set(['https://tiles.city.example/districts.pmtiles']),
    );
  });

  it('goes back to the grid, with a message, when the file cannot be read', async function () {
    this.timeout(40_000);
    serve({});
    const element = await map();
    await waitUntil(() => words($(element, '.map-message')) !== '', 'message', timeLimit);
    expect(words($(element, '.map-message'))).to.contain('境界（PMTiles）を描けませんでした');
    expect(words($(element, '.status'))).to.contain('模式図');
    expect($(element, '.engine')).to.equal(null);
  });

  it('takes pictures from such a file as a background', async function () {
    this.timeout(40_000);
    const blue = await pictureTile('rgb(0, 0, 255)');
    const background = tileArchive({
      tiles: [{ z: 0, x: 0, y: 0, data: blue }],
      tileType: 2,
      bounds: [-180, -85, 180, 85],
      metadata: {},
    });
    const file = await bytesOf(
      '../../../../../examples/data/setagaya-districts-approximate.pmtiles',
    );
    serve({
      'https://tiles.city.example/districts.pmtiles': file,
      'https://photos.example/air.pmtiles': background,
    });
    const element = await map({ basemap: 'https://photos.example/air.pmtiles' });
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    // The background shines through the district, which is pale without it.
    await waitUntil(async () => {
      const [red, , strength] = (await colourOf(element, 'seijo')).match(/\d+/g)!.map(Number);
      return strength! > red! + 60;
    }, 'blue');
    expect(words($(element, '.map-message'))).to.equal('');
  });

  it('shows readers that the basemap failed, and tells the author to use a style', async function () {
    this.timeout(40_000);
    const warnings = warningsUntilEnd();
    const element = await map({ basemap: 'https://tiles.city.example/districts.pmtiles' });
    await waitUntil(() => isOn(element), 'engine', timeLimit);
    expect(words($(element, '.map-message'))).to.equal('背景地図を表示できませんでした。');
    expect(warnings.join(' ')).to.contain('URL of a MapLibre style');
  });
});

describe('<district-map> with a file of tiles but without the map engine', () => {
  it('shows the grid and the list, says so, and asks for no tiles', async function () {
    this.timeout(40_000);
    serve({});
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith('webgl') ? null : (getContext.call(this, kind) as never);
    } as never;
    try {
      const element = await map();
      await waitUntil(() => words($(element, '.map-message')) !== '', 'message', timeLimit);
      expect(words($(element, '.map-message'))).to.contain('一覧をご覧ください');
      expect($(element, '.picture.tiles')).to.not.equal(null);
      $(element, 'tr[data-id=yoga] .name')!.click();
      await waitUntil(() => $(element, 'tr.selected')?.dataset['id'] === 'yoga', 'yoga');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
      globalThis.fetch = original;
    }
  });
});

/** A picture of one colour, as PNG. */
async function pictureTile(colour: string): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 256;
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 256, 256);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return new Uint8Array(await blob!.arrayBuffer());
}
