/** Opens the example pages and all stories in one browser, and says what is wrong with each. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { accessibilityFaults, overflow, rendered, settled } from '../stories/checks-in-page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages of a folder of examples/, the frame's inside aside. */
function examplePages() {
  return readdirSync(`${root}examples`, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /^(?:\w+\/)?[\w-]+\.html$/.test(name) && name !== 'embed.html');
}

/**
 * Waits until each element of the kit on the page shows its plan, then returns those that do not.
 * Elements out of sight wait to be seen, so each is scrolled to. Runs in the browser.
 */
async function emptyElements() {
  const elements = [...document.querySelectorAll('*')].filter(
    ({ localName }) => /^(?:plan|kpi|sdg|district)-/.test(localName) && localName !== 'plan-source',
  );
  const isReady = (element) =>
    element.shadowRoot !== null &&
    element.shadowRoot.textContent.trim() !== '' &&
    element.shadowRoot.querySelector('[aria-busy="true"]') === null;
  for (const element of elements) {
    element.scrollIntoView();
    for (let waited = 0; waited < 20_000 && !isReady(element); waited += 50)
      await new Promise((done) => setTimeout(done, 50));
  }
  return elements.filter((element) => !isReady(element)).map(({ localName }) => localName);
}

/** Runs `checks`, each resolving to a list of faults; an error ends them and is a fault. */
async function faultsOf(...checks) {
  const faults = [];
  try {
    for (const check of checks) faults.push(...((await check()) ?? []));
  } catch (error) {
    faults.push(error.message);
  }
  return faults;
}

/**
 * Opens every page and story.
 *
 * @param browser as `startFirefox` and `startWebkit` give it
 * @param {string[]} parts only pages and stories whose name contains one of these; none for all
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function visitPages(browser, parts = []) {
  const total = { passed: 0, failed: 0 };
  const isWanted = (name) => parts.length === 0 || parts.some((part) => name.includes(part));
  const report = (name, faults) => {
    console.log(`${faults.length ? 'FAILED' : 'ok    '}  ${name}`);
    for (const fault of faults) console.log(`          ${fault}`);
    total[faults.length ? 'failed' : 'passed'] += 1;
  };
  const findAxeFaults = async () => {
    await browser.evaluate(axe);
    return browser.evaluate(accessibilityFaults, []);
  };
  const findOverflow = async () => {
    await browser.setViewport(320, 640);
    return browser.evaluate(overflow, false);
  };

  const examples = await startServer({ port: 0 });
  for (const name of examplePages().filter(isWanted))
    report(
      name,
      await faultsOf(
        () => browser.setViewport(1280, 900),
        async () => void (await browser.goto(`${examples.url}/${name}`)),
        async () => (await browser.evaluate(emptyElements)).map((tag) => `<${tag}> shows nothing`),
        findOverflow,
      ),
    );
  await examples.close();

  const index = JSON.parse(readFileSync(`${root}dist/storybook/index.json`, 'utf8'));
  const stories = await startServer({
    port: 0,
    mounts: [{ at: '/', folder: `${root}dist/storybook` }],
    policy: '', // Storybook's own page has inline scripts.
  });
  for (const { id, type } of Object.values(index.entries).filter(({ id }) => isWanted(id))) {
    const query = `id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
    const checks = [
      () => browser.setViewport(1280, 900),
      async () => void (await browser.goto(`${stories.url}/iframe.html?${query}`)),
      () => browser.evaluate(rendered, type),
    ];
    if (type === 'story') checks.push(() => browser.evaluate(settled), findAxeFaults, findOverflow);
    report(id, await faultsOf(...checks));
  }
  await stories.close();
  return total;
}
