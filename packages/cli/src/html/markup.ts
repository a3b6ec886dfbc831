/** HTML source in which text from data is already escaped. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** A value in a template: text is escaped, lists are joined, undefined is omitted. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for content and quoted attribute values. Every text from data passes through here. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter]!);
}

/** Template tag that escapes its values: markup`<p>${title}</p>`. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, at) => string + sourceOf(values[at])).join(''));
}

function sourceOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(sourceOf).join('');
}

/** ` name="value"` with a leading space, or nothing without a value. */
export function attribute(name: string, value: string | undefined): Html | undefined {
  return value === undefined ? undefined : markup` ${new Html(name)}="${value}"`;
}
