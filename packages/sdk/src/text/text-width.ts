/**
 * Characters that Japanese type draws as wide as it is high: East Asian Width W and F (UAX #11), and
 * of the ambiguous ones (A) the arrows, numbers in circles, shapes and ※.
 */
const fullWidth =
  /^[\u1100-\u115f\u203b\u2190-\u21ff\u2460-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Mean widths of other characters and of a space in sans-serif type, in em. */
const halfWidth = 0.58;
const spaceWidth = 0.3;

/** True if Japanese type draws the character as wide as it is high. */
export function isFullWidth(character: string): boolean {
  // Latin text does not need the regular expression.
  return character > '\u10ff' && fullWidth.test(character);
}

/**
 * Estimated width of a text in em, without measuring: exact for Japanese, about 5 % off for Latin
 * text. Multiply by the font size for a length.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The longest start of a text that is at most `width` em wide, but at least one character. */
export function fittingStart(text: string, width: number): string {
  let room = width;
  let end = 0;
  for (const character of text) {
    room -= characterWidth(character);
    if (room < 0 && end > 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function characterWidth(character: string): number {
  if (isFullWidth(character)) return 1;
  return character === ' ' ? spaceWidth : halfWidth;
}
