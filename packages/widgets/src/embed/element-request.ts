import { optionValue, trimmed } from './option-value.js';
import { isEmbeddable, optionsOf, type EmbeddableTag } from './embed-options.js';

/** A widget as an embed asks for it. */
export interface ElementRequest {
  readonly widget: EmbeddableTag;
  /** Attributes to set on the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names that are no options of this widget, or have no valid value. */
  readonly ignored: readonly string[];
}

/** The widget a word names, whatever its case and the space around it; undefined for none. */
export function tagNamed(word: string): EmbeddableTag | undefined {
  const name = trimmed(word).toLowerCase();
  return isEmbeddable(name) ? name : undefined;
}

/** Reads the options of a widget as written. The first of several with one name counts. */
export function requestFor(
  widget: EmbeddableTag,
  written: Iterable<readonly [string, string]>,
): ElementRequest {
  const options = optionsOf(widget);
  const attributes = new Map<string, string>();
  const ignored: string[] = [];
  for (const [name, text] of written) {
    if (attributes.has(name)) continue;
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    const value = kind && optionValue(kind, text);
    if (value !== undefined) attributes.set(name, value);
    // A flag that is switched off is written properly and sets nothing.
    else if (kind !== 'flag') ignored.push(name);
  }
  return { widget, attributes, ignored };
}
