/**
 * The elements as src/registry.ts lists them, for scripts of the build and for tests. What else is
 * known of an element follows from its tag: `elements/<tag>/<tag>.ts` has the class, and
 * `elements/<tag>/<tag>.define.ts` registers it.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const sources = new URL('../src/', import.meta.url);
const read = (path) => readFileSync(new URL(path, sources), 'utf8');

const { outputText } = ts.transpileModule(read('registry.ts'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const { registry, separateElements } = await import(
  `data:text/javascript,${encodeURIComponent(outputText)}`
);

/** Every tag, in the order of the registry. */
export const tags = [...registry.keys()];

/** Tags of the elements in machiplan.light.js and machiplan.classic.js. */
export const lightTags = tags.filter((tag) => !separateElements.has(tag));

/** Tags of the elements that show a plan: their classes extend PlanElement. */
export const planTags = tags.filter((tag) => classOf(tag).superclass === 'PlanElement');

/** Path of the file that registers a tag, relative to src/. */
export const definePath = (tag) => `elements/${tag}/${tag}.define.ts`;

/** Path of the file with the class of a tag, relative to src/. */
export const classPath = (tag) => `elements/${tag}/${tag}.ts`;

/** Names of the class of an element and of the class it extends. */
export function classOf(tag) {
  const path = `elements/${tag}/${tag}.ts`;
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  const found = file.statements.find(
    (node) => ts.isClassDeclaration(node) && node.name.text.endsWith('Element'),
  );
  if (!found) throw new Error(`src/${path} has no class whose name ends with Element`);
  const superclass = found.heritageClauses?.flatMap(({ types }) => types)[0]?.expression.text;
  return { name: found.name.text, superclass };
}
