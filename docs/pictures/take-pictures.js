/**
 * Takes the pictures of the README from the example pages, light and dark: npm run pictures, after a
 * build. Fails for a page without its element and for a picture that is too large.
 */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { launchBrowser, openPage } from '../../test/setup/launch-browser.js';

/** Width of the pages, and the part of an element that a picture shows at most, in px. */
const width = 880;
/** Elements that show more on a wider page. */
const widths = { 'district-map': 1280 };
const mostHeight = 480;
/** Largest file, in bytes. */
const mostBytes = 150_000;
/** Time that lazy parts may need after the last request, in ms. */
const settleTime = 4000;

/** The element of each picture, and the page that it is taken from. */
const subjects = {
  'plan-tree': 'plan.html?plan=midori-city-plan',
  'kpi-gauge': 'themes.html',
  'kpi-board': 'indicators.html?plan=midori-city-plan',
  'sdg-matrix': 'sdgs.html?plan=midori-city-plan',
  'district-map': 'districts.html?plan=midori-city-plan',
  'plan-timeline': 'timeline.html?plan=midori-city-plan',
  'plan-summary': 'index.html',
};

const asked = process.argv.slice(2);
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  for (const [tag, path] of Object.entries(subjects))
    for (const scheme of ['light', 'dark'])
      if (asked.length === 0 || asked.includes(tag)) await take(tag, path, scheme);
} finally {
  await browser.close();
  await server.close();
}

async function take(tag, path, scheme) {
  const { page } = await openPage(browser);
  await page.setViewport({ width: widths[tag] ?? width, height: 1200, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle0', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, settleTime));
  const element = await page.$(tag);
  if (!element) throw new Error(`${path} has no <${tag}>`);
  const box = await element.boundingBox();
  const file = fileURLToPath(new URL(`${tag}-${scheme}.webp`, import.meta.url));
  const margin = 16;
  await page.screenshot({
    path: file,
    type: 'webp',
    quality: 80,
    clip: {
      x: box.x - margin,
      y: box.y - margin,
      width: box.width + 2 * margin,
      height: Math.min(box.height, mostHeight) + 2 * margin,
    },
  });
  await page.close();
  const { size } = await stat(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`);
  console.log(`${tag}-${scheme}.webp  ${size} bytes`);
}
