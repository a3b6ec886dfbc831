/**
 * Gauges beside the same gauges as one SVG string by one innerHTML (the limit of a page without
 * script). One gauge is a `<kpi-gauge>`; 100 and 1,000 are the cards of a `<kpi-board>`, and for
 * comparison as many `<kpi-gauge>` elements. Gauges that are not on screen are drawn later, which
 * is the point; the heap is taken when all of them are there.
 */
import { heapGrowth } from './measure/page-metrics.js';
import { benchPages } from './page/open-bench.js';

const SIZES = [1, 100, 1_000];
const AIMS = { 1: 1.3, 100: 1, 1_000: 0.2 };

const { open, inPage } = benchPages('kpi-gauge', {
  elements: ['kpi-gauge', 'kpi-board'],
  width: 1200,
  height: 900,
});
const many = (size) => size.toLocaleString('en');

const paintBoard = () => bench.painted(bench.mountBoard, bench.isDrawn);
const paintGauges = () => bench.painted(bench.mountGauges, bench.isDrawn);
const paintSvg = () => bench.painted(() => bench.show(bench.asSvg()));

const paintPeer = () => bench.painted(peer.mount, peer.isDrawn);

const peers = (size, figure, before) => ({
  'gauge.js': inPage(size, figure, { peer: 'gauge-js', before }),
  'Vega-Lite': inPage(size, figure, { peer: 'vega-lite', before }),
});

const firstPaint = SIZES.map((size) => ({
  name: `gauge, first paint of ${many(size)}`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, size === 1 ? paintGauges : paintBoard),
    limit: inPage(size, paintSvg),
    ...(size > 1 && { 'ours, elements': inPage(size, paintGauges) }),
    ...peers(size, paintPeer),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

const work = SIZES.map((size) => ({
  name: `gauge, script and layout until the first paint of ${many(size)}`,
  contestants: {
    ours: inPage(
      size,
      size === 1 ? () => bench.worked(bench.mountGauges) : () => bench.worked(bench.mountBoard),
    ),
    limit: inPage(size, () => bench.worked(() => bench.show(bench.asSvg()))),
  },
}));

const anotherYear = () =>
  bench.painted(() => {
    document.querySelector('kpi-board, kpi-gauge').time = 'FY2023';
  });

const yearChange = SIZES.map((size) => ({
  name: `gauge, another year for ${many(size)}`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, anotherYear, { before: size === 1 ? paintGauges : paintBoard }),
    limit: inPage(
      size,
      () =>
        bench.painted(() => {
          document.querySelector('div').innerHTML = bench.asSvg(2);
        }),
      { before: paintSvg },
    ),
    ...peers(size, () => bench.painted(() => peer.showYear(2)), paintPeer),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

/** When all gauges are drawn, as they are for printing. */
const heapOf = (size, paint) => async (page, url) => {
  await open(page, url, size);
  return heapGrowth(
    page,
    `(${paint})().then(() => {
    dispatchEvent(new Event('beforeprint'));
    return bench.secondFrame();
  })`,
  );
};

const heap = {
  name: 'gauge, heap for 1,000, all drawn',
  unit: 'MB',
  contestants: {
    ours: heapOf(1_000, paintBoard),
    limit: heapOf(1_000, paintSvg),
    'ours, elements': heapOf(1_000, paintGauges),
  },
};

export default [...firstPaint, ...work, ...yearChange, heap];
