/** Files that a page loads for a choice, from files.json and integrity.json of the kit. */

/** The named files and what they load: all they import and, with `later`, what comes by import(). */
function closure(names, files, later) {
  const found = new Set(names);
  for (const name of found) {
    const { imports, dynamicImports } = files[name];
    for (const each of later ? [...imports, ...dynamicImports] : imports)
      if (Object.hasOwn(files, each) && !each.startsWith('vendor/')) found.add(each);
  }
  return found;
}

/** Files of the kit that a page with this widget can load, but for the map engine. */
export function filesFor(widget, files, script = 'machiplan.js') {
  // The script names every element; of what it can load later, only the one asked for counts.
  const first = closure([script], files, false);
  const rest = [...closure([`${widget}.js`], files, true)];
  return [...new Set([...first, ...rest])];
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
