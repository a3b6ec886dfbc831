/**
 * Effects of mounting and removing an element on the page around it: how far it moves the text, and
 * what it leaves behind.
 */
import { livingIn } from './measure/page-metrics.js';
import { serveArticle } from './page/open-article.js';

const DATA = '/examples/data/midori-city-plan.json';
const CYCLES = 50;
/** Code and data come late enough that the page is drawn without them before. */
const DELAY = 100;

/** The elements that take room in the page, with what they need beside the plan. */
const ATTRIBUTES = {
  'plan-tree': '',
  'kpi-gauge': 'indicator="green-ratio"',
  'kpi-board': '',
  'sdg-matrix': '',
  'district-map': 'indicator="green-ratio"',
};

/** As the page on embedding says: two lines in the head, and the height of the widget there. */
const articleAbout = (tag, height) => ({
  head: `<link rel="stylesheet" href="/machiplan/machiplan.css" />
    <script type="module" src="/machiplan/machiplan.js"></script>
    <style>${height ? `${tag} { --plan-reserve: ${height}px }` : ''}</style>`,
  body: `<${tag} src="${DATA}" ${ATTRIBUTES[tag]}></${tag}>`,
});

/** Opens the article and waits until nothing comes any more. */
async function read(page, url) {
  await page.goto(`${url}/article.html`);
  await page.waitForNetworkIdle({ idleTime: 4 * DELAY });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

/** Runs in the page: the sum of all layout shifts since it was opened. */
async function shifts() {
  let sum = 0;
  const add = (entries) => {
    for (const { value } of entries) sum += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 100));
  add(observer.takeRecords());
  return sum;
}

/** Layout shift while the element mounts, with its own height or only a common one kept free. */
const shiftOf =
  (tag, { withHeight }) =>
  async (page, url) => {
    let height;
    await page.setViewport({ width: 1000, height: 800 });
    await serveArticle(page, () => articleAbout(tag, height), { delay: DELAY });
    await read(page, url);
    if (withHeight) {
      height = await page.$eval(tag, (element) => element.getBoundingClientRect().height);
      await read(page, url);
    }
    return page.evaluate(shifts);
  };

const layoutShift = Object.keys(ATTRIBUTES).map((tag) => ({
  name: `mounting, layout shift around <${tag}>`,
  unit: 'of the viewport',
  most: 0,
  rounds: 3,
  contestants: {
    ours: shiftOf(tag, { withHeight: true }),
    'ours, height not told': shiftOf(tag, { withHeight: false }),
  },
}));

/** Runs in the page: puts an element there and takes it away, so many times. */
async function cycle(tag, { attributes, times, rest }) {
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  for (let at = 0; at < times; at += 1) {
    const box = document.createElement('div');
    box.innerHTML = `<${tag} ${attributes}></${tag}>`;
    document.body.append(box);
    await box.firstElementChild.updateComplete;
    await frame();
    await frame();
    await pause(rest);
    box.remove();
  }
  await pause(500);
}

/** How many more of something there are after fifty elements came and went. */
const leftBy = (tag, what) => async (page, url) => {
  const attributes = `src="${DATA}" ${ATTRIBUTES[tag] ?? ''}`;
  const run = (times, rest) => page.evaluate(cycle, tag, { attributes, times, rest });
  await page.goto(`${url}/page/bench.html`);
  await page.evaluate((path) => import(path), `/machiplan/${tag}.js`);
  // Code that comes late, the templates of every state, and the plan itself stay, once.
  await run(3, 500);
  await run(CYCLES, 0);
  const before = await livingIn(page);
  await run(CYCLES, 0);
  return (await livingIn(page))[what] - before[what];
};

const leftovers = [...Object.keys(ATTRIBUTES), 'plan-source', 'plan-language'].flatMap((tag) =>
  ['nodes', 'listeners'].map((what) => ({
    name: `mounting, ${what} left by ${CYCLES} <${tag}> that came and went`,
    unit: what,
    most: 0,
    rounds: 1,
    contestants: { ours: leftBy(tag, what) },
  })),
);

export default [...layoutShift, ...leftovers];
