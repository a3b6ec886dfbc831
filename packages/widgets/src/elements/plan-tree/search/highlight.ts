import { matchRanges } from '@machiplan/sdk/search';
import { html, type TemplateResult } from 'lit';

/** A text with the words of the query marked; the text itself where it contains none of them. */
export function highlight(text: string, query: string): string | (string | TemplateResult)[] {
  const ranges = query ? matchRanges(text, query) : [];
  if (ranges.length === 0) return text;
  const parts: (string | TemplateResult)[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
