/** The embed builder: what is chosen decides the preview and the code. */
import { filesFor, integrityMap, policyHash } from './kit-files.js';
import { policySteps } from './policy.js';
import { embedAddress, forms } from './snippets.js';
import { choiceLabels, optionLabels, usualOptions, widgetNames } from './words.js';

const { body } = document;
const here = (address) => new URL(address, document.baseURI).href;
const choices = document.querySelector('form.choices');
const { sample, src, kit, embed, integrity } = choices.elements;
const formSelect = document.querySelector('select[name="form"]');
const preview = document.querySelector('.preview');
const steps = document.querySelector('.steps');
const outcome = document.querySelector('.outcome');
const note = document.querySelector('#src-note');
const own = 'own';

const json = async (address) => (await fetch(address)).json();
const catalogHref = here(body.dataset.catalog);
const kitHref = here(body.dataset.kit);
const [catalog, lists, hashes, { embedOptions }] = await Promise.all([
  json(catalogHref),
  json(new URL('files.json', kitHref)),
  json(new URL('integrity.json', kitHref)),
  import(new URL('embed-options.js', kitHref)),
]);

kit.value = kitHref;
embed.value = here(body.dataset.embed);

const titleOf = (text) =>
  typeof text === 'string' ? text : (text?.ja ?? Object.values(text ?? {})[0] ?? '');

/** An element with properties and children. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

sample.append(
  ...catalog.plans.map(
    ({ href, title, origin }) =>
      new Option(
        titleOf(title) +
          (origin === 'sample' && !titleOf(title).includes('見本') ? '（見本）' : ''),
        new URL(href, catalogHref).href,
      ),
  ),
  new Option('自分の計画データ（URL を入力）', own),
);
formSelect.append(...Object.entries(forms).map(([id, { name }]) => new Option(name.ja, id)));

document.querySelector('.widgets').append(
  ...Object.entries(widgetNames)
    .filter(([tag]) => Object.hasOwn(embedOptions, tag))
    .map(([tag, name], at) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name: 'widget', value: tag, checked: at === 0 }),
        make('span', {}, name.ja, ' ', make('small', {}, tag)),
      ),
    ),
);
document.querySelector('.widths').append(
  ...[
    ['full', '枠いっぱい'],
    ['320', '320 px（スマートフォン）'],
    ['600', '600 px'],
    ['960', '960 px'],
  ].map(([value, name]) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name: 'width', value, checked: value === 'full' }),
      name,
    ),
  ),
);

/** Ids that can be picked for an option, from the document chosen. */
const recordLists = {
  root: 'nodes',
  node: 'nodes',
  'selected-node': 'nodes',
  tree: 'trees',
  indicator: 'indicators',
  district: 'districts',
  within: 'districts',
  count: 'levels',
};
let plan = {};

/** Nested nodes are listed, too; without recursion, since anybody's document may come. */
function recordsFor(option) {
  const records = [...(plan[recordLists[option]] ?? [])];
  for (const record of records)
    if (Array.isArray(record?.children) && records.length < 5000) records.push(...record.children);
  return records.filter((record) => typeof record?.id === 'string').slice(0, 2000);
}

function optionField(name, kind) {
  const label = optionLabels[name] ?? name;
  if (kind === 'flag')
    return make(
      'label',
      { className: 'check' },
      make('input', { type: 'checkbox', name: `option-${name}` }),
      label,
    );
  const caption = make('span', {}, label, ' ', make('code', {}, name));
  if (Array.isArray(kind) || name === 'lang') {
    const words = Array.isArray(kind) ? kind : ['ja', 'en', 'ja-x-easy'];
    const select = make('select', { name: `option-${name}` }, new Option('標準', ''));
    select.append(...words.map((word) => new Option(choiceLabels[word] ?? word, word)));
    return make('label', { className: 'row' }, caption, select);
  }
  const input = make('input', { name: `option-${name}` });
  if (kind === 'count') Object.assign(input, { type: 'number', min: 0, max: 99 });
  if (kind === 'address') input.type = 'url';
  const records = Object.hasOwn(recordLists, name) ? recordsFor(name) : [];
  if (records.length === 0) return make('label', { className: 'row' }, caption, input);
  const list = make('datalist', { id: `records-${name}` });
  list.append(
    ...records.map(({ id, title, name: named, code }) =>
      make('option', { value: id, label: `${code ? `${code} ` : ''}${titleOf(title ?? named)}` }),
    ),
  );
  input.setAttribute('list', list.id);
  const problem = make('p', { className: 'problem', id: `problem-${name}`, hidden: true });
  problem.setAttribute('role', 'alert');
  input.setAttribute('aria-describedby', problem.id);
  if (name === 'indicator') input.value = firstWithValues()?.id ?? '';
  return make('div', {}, make('label', { className: 'row' }, caption, input, list), problem);
}

/** The first indicator that has values in the document, the best one to begin with. */
const firstWithValues = () =>
  recordsFor('indicator').find(({ observations }) => observations?.length > 0);

/** The id of a record that was named by its id or its title; undefined for none. */
function idOf(option, words) {
  const records = recordsFor(option);
  const record =
    records.find(({ id }) => id === words) ??
    records.find(({ title, name, code }) =>
      [titleOf(title ?? name), `${code} ${titleOf(title ?? name)}`].includes(words),
    );
  return record?.id;
}

/** Writes the id where a title was typed, and says under the field when nothing has that name. */
function checkRecord(field) {
  const option = field.name.slice('option-'.length);
  const words = field.value.trim();
  const problem = document.getElementById(`problem-${option}`);
  const id = words === '' ? '' : idOf(option, words);
  if (id) field.value = id;
  problem.hidden = id !== undefined;
  problem.textContent =
    id === undefined ? `「${words}」はこの計画にありません。候補から選んでください。` : '';
  field.setAttribute('aria-invalid', String(id === undefined));
  return id !== undefined;
}

const widgetChosen = () => choices.elements.namedItem('widget').value;

function drawOptions() {
  const [usual, rare] = document.querySelectorAll('.options');
  usual.replaceChildren();
  rare.replaceChildren();
  for (const [name, kind] of Object.entries(embedOptions[widgetChosen()])) {
    if (name === 'src') continue;
    (usualOptions.has(name) ? usual : rare).append(optionField(name, kind));
  }
}

function isHttp(address) {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** What is chosen, or undefined with a word about what is missing. */
function choice() {
  const isOwn = sample.value === own;
  const address = isOwn ? src.value.trim() : sample.value;
  src.closest('[data-own]').hidden = !isOwn;
  const isGood = isHttp(address);
  src.setAttribute('aria-invalid', String(isOwn && src.value !== '' && !isGood));
  note.textContent = isGood
    ? isOwn && new URL(address).origin !== location.origin
      ? '別のサイトのデータは、この見本のページでは表示できないことがあります。コードはそのまま使えます。'
      : ''
    : 'https:// で始まる URL を入力してください。';
  if (!isGood || !isHttp(kit.value) || !isHttp(embed.value)) return undefined;
  const options = new Map([['src', address]]);
  for (const field of choices.querySelectorAll('[name^="option-"]')) {
    const name = field.name.slice('option-'.length);
    if (field.type === 'checkbox') {
      if (field.checked) options.set(name, '');
    } else if (field.value.trim() !== '' && field.validity.valid) {
      options.set(name, field.value.trim());
    }
  }
  const widget = widgetChosen();
  const title =
    titleOf(plan.title) || (isOwn ? widgetNames[widget].ja : sample.selectedOptions[0].textContent);
  const folder = kit.value.endsWith('/') ? kit.value : `${kit.value}/`;
  return { widget, options, title, kit: folder, embed: embed.value };
}

function copyButton(code, label, disabled) {
  const button = make('button', { type: 'button', disabled }, 'コードをコピー');
  button.setAttribute('aria-label', `コードをコピー（${label}）`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      outcome.textContent = `${label}をコピーしました。`;
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      outcome.textContent = '選択したので、コピーの操作（Ctrl+C）をしてください。';
    }
  });
  return button;
}

let drawing = 0;

async function draw() {
  const fields = [...choices.querySelectorAll('[name^="option-"][list]')];
  const isFaulty = fields.map((field) => checkRecord(field)).includes(false);
  const chosen = choice();
  const turn = (drawing += 1);
  if (!chosen) return;
  const framed = embedAddress({ ...chosen, embed: here(body.dataset.embed) });
  if (preview.src !== framed) preview.src = framed;

  const names = filesFor(chosen.widget, lists.files);
  const map = integrity.checked ? integrityMap(names, chosen.kit, hashes.files) : undefined;
  const hashOf = integrity.checked ? (name) => hashes.files[name] : undefined;
  const mapHash = map && (await policyHash(map));
  if (turn !== drawing) return;
  const form = formSelect.value;
  const addresses = [...chosen.options].flatMap(([name, value]) =>
    embedOptions[chosen.widget][name] === 'address' ? [value] : [],
  );
  const parts = [
    ...forms[form].steps({ ...chosen, map, hashOf }),
    ...policySteps({ ...chosen, form, addresses, mapHash }),
  ];
  steps.replaceChildren(
    ...parts.map(({ words, code }, at) =>
      make(
        'li',
        {},
        make('p', {}, words.ja),
        make('pre', { tabIndex: 0 }, make('code', {}, code)),
        copyButton(code, `コード${at + 1}`, isFaulty),
      ),
    ),
  );
}

/** Lists of a document without which an element has nothing to show. */
const needs = {
  'kpi-gauge': ['indicators', 'この計画には指標がありません'],
  'kpi-board': ['indicators', 'この計画には指標がありません'],
  'district-map': ['districts', 'この計画には地区がありません'],
};

/** Disables elements that the plan has nothing for, and says why. */
function offerWidgets() {
  for (const input of choices.querySelectorAll('[name="widget"]')) {
    const [list, reason] = needs[input.value] ?? [];
    input.disabled = list !== undefined && plan.nodes !== undefined && !plan[list]?.length;
    input.parentElement.querySelector('small').textContent = input.disabled ? reason : input.value;
  }
  if (choices.querySelector('[name="widget"]:checked').disabled)
    choices.querySelector('[name="widget"]:enabled').checked = true;
}

/** Reads the document for the lists to pick from; one of another origin is left to the element. */
async function loadPlan() {
  const address = sample.value === own ? src.value.trim() : sample.value;
  const isNear = isHttp(address) && new URL(address).origin === location.origin;
  plan = isNear ? await json(address).catch(() => ({})) : {};
  offerWidgets();
  drawOptions();
}

choices.addEventListener('submit', (event) => event.preventDefault());
choices.addEventListener('change', async ({ target }) => {
  if (target === sample || target === src) await loadPlan();
  else if (target.name === 'widget') drawOptions();
  await draw();
});
formSelect.addEventListener('change', draw);
document.querySelector('.widths').addEventListener('change', ({ target }) => {
  preview.dataset.width = target.value;
});

await loadPlan();
await draw();
body.dataset.ready = '';
