/**
 * <plan-tree> beside the whole as one string by one innerHTML (the limit of a page without script),
 * and beside drawing the rows on screen that way (the limit of any script). All branches are open.
 */
import { heapGrowth } from './measure/page-metrics.js';
import { peerContestant } from './measure/peers.js';
import { benchPages } from './page/open-bench.js';

const SIZES = [500, 5_000, 50_000];
const AIMS = { 500: 0.25, 5_000: 0.05, 50_000: 0.01 };
const DIAGRAM_AIMS = { 500: 1.2, 5_000: 0.6, 50_000: 0.25 };

const { open, inPage } = benchPages('plan-tree', { elements: ['plan-tree'] });
const many = (size) => size.toLocaleString('en');
const mounted = { before: () => bench.painted(bench.mount) };

const paintPeer = () => bench.painted(() => peer.mount(bench), peer.isDrawn);

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

/** The limit here is drawing the rows on screen once by innerHTML. */
const toggleAll = {
  name: 'tree, collapse and expand all 50,000 (script and layout, both together)',
  aim: 2,
  contestants: {
    ours: inPage(
      50_000,
      async () => {
        const { tree } = window;
        const collapsed = await bench.worked(() => (tree.collapseAll(), tree));
        return collapsed + (await bench.worked(() => (tree.expandAll(), tree)));
      },
      mounted,
    ),
    limit: inPage(50_000, () => bench.worked(() => bench.show(bench.asRows()))),
    'Vaadin grid': inPage(
      50_000,
      async () => {
        const grid = document.querySelector('vaadin-grid');
        const collapsed = await bench.worked(() => peer.setOpen(grid, false));
        return collapsed + (await bench.worked(() => peer.setOpen(grid, true)));
      },
      { peer: 'vaadin-grid', before: paintPeer },
    ),
  },
};

/** The limit is a scan: each title folded once before, and `includes` for each keystroke. */
const keystroke = [5_000, 50_000].map((size) => ({
  name: `tree, search keystroke in ${many(size)} nodes (third of a word)`,
  aim: 1,
  contestants: {
    ours: inPage(
      size,
      async () => {
        const { tree } = window;
        tree.search('ち');
        while (!bench.find('.found')) await bench.secondFrame();
        tree.search('ちい');
        await tree.updateComplete;
        return bench.worked(() => (tree.search('防災'), tree));
      },
      mounted,
    ),
    limit: inPage(size, async () => {
      const texts = bench.folded();
      return bench.worked(() => {
        const hits = [];
        texts.forEach((text, at) => text.includes('防災') && hits.push(at));
        bench.show(bench.asRows(hits[0]));
      });
    }),
  },
}));

const longTasks = [
  ...SIZES.map((size) => [
    `the first paint of ${many(size)} nodes`,
    inPage(size, () => bench.longestTask(bench.mount)),
  ]),
  [
    'collapsing and expanding all 50,000',
    inPage(
      50_000,
      () =>
        bench.longestTask(async () => {
          window.tree.collapseAll();
          await bench.secondFrame();
          window.tree.expandAll();
          await bench.secondFrame();
        }),
      mounted,
    ),
  ],
  [
    'typing 防災 into the search of 50,000',
    inPage(
      50_000,
      () =>
        bench.longestTask(async () => {
          for (const typed of ['ぼ', 'ぼう', '防', '防災']) {
            window.tree.search(typed);
            await bench.secondFrame();
          }
        }),
      mounted,
    ),
  ],
  [
    'scrolling through 50,000',
    inPage(
      50_000,
      () =>
        bench.longestTask(async () => {
          const box = bench.find('.outline');
          for (let at = 0; at < 60; at += 1) {
            box.scrollTop += at < 30 ? 300 : 30_000;
            await bench.frame();
          }
        }),
      mounted,
    ),
  ],
].map(([during, ours]) => ({
  name: `tree, longest task during ${during}`,
  most: 50,
  contestants: { ours },
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
    ours: inPage(50_000, () => window.tree.shadowRoot.querySelectorAll('*').length, mounted),
    limit: inPage(50_000, () => bench.show(bench.asDetails()).querySelectorAll('*').length),
  },
};

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

/** The limit is one string of SVG with a rectangle and a name for each node, placed beforehand. */
const diagrams = SIZES.map((size) => ({
  name: `tree, icicle of ${many(size)} nodes`,
  aim: DIAGRAM_AIMS[size],
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

export default [
  ...firstPaint,
  ...work,
  toggleAll,
  ...keystroke,
  ...longTasks,
  memory,
  domNodes,
  ...diagrams,
];
