import { markup, type Html, type HtmlValue } from './markup.js';

/** A table with row headers in its first column. */
export function table(
  caption: HtmlValue,
  heads: readonly HtmlValue[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  const head = heads.map((text) => markup`<th scope="col">${text}</th>`);
  const body = rows.map(([name, ...cells]) => {
    const data = cells.map((cell) => markup`<td>${cell}</td>`);
    return markup`<tr><th scope="row">${name}</th>${data}</tr>\n`;
  });
  return markup`<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}
