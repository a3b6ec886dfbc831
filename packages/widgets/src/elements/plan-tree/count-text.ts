/**
 * Formats a count with thousands separators: 12,345. Avoids `Intl`, whose first use takes ten
 * milliseconds, noticeable while typing.
 */
export function countText(count: number): string {
  const digits = String(count);
  const start = digits.length % 3 || 3;
  let text = digits.slice(0, start);
  for (let at = start; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return text;
}
