/**
 * Colour ramps. Lightness changes evenly, so that a ramp remains readable in greyscale print. The
 * diverging ramp runs from orange to violet, which all common forms of colour blindness distinguish.
 * Categories differ in lightness as well as in hue.
 */
export const ramps: Readonly<Record<string, readonly (readonly [light: string, dark: string])[]>> =
  {
    sequential: [
      ['#e4eefb', '#1c2f4d'],
      ['#c3d9f5', '#234374'],
      ['#9dc0ec', '#2c5a9a'],
      ['#719fdd', '#4176bd'],
      ['#457dc8', '#6796d7'],
      ['#2559a5', '#97bbec'],
      ['#123874', '#d0e3fb'],
    ],
    below: [
      ['#f6d3a8', '#6b4313'],
      ['#e09a4c', '#ad6f22'],
      ['#a85a08', '#f0ab5b'],
    ],
    above: [
      ['#d6d3ec', '#3d3a68'],
      ['#9d95d0', '#6a62ad'],
      ['#5a4a9c', '#b5acee'],
    ],
    category: [
      ['#d8d8db', '#4d4d4d'],
      ['#74b3dc', '#3f84b0'],
      ['#0f6b52', '#5cc7a4'],
      ['#e0a12b', '#e8b75a'],
      ['#b8470f', '#f08a52'],
      ['#7b2d6b', '#dd94cb'],
    ],
  };

/** Text on a colour: white on those darker than a lightness (CIE L*) of 55, else nearly black. */
export function textOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return 116 * Math.cbrt(luminance) - 16 < 55 ? '#fff' : '#1a1a1a';
}
