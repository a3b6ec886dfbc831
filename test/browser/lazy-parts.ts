/** Finds the lazy parts of an element, makes each fail once, and looks at what the reader gets. */

declare global {
  /** Makes requests for matching addresses fail in this page; only Chromium has it. */
  var blockRequests: ((patterns: readonly string[]) => Promise<void>) | undefined;
}

/** Result of a lazy part that could not be fetched at first. */
export type LazyOutcome = 'recovered' | 'silent' | 'unreached';

const sources = '/packages/widgets/src/';
const isOurs = (href: string) => new URL(href).pathname.startsWith(sources);

/** The code of each module of the widgets as the test server gives it. */
const codes = new Map<string, Promise<string>>();

function codeOf(href: string): Promise<string> {
  let code = codes.get(href);
  if (!code) codes.set(href, (code = fetch(href).then((response) => response.text())));
  return code;
}

/** The addresses of the lazy files that a module can request, through other modules too. */
export async function lazyFilesOf(entry: string): Promise<string[]> {
  const seen = new Set([entry]);
  let level = [entry];
  while (level.length > 0) {
    const imported = await Promise.all(level.map(importsOf));
    level = [...new Set(imported.flat())].filter((href) => isOurs(href) && !seen.has(href));
    for (const href of level) seen.add(href);
  }
  return [...seen].filter((href) => /\.lazy\.ts$/.test(href)).sort();
}

async function importsOf(href: string): Promise<string[]> {
  const code = await codeOf(href);
  const names = code.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...names].map(([, name]) => new URL(name!.replace(/\.js$/, '.ts'), href).href);
}

export const shortName = (href: string) => new URL(href).pathname.slice(sources.length);

/** Everything in an element, with what is in the elements inside. */
function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Waits until an element has drawn what it can. */
async function settled(element: HTMLElement): Promise<void> {
  for (let waits = 0; waits < 40; waits++) {
    await pause(25);
    const root = element.shadowRoot;
    if (root?.textContent.trim() && !root.querySelector('[aria-busy=true]') && waits > 3) return;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const controls = 'button, summary, select, input, [role=treeitem], [tabindex="0"], a[href^="#"]';
const mostOfAKind = 6;

/** The named parts that an element is in: each menu has buttons of the same names. */
function partsOf(element: Element | null): string {
  const part = element?.closest('[part]');
  return part ? `${partsOf(part.parentElement)} ${part.part.value}` : '';
}

const kindOf = (control: HTMLElement) =>
  `${partsOf(control)} ${control.parentElement?.className} > ${control.localName}.${control.className}`;
const nameOf = (control: HTMLElement) =>
  `${kindOf(control)} ${control.ariaLabel} ${control.textContent.trim()}`;

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  if (!map.has(key)) map.set(key, value);
  return map.get(key)!;
}

/** A page of its own, in which no module is loaded yet. */
export class FreshPage {
  readonly window: Window & typeof globalThis;
  readonly #frame = document.createElement('iframe');
  readonly #failed = new Set<string>();
  readonly #blocked: Set<string>;
  readonly #outcomes: Map<string, LazyOutcome>;
  readonly #pressed = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  #steps = 0;
  #list: HTMLElement | null = null;

  constructor(lazyFiles: readonly string[]) {
    this.#blocked = new Set(lazyFiles);
    this.#outcomes = new Map(lazyFiles.map((href) => [href, 'unreached']));
    Object.assign(this.#frame, { width: '1000', height: '900' });
    document.body.append(this.#frame);
    this.window = this.#frame.contentWindow as Window & typeof globalThis;
    this.window.document.documentElement.lang = 'en';
    this.window.performance.setResourceTimingBufferSize(5000);
    const silent = () => undefined;
    Object.assign(this.window.console, { error: silent, warn: silent, info: silent });
    // No dialog, and nothing saved.
    Object.assign(this.window, { print: () => undefined });
    this.window.HTMLAnchorElement.prototype.click = () => undefined;
  }

  get outcomes(): ReadonlyMap<string, LazyOutcome> {
    return this.#outcomes;
  }

  async import(href: string): Promise<unknown> {
    return this.window.eval(`import(${JSON.stringify(href)})`) as Promise<unknown>;
  }

  /** Makes requests for the lazy files that have not failed yet fail. */
  async block(): Promise<void> {
    await globalThis.blockRequests!([...this.#blocked].map((href) => `${href}*`));
  }

  async close(): Promise<void> {
    await globalThis.blockRequests!([]);
    this.#frame.remove();
  }

  /** True if each of these lazy files has failed and was fetched again. */
  hasRecovered(files: readonly string[]): boolean {
    return files.every((href) => this.#outcomes.get(href) === 'recovered');
  }

  /** Shows an element alone on the page and uses it. */
  async show(tag: string, attributes: Readonly<Record<string, string>>): Promise<void> {
    const { document } = this.window;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
    await settled(element);
    if ('view' in attributes) {
      this.#pressed.clear();
      this.#seen.clear();
    }
    await this.#use(element);
  }

  /** Uses an element as a reader could: presses each control once, and retries what failed. */
  async #use(element: HTMLElement): Promise<void> {
    await this.#retry(element);
    for (let control = this.#next(element); control; control = this.#next(element)) {
      press(control);
      await pause(30);
      await this.#retry(element);
    }
    await pause(150);
    await this.#retry(element);
  }

  /**
   * A control that was not used yet, a few of each kind: of the same list, else one that appeared last.
   */
  #next(element: HTMLElement): HTMLElement | undefined {
    let next: { readonly control: HTMLElement; readonly seen: number } | undefined;
    for (const control of deep(element.shadowRoot!)) {
      if (!control.matches(controls) || !control.checkVisibility()) continue;
      const name = nameOf(control);
      const seen = getOrSet(this.#seen, name, this.#steps);
      if (this.#pressed.has(name) || (this.#pressed.get(kindOf(control)) ?? 0) >= mostOfAKind)
        continue;
      const isNear = this.#list?.contains(control) ?? false;
      if (!next || isNear || seen >= next.seen) next = { control, seen: isNear ? Infinity : seen };
    }
    if (!next) return undefined;
    const { control } = next;
    this.#list = control.closest('ul');
    this.#steps += 1;
    this.#pressed.set(nameOf(control), 1);
    this.#pressed.set(kindOf(control), (this.#pressed.get(kindOf(control)) ?? 0) + 1);
    return control;
  }

  /** Presses the button that the element offers after a failure, with the files available again. */
  async #retry(element: HTMLElement): Promise<void> {
    this.#noteRequests();
    for (const retry of failuresIn(element)) {
      if (this.#failed.size === 0) return;
      const files = [...this.#failed];
      for (const href of files) this.#blocked.delete(href);
      await this.block();
      retry.click();
      for (let waits = 0; waits < 120 && !files.some((href) => this.#hasFetched(href)); waits++)
        await pause(25);
      await pause(60);
      for (const href of files)
        if (this.#hasFetched(href)) {
          this.#outcomes.set(href, 'recovered');
          this.#failed.delete(href);
        } else this.#blocked.add(href);
      this.#noteRequests();
    }
    await this.block();
  }

  #entriesOf(href: string): PerformanceResourceTiming[] {
    return this.window.performance.getEntriesByName(href) as PerformanceResourceTiming[];
  }

  #hasFetched(href: string): boolean {
    return this.#entriesOf(href).some(({ responseStatus }) => responseStatus === 200);
  }

  /** Notes the lazy files that were requested in vain. */
  #noteRequests(): void {
    for (const href of this.#blocked)
      if (this.#entriesOf(href).length > 0 && !this.#hasFetched(href)) {
        this.#failed.add(href);
        if (this.#outcomes.get(href) === 'unreached') this.#outcomes.set(href, 'silent');
      }
  }
}

function press(control: HTMLElement): void {
  const options = { bubbles: true, composed: true };
  control.dispatchEvent(new PointerEvent('pointerenter', options));
  control.dispatchEvent(new PointerEvent('pointerover', options));
  control.focus();
  if (control instanceof control.ownerDocument.defaultView!.HTMLSelectElement) {
    const { options: choices } = control;
    control.selectedIndex = (control.selectedIndex + 1) % choices.length;
    control.dispatchEvent(new Event('input', options));
    control.dispatchEvent(new Event('change', options));
  } else if (control.matches('input[type=search], input[type=text], input:not([type])')) {
    Object.assign(control, { value: 'バラ' });
    control.dispatchEvent(new Event('input', options));
    control.dispatchEvent(new Event('change', options));
  } else
    control.dispatchEvent(new MouseEvent('click', { ...options, cancelable: true, detail: 1 }));
}

/** The buttons that the element offers after failures. */
const failuresIn = (element: HTMLElement) =>
  [...deep(element.shadowRoot!)].filter((each) =>
    each.matches('[role=alert] button, [role=status] button, [part~=notice] button'),
  );
