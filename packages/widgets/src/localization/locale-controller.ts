import { builtInLanguage, withEra } from '@machiplan/sdk/internal';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { closestComposed } from '../platform/closest-composed.js';
import { loadFurigana } from './render-text.js';
import type { FuriganaWatcher } from './furigana-watcher.js';
import type { Locale } from './locale.js';
import { isFuriganaWanted, localePreference, onPreferenceChange } from './locale-preference.js';

export type { Locale } from './locale.js';

const fallbackLanguage = 'ja';

/** The language of an element: its own `lang` or the nearest ancestor's, across shadow roots. */
export function languageOf(element: Element): string {
  const source = isServer ? element : closestComposed(element, '[lang]');
  return source?.getAttribute('lang') || fallbackLanguage;
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

/** An element with texts; `era` writes years by era. */
interface LocalizedHost extends ReactiveElement {
  readonly era?: boolean;
}

/**
 * Provides the locale of an element: the language chosen by `<plan-language>`, otherwise that of the
 * page around the element. Updates the element when it changes.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocalizedHost;
  #locale: Locale = { language: fallbackLanguage, furigana: false };
  #preference = localePreference();
  /** Markup of a server has no furigana: they follow its takeover. */
  #isTakeover: boolean;
  #watcher: FuriganaWatcher | undefined;

  constructor(host: LocalizedHost) {
    this.#host = host;
    this.#isTakeover = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  /** The same object until language or furigana change. */
  get locale(): Locale {
    return this.#locale;
  }

  /** BCP 47 tag of the language in use. */
  get language(): string {
    return this.#locale.language;
  }

  hostConnected(): void {
    controllers.add(this);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observe(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh();
    if (this.#host.hasUpdated) this.#watch();
  }

  hostUpdated(): void {
    if (this.#isTakeover) {
      this.#isTakeover = false;
      // The update that takes the markup over is still on the way.
      void this.#host.updateComplete.then(() => this.refresh());
    }
    this.#watch();
  }

  hostDisconnected(): void {
    this.#watcher?.stop();
    this.#watcher = undefined;
    controllers.delete(this);
    if (controllers.size === 0) stopObserving();
  }

  refresh(): void {
    const preference = localePreference();
    const spoken = preference.language ?? languageOf(this.#host);
    const language = this.#host.era ? withEra(spoken) : spoken;
    const furigana =
      isFuriganaWanted(language) && !this.#isTakeover && loadFurigana() !== undefined;
    const isSame = language === this.#locale.language && furigana === this.#locale.furigana;
    if (isSame && preference === this.#preference) return;
    // An added language changes the messages of the same locale.
    this.#preference = preference;
    this.#locale = { language, furigana };
    this.#host.requestUpdate();
  }

  /** Puts readings over the words of the interface while they are wanted in Japanese. */
  #watch(): void {
    const { language, furigana } = this.#locale;
    const isWanted = furigana && builtInLanguage(language) !== 'en';
    const root = this.#host.shadowRoot;
    if (isWanted === Boolean(this.#watcher) || !root) return;
    this.#watcher?.stop();
    const Watcher = isWanted ? loadFurigana()?.FuriganaWatcher : undefined;
    this.#watcher = Watcher && new Watcher(root);
  }
}
