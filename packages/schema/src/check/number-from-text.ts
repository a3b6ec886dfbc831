/**
 * The number a text holds, as offices write numbers: full-width digits, thousands separators,
 * spaces around it, and a triangle or a typographic minus for negative ones. Undefined for
 * everything else; a decimal comma is not guessed.
 */
export function numberFromText(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−△▲]/, '-');
  return /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : undefined;
}
