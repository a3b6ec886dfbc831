import type { Boundary, District, Id, Plan } from '@machiplan/schema';
import { districtById } from '@machiplan/sdk/districts';
import type { Locale } from '../../localization/locale-controller.js';
import { memoize } from '../../platform/memoize.js';
import type { ModelInput } from '../../plan-element/plan-element.js';
import {
  authorBoundary,
  boundaryFor,
  isTiled,
  type BoundarySettings,
} from './boundaries/boundary-for.js';
import { foreignBoundary } from './boundaries/foreign-boundary.js';
import type { MapState } from './district-map-actions.js';
import { shapeColours } from './layer/district-colours.js';
import { mapLayer, type LayerRequest, type MapLayer } from './layer/map-layer.js';
import { shownDistrictOf, usedLevels } from './layer/shown-level.js';
import {
  countOption,
  mappedIndicators,
  mappedGroups,
  projectLevel,
  subjectFor,
  type MapSubject,
} from './layer/subject.js';
import type { ListState } from './list/list-state.js';
import { fitCamera, pictureWidth, type Camera } from './map/camera.js';
import { layoutPicture, type MapPicture } from './map/map-picture.js';
import { mergePaths } from './map/merged-paths.js';
import { MapTexts } from './map-texts.js';
import type { MapOptions } from './map-options.js';
import type { MapProblem } from './shapes/map-problem.js';
import type { BoundaryResult } from './shapes/read-geojson.js';

/** Path data by colour name. */
export type ColourPaths = ReadonlyMap<string, string>;

/** The model of a map: derived from the plan, the options, the selection and the reader's choices. */
export interface MapModel {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly options: MapOptions;
  readonly formatter: MapTexts;
  readonly layer: MapLayer;
  /** The second map, if `compare` names one. */
  readonly compared: MapLayer | undefined;
  /** Options of the author; the reader's choices take precedence. */
  readonly defaultSubject: MapSubject;
  /** Number of selects above the map, to reserve their height. */
  readonly controlCount: number;
  readonly listState: ListState;
  readonly boundary: Boundary | undefined;
  /** The boundary if its shapes are in a PMTiles file; the picture is then a fallback. */
  readonly tiledBoundary: Boundary | undefined;
  readonly isLoadingShapes: boolean;
  /** Undefined while shapes are loading, and when there is nothing to draw. */
  readonly picture: MapPicture | undefined;
  readonly camera: Camera | undefined;
  /** Colour name of each shape of the picture. */
  readonly colours: readonly string[];
  readonly paths: ColourPaths | undefined;
  readonly comparedPaths: ColourPaths | undefined;
  readonly problems: readonly MapProblem[];
  /** The district under the pointer or with the focus. */
  readonly pointed: District | undefined;
  /** The district shown on the map that is selected, or contains the selected one. */
  readonly selected: District | undefined;
  /** The district that the reader chose, of any level. */
  readonly chosen: District | undefined;
  /** Id of the entry selected in the plan. */
  readonly selectedNode: Id | undefined;
  /** Size of a pixel of the page in picture pixels. */
  readonly pixelSize: number;
  /** Base of relative addresses in the plan. */
  readonly baseUrl: string;
}

export interface MapModelInput extends ModelInput {
  readonly options: MapOptions;
  readonly state: MapState;
  /** True if a node passes the filters, by index; undefined without filters. */
  readonly passes: LayerRequest['passes'];
  /** Address of the plan document, and of the page. */
  readonly documentUrl: string | undefined;
  readonly pageUrl: string;
  /** Width of the picture on the page, in pixels. */
  readonly width: number;
  /** The shapes of a boundary; undefined while they are loading. */
  readonly boundaryResultOf: (boundary: Boundary, baseUrl: string) => BoundaryResult | undefined;
}

/**
 * Derives the model of a map. The returned function is pure; it caches its expensive steps while
 * their input stays the same, so that a moving pointer does not lay out the map again.
 */
export function createMapModel(): (input: MapModelInput) => MapModel {
  const formatterFor = memoize((plan: Plan, language: string) => new MapTexts(plan, language));
  const layerFor = memoize(mapLayer);
  const comparedLayerFor = memoize(mapLayer);
  const authorBoundaryFor = memoize(authorBoundary);
  const foreignFor = memoize(foreignBoundary);
  const pictureFor = memoize(layoutPicture);
  const coloursFor = memoize(shapeColours);
  const comparedColoursFor = memoize(shapeColours);
  const pathsFor = memoize(mergePaths);
  const comparedPathsFor = memoize(mergePaths);
  const controlCountFor = memoize(controlCount);

  return (input) => {
    const { plan, locale, selection, options, state, width } = input;
    const formatter = formatterFor(plan, locale.language);
    const request = layerRequest(input);
    // The selected district does not decide what is shown.
    const { indicator, node, time } = selection;
    const layer = layerFor(plan, request, { indicator, node, time });
    const compared = options.compare
      ? comparedLayerFor(plan, comparedRequest(plan, request, layer, options.compare), {
          indicator,
          node,
        })
      : undefined;
    const boundary = boundaryFor(plan, layer.level, authorBoundaryFor(boundarySettings(options)));
    const baseUrl = options.boundarySrc ? input.pageUrl : (input.documentUrl ?? input.pageUrl);
    const shapeBoundary = wantsShapes(options) ? boundary : undefined;
    const { pageUrl, documentUrl } = input;
    const isFromPlan = shapeBoundary !== undefined && !options.boundarySrc;
    const refused = isFromPlan
      ? foreignFor(shapeBoundary, baseUrl, {
          pageUrl,
          documentUrl,
          origins: options.boundaryOrigins,
        })
      : undefined;
    const isInTiles = shapeBoundary !== undefined && !refused && isTiled(shapeBoundary);
    const result =
      refused ??
      (shapeBoundary && !isInTiles ? input.boundaryResultOf(shapeBoundary, baseUrl) : undefined);
    const isLoadingShapes = shapeBoundary !== undefined && !isInTiles && !result;
    const picture = isLoadingShapes
      ? undefined
      : pictureFor(plan, layer.districts, boundary, result, options.view);
    const colours = picture ? coloursFor(layer, picture.joined) : [];
    const selected = shownDistrictOf(plan, layer.districts, selection.district);
    return {
      plan,
      locale,
      options,
      formatter,
      layer,
      compared,
      defaultSubject: subjectFor(plan, options, { indicator, node }),
      controlCount: controlCountFor(plan, layer),
      listState: state.list,
      boundary,
      tiledBoundary: isInTiles ? shapeBoundary : undefined,
      isLoadingShapes,
      picture,
      camera: picture && (state.camera ?? fitCamera(picture.frame)),
      colours,
      paths: picture && pathsFor(picture.paths, colours),
      comparedPaths:
        picture &&
        compared &&
        comparedPathsFor(picture.paths, comparedColoursFor(compared, picture.joined)),
      problems: picture?.problems ?? result?.problems ?? [],
      pointed: layer.districts.find(({ id }) => id === state.pointedAt),
      selected,
      chosen: selection.district === undefined ? undefined : districtById(plan, selection.district),
      selectedNode: node,
      pixelSize: pictureWidth / width,
      baseUrl,
    };
  };
}

/** The reader's choices first, then the attributes. */
function layerRequest({ plan, selection, options, state, passes }: MapModelInput): LayerRequest {
  const { subject, level, within } = state;
  const { ramp, classes, breaks, around } = options;
  return {
    ...subjectRequest(plan, options, subject),
    level: level ?? options.level,
    within: within === null ? undefined : (within ?? options.within),
    group: state.group ?? options.subGroup,
    time: state.time ?? selection.time ?? options.time,
    ramp,
    classes,
    breaks,
    around,
    passes,
  };
}

function subjectRequest(plan: Plan, options: MapOptions, subject: string | undefined) {
  const { indicator, node, count } = options;
  if (subject === undefined) return { indicator, node, count };
  if (subject !== countOption) return { indicator: subject, node: undefined, count: undefined };
  return { indicator: undefined, node: undefined, count: count ?? projectLevel(plan) };
}

/** The same districts with another indicator, or at another time. */
function comparedRequest(
  plan: Plan,
  request: LayerRequest,
  { level }: MapLayer,
  compare: string,
): LayerRequest {
  const isIndicator = plan.indicators.some(({ id }) => id === compare);
  return { ...request, level, ...(isIndicator ? { indicator: compare } : { time: compare }) };
}

function boundarySettings(options: MapOptions): BoundarySettings {
  return {
    src: options.boundarySrc,
    property: options.boundaryProperty,
    join: options.boundaryJoin,
    object: options.boundaryObject,
    status: options.boundaryStatus,
  };
}

function wantsShapes({ view }: MapOptions): boolean {
  return view !== 'tiles' && view !== 'points';
}

function controlCount(plan: Plan, { within, subject }: MapLayer): number {
  const isOther = subject.kind !== 'indicator' && subject.kind !== 'count';
  const subjects =
    mappedIndicators(plan).length +
    Number(plan.nodes.some(({ districts }) => districts?.length)) +
    Number(isOther);
  const hasGroups = subject.kind === 'indicator' && mappedGroups(subject.indicator).length > 1;
  return (
    Number(subjects > 1) +
    Number(hasGroups) +
    Number(within !== undefined || usedLevels(plan).length > 1)
  );
}
