/** What a page loads for a choice, from files.json and integrity.json of the kit. */

/** Files of the kit that a page with this widget can load, but for the map engine. */
export function filesFor(widget, files, script = 'machiplan.js') {
  // The script names every element; of what it loads later, only the one asked for counts.
  const found = new Set([script, ...files[script].imports, `${widget}.js`]);
  for (const name of found) {
    const { imports, dynamicImports } = files[name];
    const next = name === script ? imports : [...imports, ...dynamicImports];
    for (const each of next)
      if (Object.hasOwn(files, each) && !each.startsWith('vendor/')) found.add(each);
  }
  return [...found];
}

/** The text of an import map with a hash for each file but the first, which its own tag checks. */
export function integrityMap(names, kit, integrity) {
  const entries = names.map((name) => [new URL(name, kit).href, integrity[name]]);
  return JSON.stringify({ integrity: Object.fromEntries(entries) });
}

/** The word by which a content policy allows one inline script: `'sha256-…'`. */
export async function policyHash(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}
