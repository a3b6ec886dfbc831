/**
 * Differences between manifest and code: parts, custom properties, events and slots that
 * are used but not described, or described but gone, and properties without a sentence.
 */
import { codeOf, isForeignTo } from './code-of.js';

const words = (matches) =>
  new Set(matches.flatMap(([, text]) => text.split(/\s+/).filter(Boolean)));

/** Names in one source text, by the list of the manifest they belong to. */
export function usesIn(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return {
    cssParts: words([...code.matchAll(/\bpart="([^"$]*)"/g)]),
    cssProperties: words([...code.matchAll(/var\(\s*(--plan-[\w-]+)(?!\$\{|[\w-])/g)]),
    /** Beginnings of numbered custom properties: `--plan-map-` of `var(--plan-map-${kind}`. */
    cssPrefixes: words([...code.matchAll(/(--plan-[\w-]*)\$\{/g)]),
    events: new Set([
      ...[...code.matchAll(/\brequestSelection\(\s*'(\w+)'/g)].map(
        ([, key]) => `plan-${key}-select`,
      ),
      ...words([...code.matchAll(/\bsuper\(\s*'(plan-[\w-]+)'/g)]),
      ...words([...code.matchAll(/new (?:Custom)?Event\(\s*'([\w-]+)'/g)]),
    ]),
    slots: new Set(
      [...code.matchAll(/<slot(?:\s+name="([\w-]+)")?[\s>]/g)].map(([, name]) => name ?? ''),
    ),
    /** Parts whose name is computed cannot be followed, so they are refused. */
    computedParts: [...code.matchAll(/\bpart=\$\{[^}]*\}|\bpart="[^"]*\$\{/g)].map(
      ([text]) => text,
    ),
  };
}

const startsWithAny = (name, prefixes) => [...prefixes].some((prefix) => name.startsWith(prefix));

const WHAT = {
  cssParts: (name) => `part "${name}"`,
  cssProperties: (name) => `custom property ${name}`,
  events: (name) => `event ${name}`,
  slots: (name) => (name ? `slot "${name}"` : 'default slot'),
};
const TAG = {
  cssParts: '@csspart',
  cssProperties: '@cssproperty',
  events: '@fires',
  slots: '@slot',
};

/** Sentences about one element; `code` are its files, path to text. */
export function problemsOf(declaration, code) {
  const { tagName } = declaration;
  const uses = [...code].map(([path, text]) => ({ path, ...usesIn(text) }));
  const problems = uses.flatMap(({ path, computedParts }) =>
    computedParts.map((part) => `<${tagName}>: ${path} has ${part}; write the name of a part out.`),
  );
  for (const kind of Object.keys(WHAT)) {
    const described = new Set((declaration[kind] ?? []).map(({ name }) => name));
    const used = new Map(uses.flatMap((file) => [...file[kind]].map((name) => [name, file.path])));
    for (const [name, path] of used)
      if (!described.has(name))
        problems.push(
          `<${tagName}>: ${WHAT[kind](name)} of ${path} is not described. Add a ${TAG[kind]} line.`,
        );
    const isNumbered = (name) =>
      kind === 'cssProperties' && uses.some((file) => startsWithAny(name, file.cssPrefixes));
    for (const name of described)
      if (!used.has(name) && !isNumbered(name))
        problems.push(`<${tagName}>: ${WHAT[kind](name)} is described but not in the code.`);
  }
  for (const { name, default: value } of declaration.cssProperties ?? []) {
    const texts = [...code.values()].filter((text) => text.includes(`var(${name},`));
    if (value && texts.length && !texts.some((text) => text.includes(`var(${name}, ${value})`)))
      problems.push(`<${tagName}>: the default of ${name} is not ${value} in the code.`);
  }
  for (const list of ['cssParts', 'cssProperties', 'events', 'slots', 'members'])
    for (const { name, description } of declaration[list] ?? [])
      if (!description) problems.push(`<${tagName}>: "${name}" has no sentence saying what it is.`);
  if (!declaration.summary) problems.push(`<${tagName}>: the class has no @summary.`);
  return problems;
}

/** Sentences about all elements of a manifest; run with packages/widgets as the folder. */
export function manifestProblems({ modules }) {
  const source = ({ path }) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
  const classes = modules
    .filter(({ declarations }) => declarations.length > 0)
    .map((module) => ({ ...module, path: source(module) }));
  const paths = new Set(classes.map(({ path }) => path));
  return classes.flatMap((module) => {
    const code = codeOf(module.path, isForeignTo(module, paths));
    return module.declarations.flatMap((declaration) => problemsOf(declaration, code));
  });
}

/** Sentences about tags of the registry that no class has, and classes with a tag that is not in it. */
export function registryProblems({ modules }, tags) {
  const defined = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  return [
    ...tags
      .filter((tag) => !defined.includes(tag))
      .map((tag) => `<${tag}> is in src/registry.ts, but src/elements/${tag}/ does not define it.`),
    ...defined
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `<${tag}> is defined, but src/registry.ts has no line for it.`),
  ];
}
