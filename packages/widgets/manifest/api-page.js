/** docs/api.md: tables of all elements, made from the manifest. */

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(heads, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

function section(title, heads, rows) {
  return rows.length ? [`### ${title}`, '', ...table(heads, rows)] : [];
}

const withoutUndefined = (type = '') => type.replace(/ \| undefined$/, '');

function elementSection({ tagName, description, summary, members, ...lists }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const signature = ({ name, parameters = [] }) =>
    `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
  return [
    `## ${tagName}`,
    '',
    summary,
    '',
    ...(description ? [cell(description), ''] : []),
    ...section(
      `${tagName}: 属性とプロパティ / Attributes and properties`,
      ['attribute', 'property', 'type', 'default', 'what it is'],
      fields.map((field) => [
        code(field.attribute),
        code(field.name),
        code(withoutUndefined(field.type?.text)),
        code(field.default),
        cell(field.description),
      ]),
    ),
    ...section(
      `${tagName}: イベント / Events`,
      ['event', 'class', 'when'],
      (lists.events ?? []).map(({ name, type, description: when }) => [
        code(name),
        code(type?.text),
        cell(when),
      ]),
    ),
    ...section(
      `${tagName}: メソッド / Methods`,
      ['method', 'what it does'],
      methods.map((method) => [code(signature(method)), cell(method.description)]),
    ),
    ...section(
      `${tagName}: スロット / Slots`,
      ['slot', 'what stands there'],
      (lists.slots ?? []).map((slot) => [
        slot.name ? code(slot.name) : '(default)',
        cell(slot.description),
      ]),
    ),
    ...section(
      `${tagName}: パーツ / Parts`,
      ['part', 'what it is'],
      (lists.cssParts ?? []).map((part) => [code(part.name), cell(part.description)]),
    ),
    ...section(
      `${tagName}: カスタムプロパティ / Custom properties`,
      ['custom property', 'default', 'what it is'],
      (lists.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        cell(property.description),
      ]),
    ),
  ];
}

/** Custom properties that every element with a plan has are told once, at the end. */
function apart(elements) {
  const shared = (elements[0]?.cssProperties ?? []).filter(({ name }) =>
    elements.every(({ cssProperties = [] }) => cssProperties.some((other) => other.name === name)),
  );
  const names = new Set(shared.map(({ name }) => name));
  const own = elements.map((element) => ({
    ...element,
    cssProperties: (element.cssProperties ?? []).filter(({ name }) => !names.has(name)),
  }));
  return { shared, own };
}

/** Markdown text; prettier's form is given to it by the caller. */
export function apiPage({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const withLooks = elements.filter(({ cssProperties }) => cssProperties?.length);
  const { shared, own } = apart(withLooks);
  const shown = elements.map(
    (element) => own.find(({ tagName }) => tagName === element.tagName) ?? element,
  );
  return [
    '# 要素の一覧 / The elements',
    '',
    'この表は要素のソースの説明から作られています。`npm run manifest` で作り直します。',
    'Made from the doc comments of the elements by `npm run manifest`; the check fails when it is out of date.',
    '',
    ...shown.flatMap(elementSection),
    '## 共通のカスタムプロパティ / Custom properties of all elements',
    '',
    'Set them on `:root`, on any element around, or on the element itself.',
    '',
    ...table(
      ['custom property', 'default', 'what it is'],
      shared.map(({ name, default: value, description }) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ),
  ].join('\n');
}
