/** A point at an angle (radians from noon, clockwise) and a distance from the centre. */
export function pointAt(angle: number, radius: number): readonly [x: number, y: number] {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

const digits = (value: number) => Number(value.toFixed(2));

/** A ring segment around the origin as SVG path data. */
export function arcPath(start: number, end: number, inner: number, outer: number): string {
  if (end - start >= 2 * Math.PI - 1e-6)
    return circle(outer, 1) + (inner > 0 ? circle(inner, 0) : '');
  const isLarge = end - start > Math.PI ? 1 : 0;
  const point = (angle: number, radius: number) => pointAt(angle, radius).map(digits).join(' ');
  const out = `M${point(start, outer)}A${digits(outer)} ${digits(outer)} 0 ${isLarge} 1 ${point(end, outer)}`;
  if (inner <= 0) return `${out}L0 0Z`;
  return `${out}L${point(end, inner)}A${digits(inner)} ${digits(inner)} 0 ${isLarge} 0 ${point(start, inner)}Z`;
}

/** A circle in two halves; drawn counterclockwise, it cuts a hole. */
function circle(radius: number, sweep: 0 | 1): string {
  const r = digits(radius);
  const half = (y: number) => `A${r} ${r} 0 1 ${sweep} 0 ${y}`;
  return `M0 ${-r}${half(r)}${half(-r)}Z`;
}
