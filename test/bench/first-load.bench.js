/**
 * Cost of a page before it shows anything: the bytes it must load, and the work of the main
 * thread until its first frames. The limit of the work is the same page without our script.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../sizes/check-sizes.js';
import { kilobytes } from './measure/kilobytes.js';
import { mainThreadTime } from './measure/page-metrics.js';
import { peerContestant, peerFiles } from './measure/peers.js';
import { serveArticle } from './page/open-article.js';

const EVALUATION_AIM = 2;

/** Peers that draw the same as one of our entries. */
const PEERS = {
  'plan-tree': { jsTree: 'jstree', 'Vaadin grid': 'vaadin-grid' },
  'kpi-gauge': { 'gauge.js': 'gauge-js', 'Vega-Lite': 'vega-lite' },
  'sdg-matrix': { Tabulator: 'tabulator', 'Observable Plot': 'plot' },
  'district-map': { Leaflet: 'leaflet' },
};

const built = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('../sizes/budgets.json', import.meta.url), 'utf8'));

function ourKilobytes(budget) {
  const { files } = JSON.parse(readFileSync(`${built}files.json`, 'utf8'));
  return kilobytes(filesOf(budget, files).map((name) => built + name));
}

const peersOf = (entries = []) =>
  entries.length === 1
    ? Object.entries(PEERS[entries[0]] ?? {}).map(([name, peer]) => [
        name,
        peerContestant(peer, () => kilobytes(peerFiles(peer))),
      ])
    : [];

/** The rows of the size check that have not got down to their aim. */
const bytes = budgets
  .filter(({ aim }) => aim !== undefined)
  .map((budget) => ({
    name: `first load, brotli: ${budget.name}`,
    unit: 'kB',
    most: budget.aim / 1000,
    rounds: 1,
    contestants: {
      ours: () => ourKilobytes(budget),
      ...(budget.lazy ? {} : Object.fromEntries(peersOf(budget.entries))),
    },
  }));

/** Milliseconds of the main thread for a page with these scripts, from nothing to its first frames. */
const opening =
  (...scripts) =>
  async (page, url) => {
    const head = scripts.map((script) => `<script type="module" src="${script}"></script>`);
    await serveArticle(page, () => ({ head: head.join('') }));
    await page.goto(`${url}/page/bench.html`); // The process of the site is there then.
    return mainThreadTime(page, async () => {
      await page.goto(`${url}/article.html`);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    });
  };

const ours = ['machiplan', 'machiplan.light', 'plan-tree', 'kpi-gauge', 'kpi-board'];
ours.push('sdg-matrix', 'district-map');

const evaluation = ours.map((entry) => ({
  name: `first load, main thread until the first frames with ${entry}.js`,
  aim: EVALUATION_AIM,
  contestants: {
    ours: opening(`/machiplan/${entry}.js`),
    limit: opening(),
    ...Object.fromEntries(
      Object.entries(PEERS[entry] ?? {}).map(([name, peer]) => [
        name,
        peerContestant(peer, opening(`/peers/${peer}.js`)),
      ]),
    ),
  },
}));

export default [...bytes, ...evaluation];
