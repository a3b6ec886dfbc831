import { pictureFile, pictureSizes, type Picture } from '@machiplan/sdk/picture';
import type { PageImage } from './page.js';
import type { PlanSite } from './plan-site.js';
import type { PublishedFile } from './publication.js';

/** A picture beside its page: the files, and what the page says of it. */
export interface PagePicture {
  readonly files: readonly PublishedFile[];
  readonly image: PageImage;
  /** Address of the SVG file, which stays sharp in any size. */
  readonly svgHref: string;
}

/** The picture of a page in 1200 × 675 px, as SVG, and as PNG if the publication has PNG files. */
export function pagePicture(
  picture: Picture,
  path: string,
  { settings: { paintPng }, name, href }: PlanSite,
): PagePicture {
  const svg = pictureFile(picture, 'wide');
  const at = (file: string) => new URL(path + file, href).href;
  const { width, height } = pictureSizes.wide;
  const files: PublishedFile[] = [{ path: `${name}/${path}picture.svg`, content: svg }];
  if (paintPng) files.push({ path: `${name}/${path}picture.png`, content: paintPng(svg) });
  return {
    files,
    svgHref: at('picture.svg'),
    image: {
      href: at(paintPng ? 'picture.png' : 'picture.svg'),
      type: paintPng ? 'image/png' : 'image/svg+xml',
      width,
      height,
      alt: `${picture.title} ${picture.subtitle}`,
    },
  };
}
