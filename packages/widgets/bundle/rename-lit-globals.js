/** Packages of Lit that read or write globals. */
const LIT = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|@lit-labs\/[^/]+)\//;

/** Lists of versions, and hooks for polyfills and hydration. */
const GLOBALS =
  /\b(?:litHtml|litElement|reactiveElement)(?:Versions|PolyfillSupport|HydrateSupport)\b/g;

/**
 * Renames the globals of Lit in the built kit. An element of the page with one of these names as its id
 * is a global too, and Lit would call `push` on it and stop.
 */
export const renameLitGlobals = () => ({
  name: 'rename-lit-globals',
  transform(code, id) {
    if (!LIT.test(id) || !GLOBALS.test(code)) return null;
    return { code: code.replace(GLOBALS, 'machiplan_$&'), map: null };
  },
});
