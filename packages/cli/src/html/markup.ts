/** A piece of HTML in which everything that came from data is escaped already. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What can stand in a template: text is escaped, lists are joined, undefined is nothing. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one place where text becomes HTML, fit for content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter]!);
}

/** A template whose values are text: markup`<p>${title}</p>`. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, at) => string + sourceOf(values[at])).join(''));
}

function sourceOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(sourceOf).join('');
}

/** ` name="value"` with its space, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Html | undefined {
  return value === undefined ? undefined : markup` ${new Html(name)}="${value}"`;
}
