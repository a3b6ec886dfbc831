/**
 * <plan-tree> beside the whole as one string by one innerHTML (the limit of a page without script),
 * and beside drawing the rows on screen that way (the limit of any script). All branches are open.
 */
import { heapGrowth } from './measure/page-metrics.js';
import { peerContestant } from './measure/peers.js';
import { benchPages } from './page/open-bench.js';

const SIZES = [500, 5_000, 50_000];
const AIMS = { 500: 0.25, 5_000: 0.05, 50_000: 0.01 };

const { open, inPage } = benchPages('plan-tree', { elements: ['plan-tree'] });
const many = (size) => size.toLocaleString('en');
const paintPeer = () => bench.painted(peer.mount, peer.isDrawn);

const firstPaint = SIZES.map((size) => ({
  name: `tree, first paint of ${many(size)} nodes, all open`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, () => bench.painted(bench.mount, () => bench.find('.row'))),
    limit: inPage(size, () => bench.painted(() => bench.show(bench.asDetails()))),
    'rows on screen': inPage(size, () => bench.painted(() => bench.show(bench.asRows()))),
    jsTree: inPage(size, paintPeer, { peer: 'jstree' }),
    'Vaadin grid': inPage(size, paintPeer, { peer: 'vaadin-grid' }),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

/** Here the two frames, which take longer than some of the aims, do not count. */
const work = SIZES.map((size) => ({
  name: `tree, script and layout until the first paint of ${many(size)} nodes`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, () => bench.worked(bench.mount)),
    limit: inPage(size, () => bench.worked(() => bench.show(bench.asDetails()))),
    'rows on screen': inPage(size, () => bench.worked(() => bench.show(bench.asRows()))),
  },
}));

const memory = {
  name: 'tree, heap of 50,000 nodes over the data',
  unit: 'MB',
  most: 2,
  contestants: {
    ours: async (page, url) => {
      // The code itself is not what the nodes cost.
      const once = { before: () => bench.painted(() => bench.mount('outline', 500)) };
      await open(page, url, 50_000, once);
      await page.evaluate(() => window.tree.remove());
      return heapGrowth(page, () => bench.painted(bench.mount));
    },
    'Vaadin grid': peerContestant('vaadin-grid', async (page, url) => {
      await open(page, url, 50_000, { peer: 'vaadin-grid' });
      return heapGrowth(page, paintPeer);
    }),
  },
};

const domNodes = {
  name: 'tree, DOM elements for 50,000 nodes, all open',
  unit: 'elements',
  rounds: 1,
  contestants: {
    ours: inPage(50_000, () => window.tree.shadowRoot.querySelectorAll('*').length, {
      before: () => bench.painted(bench.mount),
    }),
    limit: inPage(50_000, () => bench.show(bench.asDetails()).querySelectorAll('*').length),
  },
};

export default [...firstPaint, ...work, memory, domNodes];
