/** The embed builder: what is chosen decides the preview and the code. */
import { filesFor, integrityMap, policyHash } from './kit-files.js';
import { pictureOf } from './pictures.js';
import { policySteps } from './policy.js';
import {
  firstIndicatorWithValues,
  idMeant,
  namesRecord,
  recordChoices,
  titleOf,
} from './record-choices.js';
import { embedAddress, forms } from './snippets.js';
import { choiceLabels, isUsual, optionLabels, widgetNames } from './words.js';

const { body } = document;
const here = (address) => new URL(address, document.baseURI).href;
const choices = document.querySelector('form.choices');
const { sample, src, kit, embed, integrity } = choices.elements;
const places = document.querySelector('.places');
const preview = document.querySelector('.preview');
const administrator = document.querySelector('.administrator');
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

/** A choice among radio buttons. */
const radio = (name, value, checked, ...label) =>
  make('label', {}, make('input', { type: 'radio', name, value, checked }), ...label);

places.append(
  ...Object.entries(forms).map(([id, { name }], at) => radio('form', id, at === 0, name.ja)),
);
document.querySelector('.widgets').append(
  ...Object.entries(widgetNames)
    .filter(([tag]) => Object.hasOwn(embedOptions, tag))
    .map(([tag, name], at) =>
      radio('widget', tag, at === 0, pictureOf(tag), make('span', {}, name.ja), make('small')),
    ),
);
document.querySelector('.widths').append(
  ...[
    ['full', '枠いっぱい'],
    ['320', '320 px（スマートフォン）'],
    ['600', '600 px'],
    ['960', '960 px'],
  ].map(([value, name]) => radio('width', value, value === 'full', name)),
);

let plan = {};

function optionField(name, kind) {
  const label = optionLabels[name] ?? name;
  if (kind === 'flag')
    return make(
      'label',
      { className: 'check' },
      make('input', { type: 'checkbox', name: `option-${name}` }),
      label,
    );
  const caption = make('span', {}, label);
  if (Array.isArray(kind) || kind === 'language') {
    const values = Array.isArray(kind) ? kind : ['ja', 'ja-x-easy', 'en'];
    const select = make('select', { name: `option-${name}` }, new Option('標準', ''));
    select.append(...values.map((value) => new Option(choiceLabels[value] ?? value, value)));
    return make('label', { className: 'row' }, caption, select);
  }
  const input = make('input', { name: `option-${name}` });
  if (kind === 'count') Object.assign(input, { type: 'number', min: 0, max: 99 });
  if (kind === 'address') input.type = 'url';
  return namesRecord(plan, name)
    ? recordField(name, caption, input)
    : make('label', { className: 'row' }, caption, input);
}

/** A field that takes the title of a record, and says below it when nothing has that title. */
function recordField(name, caption, input) {
  const list = make('datalist', { id: `records-${name}` });
  list.append(...[...recordChoices(plan, name).keys()].map((label) => new Option(label)));
  input.setAttribute('list', list.id);
  input.placeholder = '題名で探す';
  const problem = make('p', { className: 'problem', id: `problem-${name}`, hidden: true });
  problem.setAttribute('role', 'alert');
  input.setAttribute('aria-describedby', problem.id);
  if (name === 'indicator') input.value = firstIndicatorWithValues(plan) ?? '';
  return make('div', {}, make('label', { className: 'row' }, caption, input, list), problem);
}

const optionOf = (field) => field.name.slice('option-'.length);

/** Checks that a field is empty or names a record; shows a message under the field otherwise. */
function checkRecord(field) {
  const words = field.value.trim();
  const problem = document.getElementById(`problem-${optionOf(field)}`);
  const isGood = words === '' || idMeant(plan, optionOf(field), words) !== undefined;
  problem.hidden = isGood;
  problem.textContent = isGood
    ? ''
    : `「${words}」に当たるものがありません。候補から選んでください。`;
  field.setAttribute('aria-invalid', String(!isGood));
  return isGood;
}

/** Value of a field for the code: an id where people pick a title. */
function valueOf(field) {
  const words = field.value.trim();
  return field.hasAttribute('list') ? (idMeant(plan, optionOf(field), words) ?? '') : words;
}

const widgetChosen = () => choices.elements.namedItem('widget').value;

function drawOptions() {
  const [usual, rare] = document.querySelectorAll('.options');
  usual.replaceChildren();
  rare.replaceChildren();
  const widget = widgetChosen();
  for (const [name, kind] of Object.entries(embedOptions[widget]))
    if (name !== 'src') (isUsual(widget, name) ? usual : rare).append(optionField(name, kind));
  // Options of the content first, language and colours last.
  usual.append(
    ...usual.querySelectorAll(':scope > :has([name="option-lang"], [name="option-theme"])'),
  );
}

function isHttp(address) {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** The chosen options, or undefined with a message about the missing ones. */
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
    if (field.type === 'checkbox') {
      if (field.checked) options.set(optionOf(field), '');
    } else if (field.validity.valid && valueOf(field) !== '') {
      options.set(optionOf(field), valueOf(field));
    }
  }
  const widget = widgetChosen();
  const title =
    titleOf(plan.title) || (isOwn ? widgetNames[widget].ja : sample.selectedOptions[0].textContent);
  const folder = kit.value.endsWith('/') ? kit.value : `${kit.value}/`;
  return { widget, options, title, kit: folder, embed: embed.value };
}

async function copy(text, label, source) {
  try {
    await navigator.clipboard.writeText(text);
    outcome.textContent = `${label}をコピーしました。`;
  } catch {
    getSelection().selectAllChildren(source);
    outcome.textContent = '選択したので、コピーの操作（Ctrl+C）をしてください。';
  }
}

/** A step with its code and the button that copies it. */
function stepOf({ words, code }, name, disabled) {
  const block = make('pre', { tabIndex: 0 }, make('code', {}, code));
  const button = make('button', { type: 'button', disabled }, 'コードをコピー');
  button.setAttribute('aria-label', `コードをコピー（${name}）`);
  button.addEventListener('click', () => copy(code, name, block));
  return make('li', {}, make('p', {}, words.ja), block, button);
}

/** The steps of an administrator as the text of a message. */
const requestOf = (parts) =>
  [
    '計画の表示（Machiplan）をサイトに載せるため、次の設定をお願いします。サイトに一度だけです。',
    ...parts.map(({ words, code }, at) => `${at + 1}. ${words.ja}\n\n${code}`),
  ].join('\n\n');

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
  const form = places.querySelector(':checked').value;
  const addresses = [...chosen.options].flatMap(([name, value]) =>
    embedOptions[chosen.widget][name] === 'address' ? [value] : [],
  );
  const parts = [
    ...forms[form].steps({ ...chosen, map, hashOf }),
    ...policySteps({ ...chosen, form, addresses, mapHash }),
  ];
  const [editor, once] = document.querySelectorAll('.steps');
  const drawSteps = (list, steps, name) =>
    list.replaceChildren(...steps.map((step, at) => stepOf(step, `${name}${at + 1}`, isFaulty)));
  const setUp = parts.filter(({ isOnce }) => isOnce);
  drawSteps(
    editor,
    parts.filter(({ isOnce }) => !isOnce),
    '貼るコード',
  );
  drawSteps(once, setUp, '設定');
  administrator.hidden = setUp.length === 0;
  pasted = parts.find(({ isOnce }) => !isOnce).code;
  request = requestOf(setUp);
  copyCode.disabled = isFaulty;
}

/** The code to paste and the text for the administrator, as drawn last. */
let pasted = '';
let request = '';
const copyCode = document.querySelector('.copy-code');
copyCode.addEventListener('click', () =>
  copy(pasted, 'コード', document.querySelector('.steps.editor pre')),
);
document.querySelector('.copy-request').addEventListener('click', () => {
  administrator.open = true;
  void copy(request, 'お願いの文', document.querySelector('.steps.once'));
});

/** The frame is as high as its content; the style sheet says how high it may become. */
addEventListener('message', ({ source, data }) => {
  if (source === preview.contentWindow && data?.type === 'machiplan:height')
    preview.style.blockSize = `${Number(data.height) || 0}px`;
});

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
    input.parentElement.querySelector('small').textContent = input.disabled ? reason : '';
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
places.addEventListener('change', draw);
document.querySelector('.widths').addEventListener('change', ({ target }) => {
  preview.dataset.width = target.value;
});

await loadPlan();
await draw();
body.dataset.ready = '';
