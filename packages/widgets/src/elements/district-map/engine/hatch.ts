import type { Palette } from './palette.js';

/** One tile of the pattern of missing values. */
export function hatch(palette: Palette): ImageData {
  const size = 8;
  const image = new ImageData(size, size);
  const background = channels(palette.get('hatch-background'));
  const line = channels(palette.get('hatch-line'));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      image.data.set((x + y) % size < 2 ? line : background, (y * size + x) * 4);
  return image;
}

function channels(colour = 'rgb(128, 128, 128)'): number[] {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0] ?? 128, numbers[1] ?? 128, numbers[2] ?? 128, (numbers[3] ?? 1) * 255];
}
