/**
 * A count as Japanese and English write it, 12,345. Not by `Intl`, which takes ten milliseconds to be
 * ready: too long for the first letter somebody types.
 */
export function countText(count: number): string {
  const digits = String(count);
  const start = digits.length % 3 || 3;
  let text = digits.slice(0, start);
  for (let at = start; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return text;
}
