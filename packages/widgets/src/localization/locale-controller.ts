import type { ReactiveController, ReactiveElement } from 'lit';
import { closestComposed } from '../platform/closest-composed.js';
import { loadFurigana } from './render-text.js';
import { onPreferenceChange, localePreference } from './locale-preference.js';

const fallbackLanguage = 'ja';

/** How a reader wants texts. */
export interface Locale {
  /** BCP 47 tag as the page or the reader wrote it, e.g. `ja`, `en-GB`, `ja-x-easy`. */
  readonly language: string;
  readonly furigana: boolean;
}

/** The language an element stands in: its own `lang`, the nearest ancestor's, across shadow roots. */
export function languageOf(element: Element): string {
  return closestComposed(element, '[lang]')?.getAttribute('lang') || fallbackLanguage;
}

// One observer for all elements: a page may hold a thousand gauges.
const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;
let stopPreference: (() => void) | undefined;

function refreshAll(): void {
  for (const controller of controllers) controller.refresh();
}

function observe(root: Node): void {
  stopPreference ??= onPreferenceChange(refreshAll);
  observer ??= new MutationObserver(refreshAll);
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function stopObserving(): void {
  observer?.disconnect();
  stopPreference?.();
  observer = undefined;
  stopPreference = undefined;
}

/**
 * Knows how the reader of an element wants texts, and redraws the element when that changes: what
 * the reader chose (`<plan-language>`), otherwise the language the element stands in.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveElement;
  #reader: Locale = { language: fallbackLanguage, furigana: false };
  #preference = localePreference();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return this.#reader;
  }

  /** BCP 47 tag of the language in use. */
  get language(): string {
    return this.#reader.language;
  }

  /** What to try for content, best first. */
  get languages(): readonly string[] {
    return [this.#reader.language];
  }

  hostConnected(): void {
    controllers.add(this);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observe(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) stopObserving();
  }

  refresh(): void {
    const preference = localePreference();
    const { language = languageOf(this.#host), furigana: isAsked = false } = preference;
    const furigana = isAsked && loadFurigana(refreshAll);
    const isSame = language === this.#reader.language && furigana === this.#reader.furigana;
    if (isSame && preference === this.#preference) return;
    this.#preference = preference;
    this.#reader = { language, furigana };
    this.#host.requestUpdate();
  }
}
