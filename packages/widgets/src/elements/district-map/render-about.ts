import { html, nothing } from 'lit';
import type { MapWords } from './views/map-words.js';
import type { Picture } from './views/picture.js';

/** Words that a basemap asks for. */
export interface Attribution {
  readonly text: string;
  readonly href: string | undefined;
}

/** What is drawn: shapes of the boundary, or what stands in for them. */
export type AboutMap = Pick<Picture, 'status' | 'boundary'>;

/** About what is on screen: the boundary the engine draws from its tiles, else the picture. */
export function aboutMap(
  picture: AboutMap | undefined,
  tiled: Picture['boundary'],
): AboutMap | undefined {
  return tiled ? { status: tiled.status, boundary: tiled } : picture;
}

/** How far the shapes may be trusted, and whose they are. */
export function renderAboutMap(
  picture: AboutMap | undefined,
  basemap: Attribution | undefined,
  words: MapWords,
) {
  if (!picture) return nothing;
  const attribution = words.text(picture.boundary?.attribution);
  const licence = words.text(picture.boundary?.license);
  return html`<p class="about-map">
    <span class="status ${picture.status}">${words.messages.status[picture.status]}</span>
    ${attribution ? html`<bdi>${attribution}</bdi>` : nothing}
    ${licence ? html`<bdi>${licence}</bdi>` : nothing}
    ${
      !basemap
        ? nothing
        : basemap.href
          ? html`<a href=${basemap.href} rel="noopener noreferrer">${basemap.text}</a>`
          : html`<bdi>${basemap.text}</bdi>`
    }
  </p>`;
}
