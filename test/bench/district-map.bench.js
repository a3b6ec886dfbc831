/**
 * <district-map> beside the map alone as one SVG string by one innerHTML: a path for each district,
 * projected the same way, with lines between them, and nothing else. Ours has the list, the legend
 * and the controls as well. The rows "as pixels" run until a screenshot is there, because a browser
 * may still be painting in the second frame.
 */
import { heapGrowth } from './measure/page-metrics.js';
import { peerContestant } from './measure/peers.js';
import { benchPages } from './page/open-bench.js';

const SIZES = [28, 500, 5_000];
const AIMS = { 28: 1.3, 500: 1, 5_000: 0.6 };
const RECOLOUR_AIM = 1.2;

const { open, inPage } = benchPages('district-map', { elements: ['district-map'], height: 900 });
const named = (size, words) => `map, ${words} of ${size.toLocaleString('en')} districts`;

const paintMap = () => bench.painted(bench.mount, () => bench.find('svg path, canvas'));
const paintSvg = () => bench.painted(() => bench.show(bench.asSvg()));

const paintCanvasPeer = () => bench.painted(peer.mountCanvas, peer.isDrawn);
const paintSvgPeer = () => bench.painted(peer.mountSvg, peer.isDrawn);

const recolourMap = () =>
  bench.painted(() => {
    window.map.time = 'FY2023';
  });
const recolourSvg = () =>
  bench.painted(() => {
    document.querySelectorAll('path').forEach((path, at) => {
      path.setAttribute('fill', bench.colourAt(at, 'FY2023'));
    });
  });

const recolourPeer = () => bench.painted(() => peer.showYear('FY2023'));

const firstPaint = SIZES.map((size) => ({
  name: named(size, 'first paint'),
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, paintMap),
    limit: inPage(size, paintSvg),
    'Leaflet, canvas': inPage(size, paintCanvasPeer, { peer: 'leaflet' }),
    'Leaflet, SVG': inPage(size, paintSvgPeer, { peer: 'leaflet' }),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

const work = SIZES.map((size) => ({
  name: named(size, 'script and layout until the first paint'),
  contestants: {
    ours: inPage(size, () => bench.worked(bench.mount)),
    limit: inPage(size, () => bench.worked(() => bench.show(bench.asSvg()))),
  },
}));

/** Milliseconds until what a function puts on the page is a picture. */
const asPixels = (size, change, before, peer) => async (page, url, begin) => {
  await open(page, url, size, { before, peer });
  if (before) await page.screenshot({ optimizeForSpeed: true });
  await begin?.();
  const start = performance.now();
  await page.evaluate(change);
  await page.screenshot({ optimizeForSpeed: true });
  return performance.now() - start;
};

const leafletAsPixels = (size, change, before) =>
  peerContestant('leaflet', asPixels(size, change, before, 'leaflet'));

const pixels = SIZES.map((size) => ({
  name: named(size, 'first paint as pixels'),
  aim: AIMS[size],
  contestants: {
    ours: asPixels(size, paintMap),
    limit: asPixels(size, paintSvg),
    'Leaflet, canvas': leafletAsPixels(size, paintCanvasPeer),
    'Leaflet, SVG': leafletAsPixels(size, paintSvgPeer),
  },
}));

const anotherYear = {
  name: named(5_000, 'another year'),
  aim: RECOLOUR_AIM,
  contestants: {
    ours: inPage(5_000, recolourMap, { before: paintMap }),
    limit: inPage(5_000, recolourSvg, { before: paintSvg }),
    'Leaflet, canvas': inPage(5_000, recolourPeer, { peer: 'leaflet', before: paintCanvasPeer }),
    'two empty frames': inPage(5_000, () => bench.painted(() => {})),
  },
};

const anotherYearAsPixels = {
  name: named(5_000, 'another year as pixels'),
  aim: RECOLOUR_AIM,
  contestants: {
    ours: asPixels(5_000, recolourMap, paintMap),
    limit: asPixels(5_000, recolourSvg, paintSvg),
    'Leaflet, canvas': leafletAsPixels(5_000, recolourPeer, paintCanvasPeer),
  },
};

const heapOf = (paint) => async (page, url) => {
  await open(page, url, 5_000);
  return heapGrowth(page, paint);
};

const heap = {
  name: named(5_000, 'heap'),
  unit: 'MB',
  contestants: { ours: heapOf(paintMap), limit: heapOf(paintSvg) },
};

const engine = {
  name: 'map, bytes of the map engine before it is asked for',
  unit: 'bytes',
  rounds: 1,
  most: 0,
  contestants: {
    ours: async (page, url) => {
      const sizes = [];
      page.on('response', (response) => {
        if (response.url().includes('maplibre')) sizes.push(response.buffer());
      });
      await open(page, url, 28, { before: paintMap });
      return (await Promise.all(sizes)).reduce((sum, { length }) => sum + length, 0);
    },
  },
};

export default [...firstPaint, ...work, ...pixels, anotherYear, anotherYearAsPixels, heap, engine];
