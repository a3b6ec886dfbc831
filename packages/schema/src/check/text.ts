/**
 * Characters that are invisible and can disturb what stands around them: control characters but
 * tab and line feed, marks that turn the direction of the text that follows, zero-width spaces,
 * halves of surrogate pairs. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
const unsafe =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** The same, and whole surrogate pairs too; much faster, for the many texts that have none. */
const suspicious = new RegExp(unsafe.source);

/** The text without unsafe characters and with every kind of line end as `\n`. */
export function harmless(text: string): string {
  return suspicious.test(text) ? text.replace(/\r\n?/g, '\n').replace(unsafe, '') : text;
}

/** Tells whether a text differs from its harmless form in more than line ends. */
export function lostCharacters(text: string, safe: string): boolean {
  return text !== safe && text.replace(/\r\n?/g, '\n') !== safe;
}
