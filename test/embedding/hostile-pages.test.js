/** The elements on pages that were not made for them. Each case runs over all elements. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { appearance, drawn, visit } from './open-page.js';
import { startPageServer } from './page-server.js';
import { DATA, element, page as html, script, WIDGETS } from './widgets.js';
import { siteFor } from '../setup/site.js';

const all = WIDGETS.map((widget) => element(widget)).join('\n');
const tags = WIDGETS.map(({ tag }) => tag);

/** Expectations for an element on any page. */
function assertReadable(look, tag) {
  assert.ok(look.width > 200, `${tag} is ${look.width} px wide`);
  assert.ok(look.height > 30, `${tag} is ${look.height} px high`);
  assert.ok(look.fontSize >= 16, `${tag} has text of ${look.fontSize} px`);
  assert.equal(look.visibility, 'visible');
  assert.equal(look.hasFailed, false);
  assert.equal(look.fallback, false);
}

/**
 * One line per kind of page. `content` and `head` make the page; `prepare` runs before its scripts;
 * `act` is what happens once all elements are drawn (it runs in the page); `look` is checked after.
 */
const CASES = [
  {
    name: 'a reset of everything',
    head: '<style>*,*::before,*::after{margin:0;padding:0;border:0;box-sizing:content-box;font:inherit;line-height:1;color:inherit;list-style:none;text-transform:uppercase;letter-spacing:1em;text-align:right}</style>',
  },
  { name: 'a sheet of * { all: unset }', head: '<style>*{all:unset}</style>' },
  { name: 'a root font size of 62.5 %', head: '<style>html{font-size:62.5%}</style>' },
  { name: 'a root font size of 1 px', head: '<style>html{font-size:1px}</style>' },
  {
    name: 'a page from right to left',
    head: '<script src="/rtl.js"></script>',
    prepare: () =>
      addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl')),
    look: ({ direction, overflow }) => {
      assert.equal(direction, 'rtl');
      assert.equal(overflow, 0);
    },
  },
  {
    name: 'being moved three times in one task',
    act: (names) => {
      for (const name of names) {
        const moved = document.querySelector(name);
        for (const place of [document.body, document.createElement('div'), document.body])
          place.prepend(moved);
      }
    },
  },
  {
    name: 'being taken out and put back later',
    act: async (names) => {
      const taken = names.map((name) => document.querySelector(name));
      for (const element of taken) element.remove();
      await new Promise((done) => setTimeout(done, 100));
      document.body.append(...taken);
    },
  },
  {
    name: 'innerHTML swaps, as htmx and Turbo do them',
    act: async () => {
      for (let times = 0; times < 2; times += 1) {
        const copy = document.body.cloneNode(true).innerHTML;
        document.body.innerHTML = copy;
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  },
  {
    name: 'the script twice, from two addresses',
    head: `${script()}<script type="module" src="/machiplan/machiplan.js?again"></script>`,
  },
  {
    name: 'enumerable properties on Array.prototype and Object.prototype',
    prepare: () => {
      for (const prototype of [Array.prototype, Object.prototype, String.prototype])
        prototype.intruder = function intruder() {
          return 'intruder';
        };
    },
  },
  {
    name: 'forms and links named like properties of the document',
    content: `<form name="baseURI"></form><form name="defaultView"></form><a id="customElements" href="#x">x</a><a id="fetch" href="#x">x</a>${all}`,
  },
  {
    name: 'closed details that are opened',
    content: `<details><summary>more</summary>${all}</details>`,
    drawnBefore: false,
    act: () => (document.querySelector('details').open = true),
  },
  {
    name: 'a hidden tab that is shown',
    content: `<div hidden id="tab">${all}</div>`,
    drawnBefore: false,
    act: () => (document.querySelector('#tab').hidden = false),
  },
  {
    name: 'a modal dialog',
    content: `<dialog>${all}</dialog>`,
    drawnBefore: false,
    act: () => document.querySelector('dialog').showModal(),
  },
  ...[
    ['a table cell without a width', '<table><tr><td>', '</td></tr></table>'],
    ['a float', '<div style="float: left">', '</div>'],
    ['an inline block', '<div style="display: inline-block">', '</div>'],
    ['a flex item', '<div style="display: flex">', '</div>'],
    ['a box in a flex row', '<div style="display: flex"><div>', '</div></div>'],
    [
      'a grid item as wide as its content',
      '<div style="display: grid; justify-items: start">',
      '</div>',
    ],
    ['a fitted box', '<div style="width: fit-content">', '</div>'],
  ].flatMap(([name, start, end]) =>
    [900, 360].map((width) => ({
      name: `${name}, ${width} px wide`,
      content: WIDGETS.map((widget) => start + element(widget) + end).join('\n'),
      width,
      look: (look) => {
        assert.ok(look.overflow <= 0, `${look.overflow} px too wide`);
        assert.ok(look.width > width * 0.5, `${look.width} px wide`);
      },
    })),
  ),
  {
    name: 'a popover that is opened',
    content: `<div popover id="popover">${all}</div>`,
    drawnBefore: false,
    act: () => document.querySelector('#popover').showPopover(),
    look: ({ width }) => assert.ok(width > 450, `${width} px wide`),
  },
  {
    name: 'an Array.from that ignores its second argument, as MooTools brings it',
    prepare: () => {
      Array.from = (item) => {
        if (item == null) return [];
        return typeof item === 'object' && 'length' in item
          ? Array.prototype.slice.call(item)
          : typeof item[Symbol.iterator] === 'function'
            ? [...item]
            : [item];
      };
    },
  },
  {
    name: 'ids and names like globals of Lit',
    content: `<a id="litHtmlVersions" href="#x">x</a><a id="litElementVersions" href="#x">x</a><img name="reactiveElementVersions" alt="" /><a id="litIssuedWarnings" href="#x">x</a><a id="litHtmlPolyfillSupport" href="#x">x</a><a id="reactiveElementPolyfillSupport" href="#x">x</a><a id="litElementPolyfillSupport" href="#x">x</a>${all}`,
  },
  {
    name: 'a trip of the elements through another document',
    act: async (names) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const elements = names.map((name) => document.querySelector(name));
      frame.contentDocument.body.append(...elements);
      await new Promise((done) => setTimeout(done, 100));
      document.body.append(...elements);
      frame.remove();
    },
    look: ({ background }) => assert.notEqual(background, 'rgba(0, 0, 0, 0)', 'has no styles'),
  },
  {
    name: 'a page that is 320 px wide',
    width: 320,
    head: '<meta name="viewport" content="width=device-width">',
    look: ({ overflow }) => assert.ok(overflow <= 0, `${overflow} px too wide`),
  },
];

describe('on a page with', () => {
  const site = siteFor(startPageServer);

  for (const [at, { name, content = all, head = '', ...rest }] of CASES.entries())
    describe(name, () => {
      let opened;
      before(async () => {
        site.server.set('/rtl.js', '');
        site.server.set(
          `/${at}.html`,
          html(content, head.includes('machiplan') ? head : head + script()),
        );
        const { prepare, width } = rest;
        opened = await visit(site.browser, `${site.server.url}/${at}.html`, { prepare, width });
        if (rest.drawnBefore !== false) for (const tag of tags) await drawn(opened.page, tag);
        if (rest.act) await opened.page.evaluate(rest.act, tags);
      });
      after(() => opened?.close());

      for (const tag of tags)
        it(`<${tag}> stays readable`, async () => {
          await drawn(opened.page, tag);
          const look = await appearance(opened.page, tag);
          assertReadable(look, tag);
          rest.look?.(look);
        });

      it('nothing is thrown and nothing is said on the console', () =>
        assert.deepEqual(opened.faults, []));
    });

  it('a base address of another host, the kit still finds its own files', async () => {
    const src = `${site.server.url}${DATA}`;
    const content = WIDGETS.map((widget) => element(widget, src)).join('');
    const kit = `<script type="module" src="${site.server.url}/machiplan/machiplan.js"></script>`;
    site.server.set('/base.html', html(content, `<base href="https://elsewhere.invalid/">${kit}`));
    const { page, faults, requests, close } = await visit(
      site.browser,
      `${site.server.url}/base.html`,
    );
    for (const tag of tags) await drawn(page, tag);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      requests.filter((each) => each.includes('elsewhere')),
      [],
    );
    const link = await page.evaluate(
      () =>
        document.querySelector('plan-tree').shadowRoot.querySelector('a[href*="plan-node="]').href,
    );
    assert.ok(link.startsWith(`${site.server.url}/base.html#`), `a row leads to ${link}`);
    await close();
  });

  it('elements inside shadow roots of others, once these are named to the script', async () => {
    const [first] = WIDGETS;
    site.server.set(
      '/shadow.html',
      html(`<div id="host"></div><script type="module" src="/shadow.js"></script>`, script()),
    );
    site.server.set(
      '/shadow.js',
      `import { watch } from '/machiplan/machiplan.js';
       const root = document.querySelector('#host').attachShadow({ mode: 'open' });
       root.append(Object.assign(document.createElement('${first.tag}'), { src: '${DATA}' }));
       root.querySelector('${first.tag}').setAttribute('src', '${DATA}');
       watch(root);`,
      { 'Content-Type': 'text/javascript' },
    );
    const { page, faults, close } = await visit(site.browser, `${site.server.url}/shadow.html`);
    await drawn(page, first.tag, '#host');
    assert.deepEqual(faults, []);
    await close();
  });

  it('a name that is taken, says so once and serves the others', async () => {
    site.server.set('/taken.html', html(all, script()));
    const { page, faults, messages, close } = await visit(
      site.browser,
      `${site.server.url}/taken.html`,
      {
        expected: /is already defined/,
        prepare: () => customElements.define('kpi-gauge', class extends HTMLElement {}),
      },
    );
    for (const tag of tags.filter((each) => each !== 'kpi-gauge')) await drawn(page, tag);
    assert.deepEqual(faults, []);
    assert.ok(messages.length <= 1);
    assert.ok(await page.$eval('kpi-gauge .fallback', (fallback) => fallback.checkVisibility()));
    await close();
  });

  it('two versions of the kit, the first one serves and the console names both once per element', async () => {
    const other = await startPageServer({
      change: (_path, text) => text.replaceAll('0.1.0', '0.0.9'),
    });
    site.server.set(
      '/versions.html',
      html(
        element(WIDGETS.find(({ tag }) => tag === 'plan-tree')),
        `<script type="module" src="/machiplan/plan-tree.js"></script>
         <script type="module" src="${other.url}/machiplan/plan-tree.js"></script>`,
      ),
    );
    const { page, faults, messages, close } = await visit(
      site.browser,
      `${site.server.url}/versions.html`,
      {
        expected: /is already defined by Machiplan 0\.(1\.0|0\.9)/,
      },
    );
    await drawn(page, 'plan-tree');
    assert.deepEqual(faults, []);
    const about = messages.filter((text) => text.startsWith('<plan-tree>'));
    assert.equal(about.length, 1);
    assert.match(about[0], /0\.1\.0/);
    assert.match(about[0], /0\.0\.9/);
    await close();
    await other.close();
  });

  for (const [name, options] of [
    [
      'a browser without custom elements',
      { prepare: () => Reflect.deleteProperty(globalThis, 'customElements') },
    ],
    ['a browser that does not understand the script', { broken: true }],
  ])
    it(`${name}, what the author wrote stays`, async () => {
      const old = await startPageServer({
        change: (_path, text) => (options.broken ? `${text}\n}{ not for old parsers` : text),
      });
      old.set('/old.html', html(all, script()));
      const { page, faults, close } = await visit(site.browser, `${old.url}/old.html`, {
        ...options,
        expected: /./,
      });
      await new Promise((done) => setTimeout(done, 500));
      const visible = await page.$$eval(
        '.fallback',
        (each) => each.filter((one) => one.checkVisibility()).length,
      );
      assert.equal(visible, tags.length);
      if (!options.broken) assert.deepEqual(faults, []);
      await close();
      await old.close();
    });
});
