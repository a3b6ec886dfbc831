/**
 * The drawings of <plan-tree> beside one string of SVG with a rectangle and a name for each node,
 * from places worked out beforehand.
 */
import { benchPages } from './page/open-bench.js';

const SIZES = [500, 5_000, 50_000];
const AIMS = { 500: 1.2, 5_000: 0.6, 50_000: 0.25 };

const { inPage } = benchPages('plan-tree', { elements: ['plan-tree'] });
const paintPeer = () => bench.painted(peer.mount, peer.isDrawn);

/** The code of the drawings comes later; that is measured as bytes, not as time. */
const drawnOnce = {
  before: async () => {
    await bench.painted(
      () => bench.mount('icicle', 9),
      () => bench.find('.cell'),
    );
    window.tree.remove();
    await bench.secondFrame();
  },
};

export default SIZES.map((size) => ({
  name: `tree, icicle of ${size.toLocaleString('en')} nodes`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(
      size,
      () =>
        bench.painted(async () => {
          const tree = bench.mount('icicle');
          while (!bench.find('.cell, canvas')) await new Promise((done) => setTimeout(done));
          return tree;
        }),
      drawnOnce,
    ),
    limit: inPage(size, () => bench.painted(() => bench.show(bench.asIcicle()))),
    'ECharts, treemap': inPage(size, paintPeer, { peer: 'echarts' }),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));
