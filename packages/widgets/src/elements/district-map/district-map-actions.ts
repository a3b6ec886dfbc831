import type { District, Id, TimePoint } from '@machiplan/schema';
import {
  applyListAction,
  initialList,
  type ListAction,
  type ListState,
} from './list/list-state.js';
import { countOption, defaultOption } from './layer/subject.js';
import type { Camera } from './map/camera.js';

/** Everything a reader can request of a map. */
export type MapAction =
  /** Shows an indicator by its id, or the number of nodes (`countOption`). */
  | { readonly type: 'select-subject'; readonly subject: string }
  /** Shows the values of a sub-group of the indicator; an empty id for those of everybody. */
  | { readonly type: 'select-group'; readonly group: Id }
  /** Selects an entry of the plan, or clears the selection. */
  | { readonly type: 'select-node'; readonly node: Id | undefined }
  | { readonly type: 'select-time'; readonly time: TimePoint }
  /** Selects a district, or clears the selection. */
  | { readonly type: 'select-district'; readonly district: District | undefined }
  /** Selects a district, or clears the selection if it is selected already. */
  | { readonly type: 'toggle-district'; readonly district: District }
  | { readonly type: 'select-level'; readonly level: Id }
  /** Shows the districts inside one, or those of the level without one. */
  | { readonly type: 'look-inside'; readonly district: District | undefined }
  /** Highlights the district under the pointer, or none. */
  | { readonly type: 'point-at'; readonly district: District | undefined }
  | { readonly type: 'move-camera'; readonly camera: Camera }
  /** Requests the boundary file again after a failure. */
  | { readonly type: 'reload-boundary' }
  | ListAction;

/** The reader's choices, which take precedence over the attributes. */
export interface MapState {
  /** Id of an indicator, or `countOption`. */
  readonly subject?: string | undefined;
  /** Id of a sub-group; empty for everybody. */
  readonly group?: Id | undefined;
  readonly time?: TimePoint | undefined;
  readonly level?: Id | undefined;
  /** The district whose districts are shown; null for none although the attribute names one. */
  readonly within?: Id | null | undefined;
  /** Undefined shows the whole drawing. */
  readonly camera?: Camera | undefined;
  /** The district under the pointer or with the focus. */
  readonly pointedAt?: Id | undefined;
  readonly list: ListState;
}

export const initialState: MapState = { list: initialList };

/** The choices after an action; the same object when the action changes none of them. */
export function applyAction(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'select-subject':
      return {
        ...state,
        subject: action.subject === defaultOption ? undefined : action.subject,
        group: undefined,
      };
    case 'select-group':
      return { ...state, group: action.group };
    case 'select-time':
      return { ...state, time: action.time };
    case 'select-level':
      return forOtherDistricts({ ...state, level: action.level });
    case 'look-inside':
      return forOtherDistricts({ ...state, within: action.district?.id ?? null });
    case 'move-camera':
      return { ...state, camera: action.camera };
    case 'point-at':
      return pointAt(state, action.district);
    case 'focus-row':
      return pointAt({ ...state, list: applyListAction(state.list, action) }, action.district);
    case 'sort-list':
    case 'filter-list':
    case 'show-more-rows':
      return { ...state, list: applyListAction(state.list, action) };
    case 'select-node':
    case 'select-district':
    case 'toggle-district':
    case 'reload-boundary':
      return state;
  }
}

/** A change of the selection that the elements of a page share. */
export interface SelectionChange {
  readonly key: 'indicator' | 'time' | 'district' | 'node';
  readonly value: string | undefined;
}

/**
 * The part of an action that concerns the shared selection; undefined for all other actions.
 *
 * @param selected The district selected now, as the map shows it.
 * @param sharesTime True if the time concerns the other elements of the page.
 */
export function selectionChange(
  action: MapAction,
  selected: District | undefined,
  sharesTime = false,
): SelectionChange | undefined {
  if (action.type === 'select-subject')
    return action.subject === countOption || action.subject === defaultOption
      ? undefined
      : { key: 'indicator', value: action.subject };
  if (action.type === 'select-time')
    return sharesTime ? { key: 'time', value: action.time } : undefined;
  if (action.type === 'select-node') return { key: 'node', value: action.node };
  if (action.type === 'select-district') return { key: 'district', value: action.district?.id };
  if (action.type !== 'toggle-district') return undefined;
  const { district } = action;
  return { key: 'district', value: district === selected ? undefined : district.id };
}

/** Resets the choices that are about the districts shown before. */
function forOtherDistricts(state: MapState): MapState {
  const list = { ...initialList, order: state.list.order };
  return { ...state, camera: undefined, list };
}

function pointAt(state: MapState, district: District | undefined): MapState {
  return state.pointedAt === district?.id ? state : { ...state, pointedAt: district?.id };
}
