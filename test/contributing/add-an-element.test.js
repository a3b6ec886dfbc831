/** Follows "Add an element" of CONTRIBUTING.md in a copy of packages/widgets. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, so that imports find node_modules; dist/ is not under version control. */
const copy = `${root}dist/add-an-element/`;
const widgets = `${copy}packages/widgets/`;
const folder = `${widgets}src/elements/plan-period/`;

const page = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const steps = page.slice(page.indexOf('## Add an element'), page.indexOf('## Measure speed'));

/** The files of the steps, by name. */
const files = new Map(
  [...steps.matchAll(/^\d+\. `([\w.-]+)`[\s\S]*?^ {3}```\w+\n([\s\S]*?)^ {3}```$/gm)].map(
    ([, name, code]) => [name, code.replace(/^ {3}/gm, '')],
  ),
);
const [, registryLine] = /^```ts\n( {2}\['plan-period', .*\n)```$/m.exec(steps) ?? [];

function run(command, ...words) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

const skipped = /[\\/](node_modules|dist|cdn)([\\/]|$)/;

describe('the steps of "Add an element"', () => {
  before(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(`${root}packages/widgets`, widgets, {
      recursive: true,
      filter: (path) => !skipped.test(path.slice(root.length + 'packages/widgets'.length)),
    });
    for (const path of ['tsconfig.base.json', '.prettierrc.json']) cpSync(root + path, copy + path);
    mkdirSync(folder);
    for (const [name, code] of files) writeFileSync(folder + name, code);
    const registry = readFileSync(`${widgets}src/registry.ts`, 'utf8');
    writeFileSync(
      `${widgets}src/registry.ts`,
      registry.replace(/^\]\);$/m, (end) => `${registryLine}${end}`),
    );
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('have the files of an element, and its line', () => {
    assert.deepEqual(
      [...files.keys()].sort(),
      [
        'plan-period-model.ts',
        'plan-period.accessibility.json',
        'plan-period.define.ts',
        'plan-period.messages.ts',
        'plan-period.stories.ts',
        'plan-period.test.ts',
        'plan-period.ts',
      ].sort(),
    );
    assert.ok(registryLine);
  });

  it('lead to a package that lists the element everywhere', () => {
    run(process.execPath, `${widgets}manifest/run.js`);
    const has = (path, part) =>
      assert.ok(readFileSync(widgets + path, 'utf8').includes(part), `${part} in ${path}`);
    has('package.json', '"./plan-period"');
    has('src/elements.ts', 'PlanPeriodElement');
    has('src/light-elements.define.ts', 'plan-period.define.js');
    has('src/embed/embed-option-table.ts', "'plan-period': { ...common, short: 'flag' }");
    has('src/localization/packs/message-tables.ts', "'plan-period': planPeriodMessages");
    has('dist/frameworks/tags.d.ts', "'plan-period'");
    has('docs/api.md', '## plan-period');
    has('docs/accessibility-sheets.ja.md', '計画の期間を一つの文で示す。');
    run(process.execPath, `${widgets}manifest/run.js`, '--check');
  });

  const compilations = {
    'the package': { types: [], include: ['src/index.ts', 'src/machiplan*.ts'] },
    'tests and stories': { types: ['mocha'], include: ['src/elements/plan-period/*.ts'] },
  };
  for (const [name, { types, include }] of Object.entries(compilations))
    it(`compile: ${name}`, () => {
      const compilerOptions = { noEmit: true, types };
      const config = { extends: '../../tsconfig.base.json', compilerOptions, include };
      writeFileSync(`${widgets}tsconfig.walk.json`, JSON.stringify(config));
      run('npx', 'tsc', '-p', `${widgets}tsconfig.walk.json`);
    });

  it('pass the tests of the element', () => {
    const test = `${folder.slice(root.length)}plan-period.test.ts`;
    const config = 'test/browser/web-test-runner.config.js';
    assert.match(run('npx', 'wtr', '--config', config, '--files', test), /2 passed, 0 failed/);
  });
});
