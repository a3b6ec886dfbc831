/**
 * The question of a resident: what happens in my district? Counts the steps to the answer: a choice in
 * a control, a click, a key, or a scroll of a screen.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { siteFor } from '../setup/site.js';

/** Pages with a map, the district of a resident, and the words of the answer. */
const cases = [
  {
    what: '池尻 in the plan of Setagaya',
    path: 'districts.html',
    district: 'ikejiri',
    answers: ['オンライン（映像）での相談・手続きの実施', '2023年度'],
  },
  {
    what: '若葉 in the sample city',
    path: 'my-district.html',
    district: 'wakaba',
    answers: ['小規模保育所の整備', '若葉地区に1園を開設', '完了', '3人', '中央図書館'],
  },
];

/** The map whose plan has entries for the district, and its parts. */
const mapWith = (district) =>
  [...document.querySelectorAll('district-map')].findLast((map) =>
    map.shadowRoot?.querySelector(`#own-district option[value="${district}"]`),
  );

describe('a resident asks what happens in a district', { timeout: 120_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;

  before(async () => {
    ({ page } = await openPage(site.browser));
    await page.evaluateOnNewDocument(`window.mapWith = ${mapWith}`);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/my-district.html')
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: samplePage })
        : request.continue(),
    );
  });

  for (const width of [1280, 360])
    for (const { what, path, district, answers } of cases)
      describe(`${what}, ${width} pixels wide`, () => {
        let steps;

        beforeEach(async () => {
          steps = 0;
          await page.setViewport({ width, height: width > 600 ? 900 : 740 });
          await page.goto(`${site.server.url}/${path}`);
          await page.waitForFunction((id) => window.mapWith(id) !== undefined, {}, district);
        });

        /** Screens between the window and an element, which a reader has to scroll. */
        const screensTo = (selector) =>
          page.evaluate(
            ([id, inside]) => {
              const element = window.mapWith(id).shadowRoot.querySelector(inside);
              const { top } = element.getBoundingClientRect();
              const screens = Math.max(0, Math.ceil((top - innerHeight + 40) / innerHeight));
              element.scrollIntoView({ block: 'start' });
              return screens;
            },
            [district, selector],
          );

        const readAnswer = async () => {
          await page.waitForFunction(
            (id) => window.mapWith(id).shadowRoot.querySelector('.panel .entry, .panel .values'),
            {},
            district,
          );
          steps += await screensTo('.panel');
          const text = await page.evaluate(
            (id) => window.mapWith(id).shadowRoot.querySelector('.panel').textContent,
            district,
          );
          for (const answer of answers) assert.ok(text.includes(answer), `no ${answer} in ${text}`);
          assert.ok(steps <= 4, `${steps} steps`);
        };

        it('reaches the answer by pointer in four steps at most', async () => {
          steps += await screensTo('#own-district');
          const select = await page.evaluateHandle(
            (id) => window.mapWith(id).shadowRoot.querySelector('#own-district'),
            district,
          );
          await select.asElement().select(district);
          steps += 1;
          await readAnswer();
        });

        it('reaches the answer by keyboard in four steps at most', async () => {
          // The skip link and one Tab lead to the first map; a second one is a heading further.
          await page.evaluate(
            (id) => window.mapWith(id).shadowRoot.querySelector('#own-district').focus(),
            district,
          );
          steps += 2;
          const value = () =>
            page.evaluate(
              (id) => window.mapWith(id).shadowRoot.querySelector('#own-district').value,
              district,
            );
          for (let key = 0; key < 60 && (await value()) !== district; key += 1)
            await page.keyboard.press('ArrowDown');
          assert.equal(await value(), district);
          steps += 1; // one choice in one control
          await readAnswer();
          await page.keyboard.press('Tab');
          const inPanel = await page.evaluate((id) => {
            const { activeElement } = window.mapWith(id).shadowRoot;
            return activeElement?.closest('.panel') !== null;
          }, district);
          assert.ok(inPanel, 'Tab does not lead from the choice to the panel');
        });
      });
});

const samplePage = `<!doctype html><html lang="ja"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>わたしの地区</title>
  <link rel="stylesheet" href="page.css">
  <script type="module" src="/machiplan/district-map.js"></script>
  <main><district-map src="data/midori-city-plan.json"></district-map></main></html>`;
