/**
 * The ways to show many rows in a scroll box, with the same markup for a row: our own range, that of
 * TanStack, and all rows with `content-visibility: auto`. The limit is the rows on screen alone.
 * See stories/decisions/0009-own-virtual-rows.md.
 */
import { heapGrowth } from './measure/page-metrics.js';
import { peerContestant } from './measure/peers.js';
import { benchPages } from './page/open-bench.js';

const { open, inPage } = benchPages('plan-tree', { elements: [] });
const many = (size) => size.toLocaleString('en');
const SIZES = [500, 5_000, 50_000];
const WAYS = {
  ours: 'rows-in-range',
  TanStack: 'tanstack-virtual',
  'content-visibility': 'content-visibility',
};
const each = (contestant) =>
  Object.fromEntries(Object.entries(WAYS).map(([name, peer]) => [name, contestant(peer)]));

const firstPaint = SIZES.map((size) => ({
  name: `virtual rows, script and layout until the first paint of ${many(size)}`,
  contestants: {
    ...each((peer) => inPage(size, () => bench.worked(peer.mount), { peer })),
    limit: inPage(size, () => bench.worked(() => bench.show(bench.asRows()))),
  },
}));

/** Twenty jumps through the whole list, each painted. */
const scrolling = SIZES.map((size) => ({
  name: `virtual rows, twenty jumps through ${many(size)}`,
  contestants: each((peer) =>
    inPage(
      size,
      async () => {
        const box = window.box;
        return bench.worked(async () => {
          for (let jump = 1; jump <= 20; jump += 1) {
            box.scrollTop = (box.scrollHeight * jump) / 21;
            await bench.frame();
          }
        });
      },
      { peer, before: () => void (window.box = peer.mount()) },
    ),
  ),
}));

const memory = {
  name: 'virtual rows, heap of 50,000 over the data',
  unit: 'MB',
  contestants: each((peer) =>
    peerContestant(peer, async (page, url) => {
      await open(page, url, 50_000, { peer });
      return heapGrowth(page, () => bench.painted(peer.mount));
    }),
  ),
};

export default [...firstPaint, ...scrolling, memory];
