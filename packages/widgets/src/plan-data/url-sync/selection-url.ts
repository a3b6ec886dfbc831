import { filterText, parseFilter } from '../selection/filter-choices.js';
import type { Selection } from '../selection/selection.js';

/** Part of the URL that holds the selection. */
export type UrlPart = 'query' | 'hash';

const textKeys = ['node', 'district', 'indicator', 'time'] as const;

/** Longest value taken from an address: as long as an id may be. */
const longestValue = 200;

/** Longest list of conditions taken from an address: some dozens. */
const longestFilter = 2000;

/**
 * The selection that stands in an address, every key present so that it can replace another:
 * `?plan-node=m10-1&plan-goal=11&plan-filters=serves:pp3+goal:4`, or the same after `#`. `prefix`
 * keeps several groups on one page, and the page's own parameters, apart.
 */
export function decodeSelection(address: URL, place: UrlPart, prefix: string): Selection {
  const params = paramsIn(address, place);
  const text = (key: string) => params.get(`${prefix}-${key}`)?.slice(0, longestValue) || undefined;
  const goal = Number(text('goal'));
  const filters = parseFilter((params.get(`${prefix}-filters`) ?? '').slice(0, longestFilter));
  return {
    node: text('node'),
    goal: Number.isInteger(goal) && goal >= 1 && goal <= 17 ? goal : undefined,
    district: text('district'),
    indicator: text('indicator'),
    time: text('time'),
    filters: filters.length > 0 ? filters : undefined,
  };
}

/** The same address with this selection in it; everything else in it stays. */
export function encodeSelection(
  address: URL,
  selection: Selection,
  place: UrlPart,
  prefix: string,
): URL {
  const next = new URL(address);
  const params = paramsIn(next, place);
  const set = (key: string, value: string | undefined) =>
    value === undefined ? params.delete(`${prefix}-${key}`) : params.set(`${prefix}-${key}`, value);
  for (const key of textKeys) set(key, selection[key]);
  set('goal', selection.goal === undefined ? undefined : String(selection.goal));
  set('filters', selection.filters?.length ? filterText(selection.filters) : undefined);
  // An empty value without its sign, and a colon, mean the same and can be read.
  const written = params
    .toString()
    .replaceAll(/=(?=&|$)/g, '')
    .replaceAll('%3A', ':');
  if (place === 'query') next.search = written;
  else next.hash = written;
  return next;
}

// A fragment such as `#top` is a parameter without a value, and comes out as it went in.
function paramsIn(address: URL, place: UrlPart): URLSearchParams {
  return new URLSearchParams(place === 'query' ? address.search : address.hash.slice(1));
}
