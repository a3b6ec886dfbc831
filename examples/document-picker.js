/**
 * Lets the reader choose the plan that a page shows. Fills the list from the catalog, points every
 * <plan-source> of the page at the plan chosen, and keeps the choice in the address (?plan=…) and in
 * the links to other pages.
 *
 * Text that names the plan follows the choice:
 *
 *   data-plan-text="{title}を読む"     the text of the element, made from the catalog's entry
 *   data-unsuited="{title}には…"       instead of its text when data-suits of the form lacks the plan
 *   data-plan-notice                   says that the page is an example, or that the city is made up
 *   data-stories="published|sample"    a part for real plans, or a <template> for the made-up city
 */
const form = document.querySelector('[data-document-picker]');
const select = form.elements.namedItem('plan');
const notice = document.querySelector('[data-plan-notice]');
const catalogHref = new URL(form.dataset.catalog, document.baseURI);
const suited = form.dataset.suits?.split(' ');

const notices = {
  published: 'Machiplan の使用例です。自治体の公式ページではありません。',
  sample: '架空の見本：「みどり市」は実在しません。名前も数値もすべて見本です。',
};

/** Text in the page's language. */
function textOf(text) {
  if (typeof text === 'string') return text;
  return text?.[document.documentElement.lang] ?? text?.ja ?? Object.values(text ?? {})[0] ?? '';
}

/** `FY2024` as 2024年度, `2022-10` as 2022年10月. */
function timeInWords(time) {
  const [, fiscal, year, month] = /^(FY)?(\d{4})(?:-(\d{2}))?/.exec(time) ?? [];
  if (!year) return time;
  return month ? `${year}年${Number(month)}月` : `${year}年${fiscal ? '度' : ''}`;
}

const hrefOf = (entry) => new URL(entry.href, catalogHref).href;

/** A pattern such as 「{title}を読む」 with the words of an entry. */
function filled(pattern, { title, publisher, period, summary }) {
  const words = {
    title: textOf(title),
    publisher: textOf(publisher?.name),
    period: period ? `${timeInWords(period.start)}〜${timeInWords(period.end)}` : '',
    summary: textOf(summary),
  };
  return pattern.replace(/\{(\w+)\}/g, (match, name) => words[name] ?? match);
}

/** Writes only what changes, so that a page that shows its first plan does not move. */
function setText(element, text) {
  if (element.textContent.trim() !== text) element.textContent = text;
}

function showText(entry) {
  for (const element of document.querySelectorAll('[data-plan-text]'))
    setText(element, filled(element.dataset.planText, entry));
  for (const element of document.querySelectorAll('[data-unsuited]')) {
    element.dataset.suited ??= element.textContent.trim();
    const isSuited = !suited || suited.includes(entry.id);
    setText(element, isSuited ? element.dataset.suited : filled(element.dataset.unsuited, entry));
  }
}

/** Sets the made-up city apart: its own notice, its own stories. */
function showOrigin({ origin = 'published' }) {
  notice.dataset.origin = origin;
  setText(notice, notices[origin]);
  const shown = document.querySelector('div[data-stories]');
  if (!shown || shown.dataset.stories === origin) return;
  const template = document.querySelector(`template[data-stories="${origin}"]`);
  const kept = document.createElement('template');
  kept.dataset.stories = shown.dataset.stories;
  kept.content.append(...shown.childNodes);
  shown.append(template.content);
  shown.dataset.stories = origin;
  template.replaceWith(kept);
}

/** Links to other pages keep the plan that the reader chose. */
function keepInLinks(id) {
  for (const link of document.querySelectorAll('a[data-keeps-plan]')) {
    const address = new URL(link.href);
    address.searchParams.set('plan', id);
    link.href = address.href;
  }
}

function show(entry) {
  showText(entry);
  showOrigin(entry);
  const href = hrefOf(entry);
  for (const source of document.querySelectorAll('plan-source'))
    if (new URL(source.getAttribute('src'), document.baseURI).href !== href)
      source.setAttribute('src', href);
}

/** The address with the plan in it, without what was selected in another plan. */
function addressOf(id) {
  const address = new URL(location.href);
  for (const name of [...address.searchParams.keys()])
    if (name.startsWith('plan-')) address.searchParams.delete(name);
  address.searchParams.set('plan', id);
  return address;
}

const option = (entry) => new Option(textOf(entry.title), hrefOf(entry));

function optionGroup(label, entries) {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...entries.map(option));
  return group;
}

const { plans } = await (await fetch(catalogHref)).json();
const isSample = ({ origin }) => origin === 'sample';
select.replaceChildren(
  optionGroup(
    '実在の計画',
    plans.filter((entry) => !isSample(entry)),
  ),
  optionGroup('架空の見本', plans.filter(isSample)),
);

// Only documents of the catalog: the address of this page must not make it load anything else.
const asked = new URLSearchParams(location.search).get('plan');
const named = plans.find(({ id }) => id === asked);
const first = named ?? plans.find(({ id }) => id === form.dataset.default) ?? plans[0];
select.value = hrefOf(first);
show(first);
if (named) keepInLinks(named.id);

select.addEventListener('change', () => {
  const entry = plans.find((each) => hrefOf(each) === select.value);
  history.replaceState(null, '', addressOf(entry.id));
  show(entry);
  keepInLinks(entry.id);
});
