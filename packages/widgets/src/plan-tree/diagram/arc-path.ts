/** A point at an angle (radians from noon, clockwise) and a distance from the middle. */
export function pointAt(angle: number, radius: number): readonly [x: number, y: number] {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

const digits = (value: number) => Number(value.toFixed(2));

/** A ring segment as the data of an SVG path around the origin. Whole rings come in two halves. */
export function arcPath(start: number, end: number, inner: number, outer: number): string {
  if (end - start >= 2 * Math.PI - 1e-6) {
    const middle = start + Math.PI;
    return `${arcPath(start, middle, inner, outer)}${arcPath(middle, end - 1e-4, inner, outer)}`;
  }
  const isLarge = end - start > Math.PI ? 1 : 0;
  const point = (angle: number, radius: number) => pointAt(angle, radius).map(digits).join(' ');
  const out = `M${point(start, outer)}A${digits(outer)} ${digits(outer)} 0 ${isLarge} 1 ${point(end, outer)}`;
  if (inner <= 0) return `${out}L0 0Z`;
  return `${out}L${point(end, inner)}A${digits(inner)} ${digits(inner)} 0 ${isLarge} 0 ${point(start, inner)}Z`;
}
