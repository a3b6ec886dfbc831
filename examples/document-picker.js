/**
 * Fills the list "plan to show" from the catalog and points every <plan-source> of the page at the
 * plan chosen. The choice stands in the address (?plan=…), so that it can be bookmarked.
 */
const form = document.querySelector('[data-document-picker]');
const select = form.elements.namedItem('plan');
const catalogHref = new URL(form.dataset.catalog, document.baseURI);

/** Text of a title in the page's language. */
function titleOf(text) {
  if (typeof text === 'string') return text;
  return text[document.documentElement.lang] ?? text.ja ?? Object.values(text)[0];
}

function show(href) {
  for (const source of document.querySelectorAll('plan-source')) source.setAttribute('src', href);
}

function hrefOf(entry) {
  return new URL(entry.href, catalogHref).href;
}

const catalog = await (await fetch(catalogHref)).json();
select.replaceChildren(
  ...catalog.plans.map((entry) => {
    const marker = entry.origin === 'sample' ? '（架空の見本）' : '';
    return new Option(titleOf(entry.title) + marker, hrefOf(entry));
  }),
);

// Only documents of the catalog: the address of this page must not make it load anything else.
const asked = new URLSearchParams(location.search).get('plan');
const chosen = catalog.plans.find((entry) => entry.id === asked) ?? catalog.plans[0];
select.value = hrefOf(chosen);
show(select.value);

select.addEventListener('change', () => {
  show(select.value);
  const entry = catalog.plans.find((each) => hrefOf(each) === select.value);
  const address = new URL(location.href);
  address.searchParams.set('plan', entry.id);
  history.replaceState(null, '', address);
});
