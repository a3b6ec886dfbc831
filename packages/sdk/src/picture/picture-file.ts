import { textWidth } from '../text/text-width.js';
import { wrapText } from '../text/wrap-text.js';
import { paper } from './paper.js';
import { svgMarkup, svgText, svgTitle } from './svg-markup.js';

/** Room for the content of a picture, in px. */
export interface PictureBox {
  readonly width: number;
  readonly height: number;
}

/** The content of a picture: everything but its size. */
export interface Picture {
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** The message as a sentence. */
  readonly title: string;
  /** Subject of the figures: indicator, unit, place, period. */
  readonly subtitle: string;
  /** Source, date, licence; see `pictureFooter`. */
  readonly footer: readonly string[];
  /** Words that tell that the data is made up; undefined for published data. */
  readonly sample?: string | undefined;
  /** Draws the content as SVG markup with its origin at the top left of the box. */
  readonly draw: (box: PictureBox) => string;
}

/** `wide` for link previews and articles, `square` for social networks. */
export type PictureFormat = 'wide' | 'square';

/** Sizes of the formats, in px. */
export const pictureSizes: Readonly<Record<PictureFormat, PictureBox>> = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
};

const padding = 48;
const title = { size: 40, line: 54, most: 3 };
const subtitle = { size: 24, line: 36 };
const footer = { size: 20, line: 30 };
const badge = { height: 34, inset: 12 };

/** A picture as a self-contained SVG file, for paper and screens alike: black on white. */
export function pictureFile(picture: Picture, format: PictureFormat = 'wide'): string {
  const { width, height } = pictureSizes[format];
  const room = width - 2 * padding;
  const titles = linesOf(picture.title, room / title.size, title.most);
  const subtitles = picture.subtitle ? linesOf(picture.subtitle, room / subtitle.size, 2) : [];
  const footers = picture.footer.flatMap((line) => linesOf(line, room / footer.size, 2));

  const subtitleTop = padding + titles.length * title.line + 8;
  const contentTop = subtitleTop + subtitles.length * subtitle.line + 20;
  const footerTop = height - padding + 12 - footers.length * footer.line;
  const box = { width: room, height: footerTop - 28 - contentTop };
  const column = (
    lines: readonly string[],
    top: number,
    size: number,
    line: number,
    more: object,
  ) =>
    lines.map((text, index) =>
      svgText(text, { x: padding, y: top + line * index + size, 'font-size': size, ...more }),
    );
  return svgMarkup(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: picture.language,
      'font-family': paper.fonts,
      fill: paper.text,
    },
    svgTitle(picture.title),
    svgMarkup('rect', { width, height, fill: paper.background }),
    ...column(titles, padding - 4, title.size, title.line, { 'font-weight': 700 }),
    ...column(subtitles, subtitleTop, subtitle.size, subtitle.line, { fill: paper.muted }),
    svgMarkup(
      'g',
      { transform: `translate(${padding} ${contentTop})` },
      picture.draw({ width: box.width, height: Math.max(0, box.height) }),
    ),
    svgMarkup('line', {
      x1: padding,
      x2: width - padding,
      y1: footerTop - 12,
      y2: footerTop - 12,
      stroke: paper.line,
    }),
    ...column(footers, footerTop - 4, footer.size, footer.line, { fill: paper.muted }),
    picture.sample ? sampleBadge(picture.sample, width - padding, footerTop) : '',
  );
}

/** The lines of a text, at most `most`; the last one ends with an ellipsis if there are more. */
function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines = wrapText(text, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`];
}

function sampleBadge(text: string, right: number, top: number): string {
  const width = textWidth(text) * footer.size + 2 * badge.inset;
  return (
    svgMarkup('rect', {
      x: right - width,
      y: top - 4,
      width,
      height: badge.height,
      rx: 4,
      fill: paper.background,
      stroke: paper.text,
      'stroke-dasharray': '4 3',
    }) +
    svgText(text, {
      x: right - badge.inset,
      y: top + footer.size,
      'font-size': footer.size,
      'font-weight': 700,
      'text-anchor': 'end',
    })
  );
}
