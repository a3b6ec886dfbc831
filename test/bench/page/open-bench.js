/**
 * Contestants that are measured in a page of their own, made ready before the clock starts.
 *
 * A subject is a module in test/bench/subjects that runs in the page. Its `prepare(size)` makes the
 * same data for everybody. What it returns and the functions of in-page.js are then `bench`.
 */
import { collectGarbage } from '../measure/page-metrics.js';
import { peerContestant } from '../measure/peers.js';

/** Runs in the page. The code of the contestant is there and compiled before anything is timed. */
async function ready({ subject, size, elements, peer }) {
  const load = (path) => import(path);
  await Promise.all(elements.map((tag) => load(`/machiplan/${tag}.js`)));
  await Promise.all(elements.map((tag) => customElements.whenDefined(tag)));
  const bench = await load('/page/in-page.js');
  window.bench = { ...bench, ...(await load(`/subjects/${subject}.js`)).prepare(size) };
  if (peer) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `/peers/${peer}.css`;
    document.head.append(sheet);
    await new Promise((done) => {
      sheet.onload = done;
    });
    window.peer = (await load(`/peers/${peer}.js`)).prepare(window.bench);
  }
  await window.bench.secondFrame();
}

/**
 * How to make contestants of a subject: `inPage(size, figure, options)`. `figure` runs in the page
 * and returns the number. Options:
 *
 * - `before`: runs in the page when it is ready, also not timed; then the network may come to rest
 * - `peer`: a module of test/bench/peers; what its `prepare(bench)` returns is `peer` in the page
 */
export function benchPages(subject, { elements, width = 1000, height = 800 }) {
  const open = async (page, url, size, { before, peer } = {}) => {
    await page.setViewport({ width, height });
    await page.goto(`${url}/page/bench.html`);
    await page.evaluate(ready, { subject, size, elements: peer ? [] : elements, peer });
    if (before) {
      await page.evaluate(before);
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
    await collectGarbage(page); // Else it is collected while somebody is measured.
  };
  const inPage = (size, figure, options) => {
    const contestant = async (page, url, begin) => {
      await open(page, url, size, options);
      await begin?.();
      return page.evaluate(figure);
    };
    return options?.peer ? peerContestant(options.peer, contestant) : contestant;
  };
  return { open, inPage };
}
