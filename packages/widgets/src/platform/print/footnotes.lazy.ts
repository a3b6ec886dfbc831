import type { ReactiveController, ReactiveElement } from 'lit';
import { languageOf } from '../../localization/locale-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { printMessages } from './print.messages.js';
import { printStyles } from './print.styles.js';

const hosts = new Set<ReactiveElement>();

/**
 * Prepares an element for paper while the page is printed. Disclosures marked `data-print` are open;
 * links get a number, and their addresses stand at the end of the element, each once. Links within the
 * page need no address.
 */
export class FootnoteRequest implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    adoptStyles(host.renderRoot, printStyles);
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) listen();
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    removeNotes(this.#host.renderRoot);
    if (hosts.size === 0) stopListening();
  }
}

function listen(): void {
  addEventListener('beforeprint', addAll);
  addEventListener('afterprint', removeAll);
}

function stopListening(): void {
  removeEventListener('beforeprint', addAll);
  removeEventListener('afterprint', removeAll);
}

function addAll(): void {
  for (const { renderRoot } of hosts) addFootnotes(renderRoot);
}

function removeAll(): void {
  for (const { renderRoot } of hosts) removeNotes(renderRoot);
}

/** Value of `data-print` while a disclosure is open for the paper only. */
const opened = 'opened';

/** Opens the disclosures for paper, numbers the links that show, lists their addresses at the end. */
export function addFootnotes(root: ParentNode): void {
  removeNotes(root);
  for (const disclosure of root.querySelectorAll<HTMLDetailsElement>('details[data-print]'))
    if (!disclosure.open) {
      disclosure.open = true;
      disclosure.dataset['print'] = opened;
    }
  const base = root.querySelector('.root');
  const numbers = new Map<string, number>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!leadsElsewhere(link) || !link.checkVisibility()) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.dataset['note'] = String(number);
  }
  if (base && numbers.size > 0) base.append(listOf([...numbers.keys()], base));
}

function removeNotes(root: ParentNode): void {
  root.querySelector('.footnotes')?.remove();
  for (const disclosure of root.querySelectorAll<HTMLDetailsElement>(
    `details[data-print="${opened}"]`,
  )) {
    disclosure.open = false;
    disclosure.dataset['print'] = '';
  }
  for (const link of root.querySelectorAll<HTMLElement>('a[data-note]'))
    delete link.dataset['note'];
}

function leadsElsewhere({ protocol, origin, pathname }: HTMLAnchorElement): boolean {
  const isAddress = protocol === 'http:' || protocol === 'https:';
  return isAddress && (origin !== location.origin || pathname !== location.pathname);
}

function listOf(addresses: readonly string[], base: Element): HTMLElement {
  const notes = document.createElement('div');
  notes.className = 'footnotes';
  const heading = document.createElement('p');
  heading.textContent = messagesIn(printMessages, languageOf(base)).addresses;
  const list = document.createElement('ol');
  for (const address of addresses) {
    const item = document.createElement('li');
    item.textContent = address;
    list.append(item);
  }
  notes.append(heading, list);
  return notes;
}
