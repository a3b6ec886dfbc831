/** Reads and writes the forms in which a post holds an element. */
import { site } from './site-data.js';

const prefix = 'data-machiplan-';

/** Filters of WordPress write `&` in the attributes of blocks as an entity. */
const plain = (value) => String(value).replaceAll('&amp;', '&');

/** Attributes of the `div`. */
export function placeholderAttributes(element, options) {
  const entries = Object.entries(options).map(([name, value]) => [prefix + name, plain(value)]);
  return { 'data-machiplan': element, ...Object.fromEntries(entries) };
}

/** Attributes of the element itself, for the preview. A flag is empty. */
export function elementAttributes(element, options) {
  const kinds = site.elements[element] ?? {};
  const entries = Object.entries(options).map(([name, value]) => [
    name,
    kinds[name] === 'flag' ? '' : plain(value),
  ]);
  return Object.fromEntries(entries);
}

function knownOptions(element, entries) {
  const kinds = site.elements[element] ?? {};
  return Object.fromEntries(
    entries
      .filter(([name]) => Object.hasOwn(kinds, name))
      .map(([name, value]) => [name, kinds[name] === 'flag' ? 'true' : value]),
  );
}

/** The element and options that a node asks for, as a `div` or by its tag; undefined for none. */
export function requestIn(node) {
  const tag = node.getAttribute?.('data-machiplan')?.trim().toLowerCase();
  const isPlaceholder = tag !== undefined;
  const element = isPlaceholder ? tag : node.nodeName.toLowerCase();
  if (!Object.hasOwn(site.elements, element)) return undefined;
  const entries = [...node.attributes].map(({ name, value }) => [
    isPlaceholder ? name.replace(prefix, '') : name,
    value,
  ]);
  const label = node.querySelector('a')?.textContent.trim() ?? '';
  return { element, options: knownOptions(element, entries), label };
}

/** The same for a piece of HTML that holds one element and nothing else. */
export function requestInHtml(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [first, ...rest] = [...body.children].filter(
    ({ nodeName, textContent }) =>
      !['SCRIPT', 'LINK', 'P'].includes(nodeName) || textContent.trim(),
  );
  return first && rest.length === 0 ? requestIn(first) : undefined;
}

/** The same for an address: `https://…/plan.json#machiplan=kpi-gauge&indicator=x`, or of a plan alone. */
export function requestInAddress(text) {
  const words = text.trim();
  if (!/^https?:\/\/\S+\.json(#machiplan=\S+)?$/i.test(words)) return undefined;
  const [src, hash = ''] = words.split('#');
  const params = new URLSearchParams(hash);
  const element = params.get('machiplan') ?? 'plan-tree';
  if (!Object.hasOwn(site.elements, element)) return undefined;
  params.delete('machiplan');
  return { element, options: { src, ...knownOptions(element, [...params]) }, label: '' };
}

/** A shortcode with the options of an element. */
export function shortcodeOf(element, options) {
  return new window.wp.shortcode({
    tag: 'machiplan',
    attrs: { named: { element, ...options }, numeric: [] },
    type: 'single',
  }).string();
}
