import { interfaceSegments } from './interface-furigana.js';

/**
 * Elements whose texts stay as they are: texts of the plan have the readings of the plan, SVG and options
 * cannot have ruby, hidden words are for screen readers, and a button with a name of its own must show
 * words of that name.
 */
const skipped =
  'ruby, svg, style, script, option, textarea, button[aria-label], .furigana, .plan-text, .visually-hidden';

/**
 * Puts readings over the interface's own words in a shadow root, and over those drawn later, until it is
 * stopped. The messages themselves stay plain strings, because they are also names and files: a text
 * node keeps its place, where the templates expect it, and shows its words in an element after it.
 */
export class FuriganaWatcher {
  readonly #root: ShadowRoot;
  readonly #annotated = new Map<Text, { readonly text: string; readonly words: HTMLElement }>();
  readonly #observer = new MutationObserver((changes) => this.#follow(changes));

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#annotate();
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Removes the readings and gives the text nodes their texts back. */
  stop(): void {
    this.#forgetChanged(this.#observer.takeRecords());
    this.#observer.disconnect();
    for (const [node, { text, words }] of this.#annotated) {
      node.data = text;
      words.remove();
    }
    this.#annotated.clear();
  }

  #follow(changes: readonly MutationRecord[]): void {
    this.#forgetChanged(changes);
    this.#annotate();
    this.#observer.takeRecords();
  }

  /** Drops the words of nodes that a template has given another text, which may be empty, or removed. */
  #forgetChanged(changes: readonly MutationRecord[]): void {
    for (const { target } of changes) if (target instanceof Text) this.#forget(target);
    for (const node of this.#annotated.keys()) if (!this.#root.contains(node)) this.#forget(node);
  }

  #forget(node: Text): void {
    this.#annotated.get(node)?.words.remove();
    this.#annotated.delete(node);
  }

  #annotate(): void {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts) {
      if (!/\p{Script=Han}/u.test(node.data) || !isJapaneseInterface(node.parentElement)) continue;
      const segments = interfaceSegments(node.data);
      if (!segments.some(({ ruby }) => ruby)) continue;
      const words = wordsWithReadings(segments);
      this.#annotated.set(node, { text: node.data, words });
      node.data = '';
      node.after(words);
    }
  }
}

function isJapaneseInterface(element: Element | null): boolean {
  if (!element || element.closest(skipped)) return false;
  const language = element.closest<HTMLElement>('[lang]')?.lang;
  return language === undefined || /^ja(-|$)/i.test(language);
}

/** One element, so that the words stay one item of a flex box. Readings are not part of names. */
function wordsWithReadings(segments: ReturnType<typeof interfaceSegments>): HTMLElement {
  const words = document.createElement('span');
  words.className = 'furigana';
  for (const { base, ruby } of segments) {
    if (ruby === undefined) {
      words.append(base);
      continue;
    }
    const word = document.createElement('ruby');
    const reading = ['（', ruby, '）'].map((text, at) => {
      const part = document.createElement(at === 1 ? 'rt' : 'rp');
      part.ariaHidden = 'true';
      part.textContent = text;
      return part;
    });
    word.append(base, ...reading);
    words.append(word);
  }
  return words;
}
