/**
 * Checking a plan of 100,000 and of 10,000 nodes beside parsing its JSON (the limit: no check can
 * begin earlier) and beside Ajv with code compiled ahead, which says yes or no to the schema but
 * repairs nothing and does not follow references.
 */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const schema = new URL('../../packages/schema/src/', import.meta.url);

/** A script that sets a global of this name to what the module exports. */
async function scriptOf(name, contents) {
  const resolveDir = schema.pathname;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: name,
  });
  return outputFiles[0].text;
}

async function ajvCode() {
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true } });
  const rules = JSON.parse(await readFile(new URL('plan.schema.json', schema), 'utf8'));
  return standaloneCode(ajv, ajv.compile(rules));
}

const scripts = {
  ours: await scriptOf('ours', "export { checkPlan } from './index.ts';"),
  ajv: await scriptOf('ajv', await ajvCode()),
};

/** Runs in the page: a plan of so many nodes with what real ones have, ten below each. */
function makePlan(count) {
  const levels = ['field', 'policy', 'measure', 'project', 'action', 'step'];
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    level: levels[Math.min(5, String(index + 1).length - 1)],
    title: `地域防災力の向上 その${index}`,
    ...(index > 0 ? { parent: `n${Math.floor((index - 1) / 10)}` } : {}),
    code: `${index % 50}-${index % 9}`,
    vision: '区民一人ひとりが支え合い、安心して暮らせるまち',
    origin: 'editorial',
    source: { document: 'plan', page: String(index % 300), section: '第５章 実施計画' },
    tags: ['防災', '協働'],
  }));
  return JSON.stringify({
    planJson: '1.0',
    id: 'plan',
    title: '基本計画',
    sources: [{ id: 'plan', title: '基本計画' }],
    levels: levels.map((id) => ({ id, title: id })),
    nodes,
  });
}

/** A contestant: milliseconds of `run(text, document)` in a page, once warm. */
function contestant(count, run, script = '') {
  return async (page, url, begin) => {
    await page.evaluate(script);
    await begin?.();
    return page.evaluate(`(() => {
      const text = (${makePlan})(${count});
      const run = ${run};
      const warmUp = (${makePlan})(100);
      for (let i = 0; i < 50; i += 1) run(warmUp, JSON.parse(warmUp));
      const document = JSON.parse(text);
      const start = performance.now();
      run(text, document);
      return performance.now() - start;
    })()`);
  };
}

export default [10_000, 100_000].map((count) => ({
  name: `check, ${count.toLocaleString('en')} nodes`,
  contestants: {
    ours: contestant(count, '(_, document) => ours.checkPlan(document)', scripts.ours),
    limit: contestant(count, '(text) => JSON.parse(text)'),
    'Ajv, yes or no': contestant(count, '(_, document) => ajv.default(document)', scripts.ajv),
  },
}));
