/**
 * Interactions with a mounted <plan-tree>: open, close, search, scroll. The limits draw
 * the rows on screen once by one innerHTML.
 */
import { benchPages } from './page/open-bench.js';

const { inPage } = benchPages('plan-tree', { elements: ['plan-tree'] });
const many = (size) => size.toLocaleString('en');
const mounted = { before: () => bench.painted(bench.mount) };
const paintPeer = () => bench.painted(peer.mount, peer.isDrawn);
const mountedGrid = { peer: 'vaadin-grid', before: paintPeer };

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
      mountedGrid,
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
    'Vaadin grid': inPage(
      size,
      async () => {
        const grid = document.querySelector('vaadin-grid');
        peer.search(grid, 'ちい');
        return bench.worked(() => peer.search(grid, '防災'));
      },
      mountedGrid,
    ),
  },
}));

const longTasks = [
  ...[500, 5_000, 50_000].map((size) => [
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

export default [toggleAll, ...keystroke, ...longTasks];
