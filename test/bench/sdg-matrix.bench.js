/**
 * <sdg-matrix> beside the same cells as one plain table by one innerHTML (the limit of a page
 * without script), and beside drawing the rows on screen that way (the limit of any script).
 */
import { benchPages } from './page/open-bench.js';

const SIZES = [50, 500, 5_000];
const AIMS = { 50: 1.2, 500: 0.25, 5_000: 0.03 };
const VIEWPORT_AIM = 1.5;

const { inPage } = benchPages('sdg-matrix', { elements: ['sdg-matrix'], width: 1200, height: 900 });
const many = (size) => size.toLocaleString('en');
const mounted = { before: () => bench.painted(bench.mount) };

const paintPeer = () => bench.painted(peer.mount, peer.isDrawn);

/** The default view; it draws the same bars for any number of rows. */
const goals = SIZES.map((size) => ({
  name: `matrix, first paint of 17 goals of ${many(size)} rows`,
  contestants: {
    ours: inPage(size, () =>
      bench.painted(
        () => bench.mount('goals'),
        () => bench.find('.goal-row'),
      ),
    ),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

const firstPaint = SIZES.map((size) => ({
  name: `matrix, first paint of ${many(size)} rows x 17`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, () => bench.painted(bench.mount, () => bench.find('tbody tr'))),
    limit: inPage(size, () => bench.painted(() => bench.show(bench.asTable()))),
    Tabulator: inPage(size, paintPeer, { peer: 'tabulator' }),
    'Observable Plot': inPage(size, paintPeer, { peer: 'plot' }),
    'two empty frames': inPage(size, () => bench.painted(() => {})),
  },
}));

/** Here the two frames, which take longer than some of the aims, do not count. */
const work = SIZES.map((size) => ({
  name: `matrix, script and layout until the first paint of ${many(size)} rows`,
  aim: AIMS[size] < 1 ? AIMS[size] : undefined,
  contestants: {
    ours: inPage(size, () => bench.worked(bench.mount)),
    limit: inPage(size, () => bench.worked(() => bench.show(bench.asTable()))),
  },
}));

/** Draws as many rows as stand on screen by one innerHTML, in a box that is there already. */
const viewportLimit = inPage(5_000, async () => {
  const box = bench.show('');
  box.innerHTML = bench.asTable(bench.nodes.slice(0, 20));
  return bench.painted(() => {
    box.innerHTML = bench.asTable(bench.nodes.slice(-20));
  });
});

/** Interactions with 5,000 mounted rows. */
const changes = {
  'sort 5,000 rows by a goal': [
    () => bench.painted(() => window.matrix.shadowRoot.querySelectorAll('thead .sort')[3].click()),
    () => bench.painted(peer.sort),
  ],
  'filter 5,000 rows by a goal': [
    () =>
      bench.painted(() => {
        window.matrix.selectedGoal = 11;
      }),
    () => bench.painted(peer.filter),
  ],
  'jump to the middle of 5,000 rows': [
    () =>
      bench.painted(() => {
        const scroller = bench.find('.scroll');
        scroller.scrollTop = scroller.scrollHeight / 2;
      }),
  ],
};
const tabulatorMounted = { peer: 'tabulator', before: paintPeer };

const changing = Object.entries(changes).map(([what, [change, tabulator]]) => ({
  name: `matrix, ${what}`,
  aim: VIEWPORT_AIM,
  contestants: {
    ours: inPage(5_000, change, mounted),
    limit: viewportLimit,
    ...(tabulator && { Tabulator: inPage(5_000, tabulator, tabulatorMounted) }),
  },
}));

const elements = {
  name: 'matrix, DOM elements for 5,000 rows',
  unit: 'elements',
  rounds: 1,
  contestants: {
    ours: inPage(5_000, () => window.matrix.shadowRoot.querySelectorAll('*').length, mounted),
    limit: inPage(5_000, () => bench.show(bench.asTable()).querySelectorAll('*').length),
  },
};

export default [...goals, ...firstPaint, ...work, ...changing, elements];
