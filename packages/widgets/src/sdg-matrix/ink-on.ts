/** Least contrast of text with what is behind it, WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

/**
 * White where it can be read on a colour, otherwise black: at least 4.5:1 on every colour. Rule:
 * WCAG 2.2, relative luminance.
 *
 * @param color `#rrggbb`
 */
export function inkOn(color: string): '#000' | '#fff' {
  return 1.05 / (luminance(color) + 0.05) >= leastContrast ? '#fff' : '#000';
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
