import type { District } from '@machiplan/schema';
import { memoize } from '../../../platform/memoize.js';
import type { MapModel } from '../district-map-model.js';
import { colourOf } from '../layer/district-colours.js';
import type { Camera } from '../map/camera.js';
import type { MapPicture } from '../map/map-picture.js';
import { paletteOf, type Palette } from './palette.js';
import { tiledDistricts, type TiledDistricts } from './tiled-districts.js';

/** Scene of the map engine: the shapes and colours of the SVG, or shapes from a PMTiles file. */
export interface EngineScene {
  readonly source: MapPicture | TiledDistricts;
  /** Undefined for PMTiles, where the districts on screen decide. */
  readonly camera: Camera | undefined;
  /** Colour name of each shape. */
  readonly colours: readonly string[];
  readonly palette: Palette;
  /** Indices of the outlined shapes; −1 for none. */
  readonly hovered: number;
  readonly selected: number;
}

/** Colours of every scene besides those of its shapes. */
const sceneColours = [
  'hatch-background',
  'hatch-line',
  'map-line',
  'outline',
  'outline-halo',
  'outside',
];

/** True if the shapes are in a PMTiles file. */
export function isTiledSource(source: EngineScene['source']): source is TiledDistricts {
  return 'keys' in source;
}

/** Identifies the PMTiles file of a scene; undefined for other scenes. */
export function sourceKey(scene: EngineScene | undefined): string | undefined {
  const source = scene?.source;
  return source && isTiledSource(source)
    ? [source.href, source.layer, source.property].join(' ')
    : undefined;
}

type SceneShapes = Omit<EngineScene, 'palette'>;

/** Derives the scene of a model. */
export class SceneBuilder {
  readonly #tiledDistricts = memoize(tiledDistricts);

  /** Undefined when there is nothing that the engine could draw. */
  sceneOf(model: MapModel, root: ParentNode & Node): EngineScene | undefined {
    const shapes = model.tiledBoundary ? this.#tiledShapes(model) : pictureShapes(model);
    return shapes && { ...shapes, palette: paletteOf(root, [...sceneColours, ...shapes.colours]) };
  }

  #tiledShapes(model: MapModel): SceneShapes | undefined {
    const { plan, layer, tiledBoundary, baseUrl, pointed, selected } = model;
    const source = this.#tiledDistricts(plan, layer.districts, tiledBoundary!, baseUrl);
    if (!source) return undefined;
    return {
      source,
      camera: undefined,
      colours: layer.districts.map((_, index) => colourOf(layer, index)),
      hovered: pointed ? layer.districts.indexOf(pointed) : -1,
      selected: selected ? layer.districts.indexOf(selected) : -1,
    };
  }
}

function pictureShapes(model: MapModel): SceneShapes | undefined {
  const { picture, camera, colours, pointed, selected } = model;
  if (!picture || !camera || picture.kind === 'tiles') return undefined;
  const indexOf = (district: District | undefined) =>
    district ? picture.joined.findIndex((each) => each.district === district) : -1;
  return {
    source: picture,
    camera,
    colours,
    hovered: indexOf(pointed),
    selected: indexOf(selected),
  };
}
