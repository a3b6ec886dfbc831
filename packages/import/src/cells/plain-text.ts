/** The text in one line, without blanks at its ends; full-width forms stay. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}

/** The text with half-width letters and digits, without blanks, for comparing headings and names. */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** Katakana as hiragana. */
export function hiraganaOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim();
}

/** The words of a text that is HTML, with line breaks between its paragraphs. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/h\d)\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
