import { access } from 'node:fs/promises';
import { UsageError } from '../usage-error.js';

/** Draws an SVG file as PNG, in the size that the file says. */
export type PngPainter = (svg: string) => Uint8Array;

const loadResvg = () => import('@resvg/resvg-js');

/**
 * Prepares the drawing of PNG files with `@resvg/resvg-js`, an optional package. Texts are drawn in the
 * named fonts only; without any, in those of the system.
 *
 * @param fonts paths of font files (TTF, OTF, TTC)
 * @throws {UsageError} that tells how to install the package, or which font cannot be read
 */
export async function pngPainter(
  fonts: readonly string[] = [],
  load: typeof loadResvg = loadResvg,
): Promise<PngPainter> {
  for (const font of fonts) await checkFont(font);
  const { Resvg } = await load().catch((): never => {
    throw new UsageError({
      ja: 'PNG を作るには、パッケージ @resvg/resvg-js が必要です。npm install @resvg/resvg-js を実行するか、SVG（-o picture.svg）で書き出してください。',
      en: 'PNG files need the package @resvg/resvg-js. Run npm install @resvg/resvg-js, or write SVG (-o picture.svg).',
    });
  });
  const font =
    fonts.length > 0
      ? { fontFiles: [...fonts], loadSystemFonts: false }
      : { loadSystemFonts: true };
  return (svg) => new Resvg(svg, { font }).render().asPng();
}

async function checkFont(font: string): Promise<void> {
  try {
    await access(font);
  } catch {
    throw new UsageError({
      ja: `フォント ${font} を読めません。--font に、フォントファイル（.ttf、.otf）を指定してください。`,
      en: `The font ${font} cannot be read. Give --font a font file (.ttf, .otf).`,
    });
  }
}
