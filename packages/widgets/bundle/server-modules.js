/**
 * Changes to the modules of the server bundle, which runs in the process or worker of the embedder
 * and must not add to the globals there.
 */
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** Its build for Node needs `Buffer`, which workers do not have. */
const replacements = new Map([['@lit-labs/ssr-client', `${modules}@lit-labs/ssr-client/index.js`]]);

/** The map engine, which never runs on a server. */
const browserOnly = /\/(?:running-map|tile-archive)\.lazy\.js$/;

/** The globals that Lit sets and reads by name. */
const litGlobals = new Set(['customElements', 'litPropertyMetadata', 'litServerRoot']);

const scopeId = '\0server-scope';
const emptyId = '\0empty';

/** Replaces the globals that Lit sets, such as the registry of elements, by names within the bundle. */
export const ownGlobals = () => ({
  name: 'own-globals',
  resolveId: {
    order: 'pre',
    handler(id) {
      if (browserOnly.test(id)) return emptyId;
      return id === scopeId ? id : (replacements.get(id) ?? null);
    },
  },
  load(id) {
    if (id === scopeId) return 'export const serverScope = Object.create(globalThis);';
    return id === emptyId ? 'export {};' : null;
  },
  transform(code, id) {
    if (id === scopeId) return null;
    const isLit = /\/node_modules\/(?:@lit|@lit-labs|lit|lit-html|lit-element)\//.test(id);
    const definesRegistry = id.includes('/ssr-dom-shim/');
    const text = new MagicString(code);
    for (const { name, start, end } of references(this.parse(code))) {
      if (name === 'globalThis' && isLit) text.overwrite(start, end, 'serverScope');
      if (litGlobals.has(name) && !(definesRegistry && name === 'customElements'))
        text.overwrite(start, end, `serverScope.${name}`);
    }
    if (!text.hasChanged()) return null;
    text.prepend(`import { serverScope } from '${scopeId}';\n`);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
});

/** The identifiers that are references: neither names of properties nor of imports. */
function* references(node, parent) {
  if (node.type === 'Identifier' && !isName(node, parent)) yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') yield* references(child, node);
}

const isName = (node, parent) =>
  /^(?:Import|Export)/.test(parent.type) ||
  (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (parent.type === 'Property' && parent.key === node && !parent.computed);

const writing = `return reflectedName !== undefined
        ?`;

/**
 * `@lit-labs/ssr` writes `.checked=${false}` as `checked="false"`, which is checked. Properties that
 * are false, null or undefined have no attribute.
 */
export const falseProperties = () => ({
  name: 'false-properties',
  transform(code, id) {
    if (!id.endsWith('@lit-labs/ssr/lib/render-value.js')) return null;
    if (!code.includes(writing)) throw new Error('@lit-labs/ssr has changed: see falseProperties');
    const checking = `if (value === false || value == null) return undefined;
    if (value === true) value = '';
    ${writing}`;
    return { code: code.replace(writing, () => checking), map: null };
  },
});
