/**
 * The packages as they are published: what the tarballs hold, and that they work where they are
 * installed: in Node, in TypeScript with each framework, through Vite, and in a plain page.
 * Needs a build: npm run test:packages
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { launchBrowser, openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { PACKAGES, installPackages, root, run } from './pack.js';

const data = `${root}examples/data`;
const licence = readFileSync(`${root}LICENSE`, 'utf8');

/** Compiler options of a page's project; each framework adds its own. */
const COMPILER = [
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  'false',
  '--target',
  'es2022',
  '--module',
  'nodenext',
  '--lib',
  'es2023,dom,dom.iterable',
];
const jsx = (source) => ['--jsx', 'react-jsx', '--jsxImportSource', source];
const TYPES = [
  ['a page without a framework', 'page.ts', []],
  ['React', 'react.tsx', jsx('react')],
  ['Preact', 'preact.tsx', jsx('preact')],
  ['Solid', 'solid.tsx', ['--jsx', 'preserve', '--jsxImportSource', 'solid-js']],
  ['Vue', 'vue.ts', []],
  ['Svelte', 'svelte.ts', []],
];

let project;
before(async () => {
  project = await installPackages();
});
after(() => project?.remove());

const packed = (name) => project.packages.find((entry) => entry.name === `@machiplan/${name}`);
const installed = (name) => join(project.folder, 'node_modules/@machiplan', name);

for (const name of PACKAGES) {
  describe(`@machiplan/${name}`, { concurrency: 2 }, () => {
    it('holds its licence and readme, and neither tests nor stories nor build notes', () => {
      const { files } = packed(name);
      assert.deepEqual(
        files.filter((path) => /\.(test|stories)\.|tsbuildinfo/.test(path)),
        [],
      );
      assert.ok(files.includes('README.md'), 'README.md');
      assert.equal(readFileSync(join(installed(name), 'LICENSE'), 'utf8'), licence);
    });

    it('has every file that its exports name', () => {
      const { exports } = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8'));
      const targets = Object.values(exports).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values(entry),
      );
      const missing = targets.filter(
        (target) => !target.includes('*') && !existsSync(join(installed(name), target)),
      );
      assert.deepEqual(missing, []);
    });

    it('has source maps that lead to sources it holds', () => {
      const { files } = packed(name);
      const maps = files.filter((path) => path.startsWith('dist/') && path.endsWith('.map'));
      assert.ok(maps.length > 0);
      const lost = maps.flatMap((path) => {
        const map = JSON.parse(readFileSync(join(installed(name), path), 'utf8'));
        return map.sources
          .map((source) => normalize(join(dirname(path), map.sourceRoot ?? '', source)))
          .filter((source) => !files.includes(source.replaceAll('\\', '/')));
      });
      assert.deepEqual(lost, []);
    });

    it('names in its types only packages that it brings along', () => {
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(
        readFileSync(join(installed(name), 'package.json'), 'utf8'),
      );
      const foreign = packed(name)
        .files.filter((path) => /^dist\/.*\.d\.ts$/.test(path))
        .flatMap((path) => {
          const text = readFileSync(join(installed(name), path), 'utf8');
          return [...text.matchAll(/(?:from |import\()['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/g)];
        })
        .map(([, imported]) => imported)
        .filter(
          (imported) =>
            !imported.startsWith('node:') &&
            !(imported in { ...dependencies, ...peerDependencies }),
        );
      assert.deepEqual([...new Set(foreign)], []);
    });

    it('is clean for publint', async () => {
      const { status, output } = await run('npx', ['publint', packed(name).tarball, '--strict']);
      assert.equal(status, 0, output);
    });

    it('has right types for whoever imports it (are the types wrong)', async () => {
      // Style sheets, scripts for pages and data have no types to be wrong.
      const words = ['--profile', 'esm-only', '--format', 'ascii', '--no-color'];
      const untyped = {
        schema: ['plan.context.jsonld'],
        widgets: ['machiplan.css', 'themes/*.css', 'cdn/*'],
      };
      if (untyped[name]) words.push('--exclude-entrypoints', ...untyped[name]);
      const { status, output } = await run('npx', ['attw', packed(name).tarball, ...words]);
      assert.equal(status, 0, output);
    });
  });
}

describe('@machiplan/widgets', () => {
  it('brings the licence of every package whose code is in its bundle', () => {
    const bundle = join(installed('widgets'), 'cdn');
    const notice = readFileSync(join(bundle, 'NOTICE.txt'), 'utf8');
    const inside = new Set(['maplibre-gl']);
    for (const path of packed('widgets').files.filter((file) => /^cdn\/.*\.map$/.test(file))) {
      const { sources } = JSON.parse(readFileSync(join(installed('widgets'), path), 'utf8'));
      for (const source of sources) {
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
        if (name) inside.add(name);
      }
    }
    assert.ok(inside.size > 3, 'the bundle contains packages');
    const missing = [...inside].filter((name) => !notice.includes(`\n${name} `));
    assert.deepEqual(missing, []);
  });
});

describe('an empty project with the packages installed', { concurrency: 2 }, () => {
  it('asks a plan in Node', async () => {
    const plan = join(data, 'setagaya-basic-plan-2024.json');
    const { stdout, output } = await run('node', ['ask.js', plan], project.folder);
    assert.equal(stdout, '地域防災力の向上\n10\n', output);
  });

  it('imports the classes of the elements in Node, where there is no page', async () => {
    const script = `import('@machiplan/widgets').then((m) => console.log(m.version))`;
    const { stdout, output } = await run('node', ['-e', script], project.folder);
    assert.match(stdout, /^\d+\.\d+\.\d+/, output);
  });

  for (const [what, file, options] of TYPES)
    it(`compiles ${what} with typed tags`, async () => {
      const words = ['tsc', ...COMPILER, ...options, `types/${file}`];
      const { status, output } = await run('npx', words, project.folder);
      assert.equal(status, 0, output);
    });

  describe('in a browser, under the policy of the example server', () => {
    let browser;
    let server;
    before(async () => {
      const { status, output } = await run(
        'npx',
        ['vite', 'build', '--logLevel=warn'],
        project.folder,
      );
      assert.equal(status, 0, output);
      server = await startServer({
        port: 0,
        mounts: [
          { at: '/data/', folder: data },
          { at: '/machiplan/', folder: join(installed('widgets'), 'cdn') },
          { at: '/plain/', folder: project.folder },
          { at: '/', folder: join(project.folder, 'dist') },
        ],
      });
      browser = await launchBrowser();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const [what, path] of [
      ['Vite built', ''],
      ['loads by <script type="module"> alone', 'plain/plain.html'],
    ])
      it(`shows a plan in a page that ${what}`, async () => {
        const { page } = await openPage(browser);
        const faults = collectFaults(page, server.url);
        await page.goto(`${server.url}/${path}`);
        const text = () => document.querySelector('plan-tree').shadowRoot?.textContent;
        await page.waitForFunction(`(${text})()?.includes('災害・危機管理')`, { timeout: 15_000 });
        assert.deepEqual(faults, []);
        await page.close();
      });
  });
});
