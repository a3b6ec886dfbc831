/** The four forms of an embed, the builder that writes them, and the embed page in frames. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { idMeant, recordChoices } from '../../examples/builder/record-choices.js';
import { forms } from '../../examples/builder/snippets.js';
import { choiceLabels, optionLabels, widgetNames } from '../../examples/builder/words.js';
import { launchBrowser } from '../setup/launch-browser.js';
import { appearance, drawn, visit } from './open-page.js';
import { kitFolder, startPageServer } from './page-server.js';
import { DATA, page as html, script } from './widgets.js';

const examples = join(fileURLToPath(new URL('../../', import.meta.url)), 'examples');

let browser;
let pages;
let site;

before(async () => {
  browser = await launchBrowser();
  pages = await startPageServer();
  site = await startServer({
    port: 0,
    mounts: [
      { at: '/machiplan/', folder: kitFolder },
      { at: '/', folder: examples },
    ],
  });
});
after(async () => {
  await browser.close();
  await pages.close();
  await site.close();
});

const open = (path, options) => visit(browser, path, options);

/** The page with this content and the one script; `more` are attributes of the script. */
async function openWith(content, { more = '', ...options } = {}) {
  pages.set('/form.html', html(content, script('machiplan.js', more)));
  return open(`${pages.url}/form.html`, options);
}

describe('the example pages of the four forms', () => {
  for (const form of ['element', 'div', 'link', 'strict'])
    it(`${form}.html shows the plan under a strict policy`, async () => {
      const { page, faults, close } = await open(`${site.url}/embedding/${form}.html`);
      await drawn(page, 'plan-tree');
      const look = await appearance(page, 'plan-tree');
      assert.ok(look.height > 100);
      assert.deepEqual(faults, []);
      await close();
    });

  it('iframe.html gives the frame the height of its content', async () => {
    const { page, faults, close } = await open(`${site.url}/embedding/iframe.html`);
    const inner = page.frames().find((frame) => frame.url().includes('embed.html'));
    await drawn(inner, 'plan-tree');
    const heights = () =>
      Promise.all([
        page.evaluate(() => document.querySelector('iframe').clientHeight),
        inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ]);
    // The page in the frame tells a change of its height with a delay.
    let [frame, content] = await heights();
    for (let turn = 0; turn < 50 && (frame !== content || frame <= 300); turn += 1) {
      await new Promise((done) => setTimeout(done, 100));
      [frame, content] = await heights();
    }
    assert.ok(frame > 300);
    assert.equal(frame, content);
    assert.deepEqual(faults, []);
    await close();
  });
});

describe('div[data-machiplan]', () => {
  it('survives the debris of editors, and drops what says nothing', async () => {
    const { page, faults, close } = await openWith(
      `<p></p><div data-machiplan=" Plan-Tree&nbsp;" data-machiplan-src=" ${DATA} "><p>&nbsp;</p><br></div><p><br></p>`,
    );
    await drawn(page, 'plan-tree');
    const inside = await page.$eval('[data-machiplan]', (place) => place.innerHTML);
    assert.equal(inside, `<plan-tree src="${DATA}"></plan-tree>`);
    assert.deepEqual(faults, []);
    await close();
  });

  it('keeps its content as the fallback, and comes late as well', async () => {
    const { page, close } = await openWith('<div id="late"></div>');
    await page.evaluate(() => {
      document.querySelector('#late').innerHTML =
        '<div data-machiplan="plan-tree" data-machiplan-src="/data/none.json"><p class="fallback">words</p></div>';
    });
    await page.waitForFunction(() =>
      document.querySelector('plan-tree')?.shadowRoot?.querySelector('[part~="error"]'),
    );
    assert.ok(await page.$eval('plan-tree > .fallback', (one) => one.checkVisibility()));
    await close();
  });

  it('tells the author of words that an editor put inside behind the link', async () => {
    const link = '<p><a href="/plan.pdf">the plan</a></p>';
    const { page, messages, close } = await openWith(
      `<div data-machiplan="plan-tree" data-machiplan-src="${DATA}">${link}<p>Typed behind it.</p></div>
       <div data-machiplan="plan-tree" data-machiplan-src="${DATA}"><p>In short.</p>${link}</div>`,
      { expected: /words behind the last link/ },
    );
    await drawn(page, 'plan-tree');
    assert.equal(messages.length, 1);
    await close();
  });

  it('is filled once, however often it is saved, copied and swapped in', async () => {
    const { page, close } = await openWith(
      `<main><div data-machiplan="plan-tree" data-machiplan-src="${DATA}"><p>words</p></div></main>`,
    );
    await drawn(page, 'plan-tree');
    const counts = await page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let times = 0; times < 3; times += 1) {
        const saved = main.innerHTML;
        main.innerHTML = saved;
        await new Promise((done) => setTimeout(done, 50));
      }
      return [main.querySelectorAll('plan-tree').length, main.querySelectorAll('p').length];
    });
    assert.deepEqual(counts, [1, 1]);
    await close();
  });

  it('never takes the focus away from a link inside', async () => {
    const { page, close } = await openWith('<main></main><input>');
    await page.evaluate((src) => {
      const place = document.createElement('div');
      place.innerHTML = '<a href="#x">link</a>';
      document.querySelector('main').append(place);
      place.firstChild.focus();
      place.dataset.machiplanSrc = src;
      place.dataset.machiplan = 'plan-tree';
    }, DATA);
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'a');
    await page.focus('input');
    await drawn(page, 'plan-tree');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
    await close();
  });

  it('follows a change of its options, and says which it does not know', async () => {
    const { page, messages, close } = await openWith(
      `<div data-machiplan="plan-tree" data-machiplan-src="${DATA}" data-machiplan-root="f1" data-machiplan-theme="pink"></div>
       <div data-machiplan="plan-pie"><p>pie</p></div>`,
      { expected: /does not know/ },
    );
    await drawn(page, 'plan-tree');
    assert.equal(messages.length, 2);
    assert.match(messages[0], /data-machiplan-theme/);
    assert.match(messages[1], /plan-pie/);
    await page.$eval('[data-machiplan]', (place) => {
      place.removeAttribute('data-machiplan-root');
      place.setAttribute('data-machiplan-depth', '2');
    });
    await page.waitForSelector('plan-tree[depth="2"]:not([root])');
    await close();
  });
});

describe('a marked link', () => {
  const link = `<p><a href="${DATA}#machiplan=plan-tree&amp;depth=2">the plan</a></p>`;

  it('stays a link unless the site asked for more', async () => {
    const { page, close } = await openWith(link);
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await page.$('plan-tree'), null);
    await close();
  });

  it('becomes the widget where it stands alone and leads to an origin that is allowed', async () => {
    const { page, faults, close } = await openWith(
      `${link}<p>See <a href="${DATA}#machiplan=kpi-board">this</a> sentence.</p>
       <p><a href="https://elsewhere.example/plan.json#machiplan=kpi-board">other host</a></p>`,
      { more: 'data-machiplan-links="self"' },
    );
    await drawn(page, 'plan-tree');
    assert.equal(await page.$eval('plan-tree', (tree) => tree.getAttribute('depth')), '2');
    assert.equal(await page.$('kpi-board'), null);
    assert.deepEqual(faults, []);
    await close();
  });
});

describe('the embed page', () => {
  const address = (params) => `${site.url}/embed.html?${new URLSearchParams(params)}`;
  const data = 'data/midori-city-plan.json';

  it('works without an origin, and tells WordPress its height with the secret', async () => {
    const src = `${address({ widget: 'kpi-board', src: data })}#?secret=aB3xYz`;
    pages.set(
      '/wordpress.html',
      html(`<iframe sandbox="allow-scripts" src="${src.replaceAll('&', '&amp;')}"></iframe>`),
    );
    const { page, faults, close } = await open(`${pages.url}/wordpress.html`, {
      prepare: () => {
        globalThis.told = [];
        addEventListener('message', ({ data, origin }) => globalThis.told.push({ data, origin }));
      },
    });
    const inner = page.frames().find((frame) => frame.url().includes('embed.html'));
    await drawn(inner, 'kpi-board');
    assert.equal(await inner.evaluate(() => self.origin), 'null');
    await page.waitForFunction(() => globalThis.told.some(({ data }) => data.value > 200));
    const last = await page.evaluate(() => globalThis.told.findLast(({ data }) => data.secret));
    assert.deepEqual(
      { ...last, data: { ...last.data, value: 'a number' } },
      { origin: 'null', data: { message: 'height', value: 'a number', secret: 'aB3xYz' } },
    );
    assert.deepEqual(faults, []);
    await close();
  });

  /** A page as WordPress writes it: the frame is hidden and sandboxed until it posts a height. */
  const wordPressPage = (src, { space = 0, listensAfter = 0 } = {}) =>
    html(
      `<div style="height: ${space}px"></div>
       <iframe class="wp-embedded-content" data-secret="aB3xYz" sandbox="allow-scripts" security="restricted"
         style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" width="600" height="338"
         src="${src.replaceAll('&', '&amp;')}#?secret=aB3xYz"></iframe>`,
      `<script>
        const listen = () => {
          const frame = document.querySelector('iframe');
          addEventListener('message', ({ data, source }) => {
            if (source !== frame.contentWindow || data.secret !== 'aB3xYz') return;
            if (data.message !== 'height') return;
            frame.removeAttribute('style');
            frame.height = Math.min(Math.max(data.value, 200), 1000);
          });
          frame.contentWindow.postMessage({ message: 'ready', secret: 'aB3xYz' }, '*');
        };
        addEventListener('load', () => setTimeout(listen, ${listensAfter}));
      </script>`,
    );

  for (const [where, options] of [
    ['in sight', {}],
    ['below the fold', { space: 5000 }],
    ['where WordPress listens late', { listensAfter: 1500 }],
  ])
    it(`is shown by WordPress, which hides frames of other sites until they post a height, ${where}`, async () => {
      // Another host name is another site: the browser does not render its hidden frames.
      const other = address({ widget: 'kpi-gauge', src: data, indicator: 'checkup-rate' });
      pages.set(
        '/hidden.html',
        wordPressPage(other.replace('//127.0.0.1', '//localhost'), options),
      );
      for (let load = 0; load < 5; load += 1) {
        const { page, close } = await open(`${pages.url}/hidden.html`);
        await page.waitForFunction(
          () => {
            const frame = document.querySelector('iframe');
            return !frame.hasAttribute('style') && Number(frame.height) > 200;
          },
          { timeout: 10_000, polling: 100 },
        );
        await close();
      }
    });

  it('gives a frame with a border the height of its content and the width of its column', async () => {
    const src = address({ widget: 'kpi-gauge', src: data, indicator: 'checkup-rate' });
    pages.set(
      '/border.html',
      html(
        `<div id="column" style="width: 500px"><iframe data-machiplan-frame width="100%" src="${src.replaceAll('&', '&amp;')}"></iframe></div>`,
        script('frame-height.js'),
      ),
    );
    const { page, close } = await open(`${pages.url}/border.html`);
    const inner = page.frames().find((frame) => frame.url().includes('embed.html'));
    await drawn(inner, 'kpi-gauge');
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 170);
    const frame = await page.$eval('iframe', ({ offsetWidth, clientHeight }) => ({
      offsetWidth,
      clientHeight,
    }));
    const content = await inner.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    assert.deepEqual(frame, { offsetWidth: 500, clientHeight: content });
    await close();
  });

  it('takes heights only from the frame and origin that the page named', async () => {
    pages.set(
      '/frames.html',
      html(
        `<iframe data-machiplan-frame src="${site.url}/embed.html"></iframe><iframe id="other" src="/empty.html"></iframe>`,
        script('frame-height.js'),
      ),
    );
    pages.set('/empty.html', html(''));
    const { page, close } = await open(`${pages.url}/frames.html`);
    const other = page.frames().find((frame) => frame.url().endsWith('/empty.html'));
    await page.waitForFunction(() => document.querySelector('iframe').style.blockSize !== '');
    const before = await page.$eval('iframe', ({ style }) => style.blockSize);
    await other.evaluate(() => parent.postMessage({ type: 'machiplan:height', height: 9999 }, '*'));
    await page.evaluate(() => postMessage({ type: 'machiplan:height', height: 9999 }, '*'));
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(await page.$eval('iframe', ({ style }) => style.blockSize), before);
    await close();
  });

  for (const [what, params, words] of [
    [
      'a widget it does not know',
      { widget: 'script', src: data },
      /部品が正しく指定されていません/,
    ],
    ['no document', { widget: 'plan-tree' }, /このページでは表示できません/],
    [
      'a document of another host',
      { widget: 'plan-tree', src: 'https://elsewhere.example/plan.json' },
      /このページでは表示できません/,
    ],
    [
      'a document that is no address',
      { widget: 'plan-tree', src: 'data:,alert(1)' },
      /表示できません/,
    ],
  ])
    it(`refuses ${what}, and says so`, async () => {
      const { page, requests, close } = await open(address(params));
      await page.waitForSelector('[role="alert"]');
      assert.match(await page.$eval('[role="alert"]', (alert) => alert.textContent), words);
      assert.equal(
        requests.some((each) => new URL(each).host === 'elsewhere.example'),
        false,
      );
      await close();
    });

  it('passes over parameters of others and options that are not valid', async () => {
    const { page, close } = await open(
      address({
        widget: 'plan-tree',
        src: data,
        utm_source: 'mail',
        depth: '-1',
        onclick: 'x',
        lang: 'en',
      }),
      { expected: /passes over/ },
    );
    await drawn(page, 'plan-tree');
    const names = await page.$eval('plan-tree', (tree) => tree.getAttributeNames().sort());
    assert.deepEqual(names, ['lang', 'src']);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await close();
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('an open redirect on the host of the embed page', () => {
  it('does not lead the embed page to the document of another host', async (t) => {
    const foreign = await startPageServer();
    t.after(() => foreign.close());
    const page = readFileSync(new URL('../../examples/embed.html', import.meta.url), 'utf8');
    pages.set('/embed.html', page);
    pages.set('/open', '', { Location: `${foreign.url}${DATA}` }, 302);
    const address = `${pages.url}/embed.html?widget=plan-tree&src=/open`;
    const opened = await open(address, { expected: /./ });
    await opened.page.waitForFunction(
      () => document.querySelector('plan-tree')?.shadowRoot?.querySelector('[part~="error"]'),
      { timeout: 60_000 },
    );
    assert.deepEqual(foreign.asked, []);
    await opened.close();
  });
});

describe('the code of the builder', () => {
  const choice = (origin) => ({
    widget: 'plan-tree',
    options: new Map([
      ['src', `${origin}${DATA}`],
      ['depth', '2'],
      ['no-search', ''],
    ]),
    title: 'みどり市 <基本計画> & "案"',
    kit: `${origin}/machiplan/`,
    embed: `${origin}/embed.html`,
  });

  it('as a link becomes the widget with its options', async () => {
    const [once, place] = forms.link.steps(choice(pages.url));
    pages.set('/link.html', html(place.code, once.code));
    const { page, faults, close } = await open(`${pages.url}/link.html`);
    await drawn(page, 'plan-tree');
    const names = await page.$eval('plan-tree', (tree) => tree.getAttributeNames().sort());
    assert.deepEqual(names, ['depth', 'no-search', 'src']);
    assert.deepEqual(faults, []);
    await close();
  });

  it('for MediaWiki loads the kit without import() and has a link of the wiki inside', () => {
    const [once, place] = forms.mediawiki.steps(choice('https://www.example.lg.jp'));
    assert.doesNotMatch(once.code, /import\(/);
    assert.match(place.code, /^<div\s+data-machiplan="plan-tree"/);
    assert.match(place.code, /\[https:\/\/www\.example\.lg\.jp\/data\/midori-city-plan\.json /);
    assert.doesNotMatch(place.code, /<a |<p>/);
  });

  it('for DokuWiki and oEmbed names the plan and its options', () => {
    const [, wiki] = forms.dokuwiki.steps(choice('https://www.example.lg.jp'));
    assert.match(wiki.code, /^<html>\n<div[\s\S]*data-machiplan-depth="2"[\s\S]*<\/html>$/);
    const [command, address] = forms.oembed.steps(choice('https://www.example.lg.jp'));
    assert.match(command.code, /^npx @machiplan\/cli oembed midori-city-plan\.json \\\n/);
    assert.ok(command.code.includes(`--page ${address.code} `));
  });
});

describe('the embed builder', () => {
  for (const width of [360, 1280])
    it(`has no fault that axe finds and nothing wider than the page at ${width} px`, async () => {
      const { page, close } = await open(`${site.url}/builder/`, { width });
      await page.waitForSelector('body[data-ready]');
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(found, []);
      const { scrollWidth, clientWidth } = await page.$eval(
        'html',
        ({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }),
      );
      assert.equal(scrollWidth, clientWidth);
      await close();
    });

  const codesIn = (page, list) =>
    page.$$eval(`.steps.${list} pre`, (all) => all.map((each) => each.textContent));
  const choose = (page, name, value) =>
    page.$eval(`[name="${name}"][value="${value}"]`, (input) => input.click());

  it('shows the choice and writes code that works under the policy it names', async () => {
    const { page, faults, close } = await open(`${site.url}/builder/`, { width: 1280 });
    await page.waitForSelector('body[data-ready]');
    await page.select('[name="sample"]', `${site.url}/data/midori-city-plan.json`);
    await page.click('[name="widget"][value="kpi-board"]');
    await page.waitForSelector('[name="option-view"]');
    await page.select('[name="option-view"]', 'table');
    await page.$eval('[name="integrity"]', (input) => input.click());
    await page.waitForFunction(() => document.querySelector('.preview').src.includes('view=table'));
    const preview = () => page.frames().find((frame) => frame.url().includes('widget=kpi-board&'));
    await drawn(await page.waitForFrame((frame) => frame === preview()), 'kpi-board');
    await page.click('[name="width"][value="320"]');
    assert.equal(await page.$eval('.preview', (frame) => frame.clientWidth), 320);

    for (const form of ['div', 'element']) {
      await choose(page, 'form', form);
      await page.waitForFunction(
        (start) => document.querySelector('.steps.editor pre').textContent.startsWith(start),
        {},
        form === 'div' ? '<div' : '<kpi-board',
      );
      const [place] = await codesIn(page, 'editor');
      const [once, policy] = await codesIn(page, 'once');
      // The code is made for this host; the page it is pasted into stands on another one.
      const named = policy
        .replaceAll("'self'", site.url)
        .replace(`img-src ${site.url}`, "img-src 'self'");
      pages.set('/pasted.html', html(place, once), {
        'Content-Security-Policy': `default-src 'none'; ${named}; report-uri /report`.replaceAll(
          '\n',
          ' ',
        ),
      });
      pages.reports.length = 0;
      const pasted = await open(`${pages.url}/pasted.html`);
      await drawn(pasted.page, 'kpi-board');
      assert.deepEqual(pages.reports, []);
      assert.deepEqual(pasted.faults, []);
      assert.ok(await pasted.page.$('kpi-board >>> table'));
      await pasted.close();
    }

    for (const form of [
      'iframe',
      'link',
      'oembed',
      'wordpress',
      'movabletype',
      'drupal',
      'mediawiki',
      'dokuwiki',
      'hugo',
    ]) {
      const last = await page.$eval('.code', (section) => section.textContent);
      await choose(page, 'form', form);
      await page.waitForFunction(
        (text) => document.querySelector('.code').textContent !== text,
        {},
        last,
      );
      const codes = await codesIn(page, 'editor');
      const text = [...codes, ...(await codesIn(page, 'once'))].join('\n');
      assert.ok(codes.length === 1, `${form}: ${codes.length} codes for the editor`);
      assert.match(text, /kpi-board/);
      assert.match(text, /midori-city-plan\.json/);
      assert.doesNotMatch(text, /undefined|\[object/);
    }
    assert.deepEqual(faults, []);
    await close();
  });

  it('takes the title of an indicator for its id, and copies nothing with an unknown one', async () => {
    const { page, faults, close } = await open(`${site.url}/builder/`);
    await page.waitForSelector('body[data-ready]');
    await page.select('[name="sample"]', `${site.url}/data/midori-city-plan.json`);
    await page.waitForFunction(() =>
      document.querySelector('[name="widget"][value="district-map"]:enabled'),
    );
    await page.click('[name="widget"][value="kpi-gauge"]');
    await page.waitForSelector('[name="option-indicator"]');
    const type = async (words) => {
      await page.$eval(
        '[name="option-indicator"]',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        words,
      );
    };
    await type('待機児童数');
    await page.waitForFunction(() =>
      /waiting-children/.test(document.querySelector('.steps').textContent),
    );
    await type('待機児童');
    await page.waitForSelector('.problem:not([hidden])');
    await page.waitForSelector('.steps button:disabled');
    assert.equal(await page.$('.steps button:enabled'), null);
    assert.deepEqual(faults, []);
    await close();
  });

  it('begins with an indicator that has values, and greys elements without data', async () => {
    const { page, close } = await open(`${site.url}/builder/`);
    await page.waitForSelector('body[data-ready]');
    const map = await page.$eval('[name="widget"][value="district-map"]', (input) => ({
      isDisabled: input.disabled,
      reason: input.parentElement.textContent,
    }));
    assert.ok(map.isDisabled);
    assert.match(map.reason, /地区がありません/);
    await page.click('[name="widget"][value="kpi-gauge"]');
    await page.waitForFunction(
      () => document.querySelector('[name="option-indicator"]')?.value === '人口（構成比）',
    );
    await page.waitForFunction(() =>
      /"population-composition"/.test(document.querySelector('.steps.editor pre').textContent),
    );
    await close();
  });

  it('writes a frame without a border and with a link, hosts by name, and a paragraph to go on', async () => {
    const { page, close } = await open(`${site.url}/builder/`);
    await page.waitForSelector('body[data-ready]');
    const [div] = await codesIn(page, 'editor');
    const [, policy] = await codesIn(page, 'once');
    assert.match(div, /<\/div>\n<p>&nbsp;<\/p>$/);
    assert.match(div, /世田谷区基本計画（案）/);
    assert.match(policy, new RegExp(`^script-src ${site.url}`));
    assert.doesNotMatch(policy, /(script|connect|style)-src 'self'|trusted-types/);
    await choose(page, 'form', 'iframe');
    await page.waitForFunction(() =>
      document.querySelector('.steps.editor pre').textContent.includes('<iframe'),
    );
    const [frame] = await codesIn(page, 'editor');
    assert.match(frame, /frameborder="0"/);
    assert.match(frame, /<a href="[^"]+midori|<a href="[^"]+setagaya-basic-plan-2024\.json"/);
    await close();
  });

  it('has a word for each option and each of its values', async () => {
    const { embedOptions } = await import(`${pathToFileURL(kitFolder)}/embed-options.js`);
    for (const tag of Object.keys(widgetNames))
      for (const [name, kind] of Object.entries(embedOptions[tag])) {
        if (name !== 'src') assert.ok(optionLabels[name], `${tag}: ${name}`);
        if (Array.isArray(kind))
          for (const value of kind) assert.ok(choiceLabels[value], `${tag}: ${name}=${value}`);
      }
  });

  it('tells titles that occur twice apart, and takes none for the other', () => {
    const plan = {
      nodes: [
        { id: 'a', title: '防災', children: [{ id: 'a1', title: '訓練' }] },
        { id: 'b', title: '学校' },
        { id: 'b1', parent: 'b', title: '訓練' },
        { id: 'c', code: '1', title: '公園' },
      ],
    };
    assert.deepEqual(Object.fromEntries(recordChoices(plan, 'node')), {
      防災: 'a',
      学校: 'b',
      '訓練（学校）': 'b1',
      '1 公園': 'c',
      '訓練（防災）': 'a1',
    });
    assert.equal(idMeant(plan, 'node', '訓練'), undefined);
    assert.equal(idMeant(plan, 'node', '公園'), 'c');
    assert.equal(idMeant(plan, 'node', 'b1'), 'b1');
  });

  it('copies what an administrator has to do as the text of a message', async () => {
    const { page, close } = await open(`${site.url}/builder/`);
    await page.waitForSelector('body[data-ready]');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        globalThis.copied = text;
      };
    });
    await page.click('.administrator summary');
    await page.click('.copy-request');
    const copied = await page.evaluate(() => globalThis.copied);
    assert.match(copied, /^計画の表示（Machiplan）.*お願いします/);
    for (const code of await codesIn(page, 'once')) assert.ok(copied.includes(code));
    await close();
  });

  it('takes an address of one’s own, and says when it is none', async () => {
    const { page, close } = await open(`${site.url}/builder/`);
    await page.waitForSelector('body[data-ready]');
    await page.select('[name="sample"]', 'own');
    await page.type('[name="src"]', 'plan.json');
    await page.$eval('[name="src"]', (field) => field.blur());
    await page.waitForSelector('[name="src"][aria-invalid="true"]');
    await page.$eval('[name="src"]', (field) => (field.value = ''));
    await page.type('[name="src"]', 'https://www.example.lg.jp/a"b.json');
    await page.$eval('[name="src"]', (field) => field.blur());
    await page.waitForFunction(() =>
      /www\.example\.lg\.jp/.test(document.querySelector('.steps').textContent),
    );
    assert.match((await codesIn(page, 'editor')).join('\n'), /a&quot;b\.json|a%22b\.json/);
    await close();
  });
});
