/** Gets the lists of a plan from the site, which reads the document and caches it. */
const { apiFetch } = window.wp;
const { addQueryArgs } = window.wp.url;

const requests = new Map();

/** Resolves to `{ title, nodes, indicators, …, warning? }`; rejects with a `message` for the author. */
export function planAt(src) {
  if (!requests.has(src)) {
    const request = apiFetch({ path: addQueryArgs('/machiplan/v1/plan', { src }) });
    request.catch(() => requests.delete(src));
    requests.set(src, request);
  }
  return requests.get(src);
}

/** A record as the author chooses it: its code, its title and, where there are no values, a note. */
export function recordLabel({ code, title, id }, note = '') {
  return `${code ? `${code} ` : ''}${title || id}${note}`;
}
