import { isBlank } from './blank-node.js';
import { setAttributes } from './set-attributes.js';
import { whenUnfocused } from './when-unfocused.js';
import { embedOptions } from './embed-options.js';
import { requestFor, tagNamed, type ElementRequest } from './element-request.js';

/** Selector of placeholders for a widget: `<div data-machiplan="plan-tree">`. */
export const placeholderSelector = '[data-machiplan]';

const optionPrefix = 'data-machiplan-';

/** Attributes that say what a place asks for; a change of one is a change of the widget. */
export const placeholderAttributes: readonly string[] = [
  'data-machiplan',
  ...Object.values(embedOptions).flatMap((options) =>
    Object.keys(options).map((name) => optionPrefix + name),
  ),
];

const warned = new WeakSet<Element>();

/** The widget that a `data-machiplan` element asks for; undefined (and one warning) for no known one. */
export function placeholderRequest(place: Element): ElementRequest | undefined {
  const word = place.getAttribute('data-machiplan') ?? '';
  const widget = tagNamed(word);
  const options = [...place.attributes]
    .filter(({ name }) => name.startsWith(optionPrefix))
    .map(({ name, value }) => [name.slice(optionPrefix.length), value] as const);
  const request = widget && requestFor(widget, options);
  const faults = request ? request.ignored.map((name) => optionPrefix + name) : [word];
  if (faults.length > 0 && !warned.has(place)) {
    warned.add(place);
    console.warn('Machiplan does not know', faults.join(', '), 'in', place);
  }
  return request;
}

/**
 * Puts the element that a place asks for into it. What stands in the place moves into the element,
 * where it shows until there is something better. Doing it again changes nothing; a place that was
 * saved or copied with the element inside keeps that element.
 */
export function fillPlaceholder(place: Element, { widget, attributes }: ElementRequest): void {
  const present = [...place.children].find(({ localName }) => localName === widget);
  if (present) setAttributes(present, attributes);
  else whenUnfocused(place, () => insert(place, { widget, attributes }));
}

function insert(place: Element, { widget, attributes }: Omit<ElementRequest, 'ignored'>): void {
  if ([...place.children].some(({ localName }) => localName === widget)) return;
  const element = place.ownerDocument.createElement(widget);
  setAttributes(element, attributes);
  const content = [...place.childNodes];
  if (endsWithTypedWords(place))
    console.warn(
      'Machiplan: words behind the last link are inside the div and disappear when the plan is shown. Write them below the div:',
      place,
    );
  if (content.every((node) => isBlank(node))) place.replaceChildren(element);
  else {
    element.append(...content);
    place.append(element);
  }
}

/**
 * True if words follow the block with the last link. Visual editors put words that are typed behind
 * a `div` into it, while the content we write ends with a link to the data.
 */
function endsWithTypedWords(place: Element): boolean {
  const blocks = [...place.children].filter((child) => !isBlank(child));
  const last = blocks.at(-1);
  if (!last || last.matches('a') || last.querySelector('a')) return false;
  return blocks.some((block) => block.matches('a') || block.querySelector('a') !== null);
}
