import { isPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import { safeHref, type LoadedPlan } from '@machiplan/sdk';
import { sliceHashOf, wholePlanHref } from '@machiplan/sdk/internal';
import { SelectionStore } from './selection/selection-store.js';
import { requestEarly } from './early-request.js';
import { PlanLoad, readyPlan, type GetPlan, type PlanAnswer } from './plan-load.js';
import { SharedModule } from '../platform/shared-module.js';

/** An address as written in the page, a document, or a checked plan. */
export type PlanInput = string | Plan | PlanDocument;

/** The load and the selection that an element shares with others. */
export interface PlanSession {
  readonly load: PlanLoad;
  readonly selection: SelectionStore;
}

// Elements in separate blocks of a page have no common parent; they share by address.
// In the order of their use, the latest last.
const loadsByHref = new Map<string, PlanLoad>();
const loadsByObject = new WeakMap<object, PlanLoad>();
const selectionsByLoad = new WeakMap<PlanLoad, SelectionStore>();
const selectionsByGroup = new Map<string, SelectionStore>();

/** Number of documents kept by address, of which those that no element shows are dropped. */
const mostLoads = 32;

/** The session shared by all elements that show this input. */
export function planSessionFor(
  input: PlanInput,
  host: { readonly baseURI: string; readonly group: string | undefined },
): PlanSession {
  const load = planLoadFor(input, host.baseURI);
  return { load, selection: selectionFor(load, host.group) };
}

/** A session that no other element shares. */
export function separateSession(loaded: LoadedPlan): PlanSession {
  return { load: new PlanLoad(loaded), selection: new SelectionStore() };
}

/** True if two sessions have the same load and the same selection. */
export function isSameSession(a: PlanSession | undefined, b: PlanSession | undefined): boolean {
  return a?.load === b?.load && a?.selection === b?.selection;
}

/** The one load for an address (resolved against `base`) or a document. */
function planLoadFor(input: PlanInput, base: string): PlanLoad {
  if (typeof input !== 'string') {
    return getOrAdd(
      loadsByObject,
      input,
      () => new PlanLoad(isPlan(input) ? readyPlan(input) : check(input)),
    );
  }
  // The client reports what is wrong with an address that is not http(s).
  // A fragment is no part of the request.
  const href = (safeHref(input, base) ?? input).replace(/#.*/s, '');
  const load = loadsByHref.get(href) ?? new PlanLoad(fetchFrom(href));
  loadsByHref.delete(href);
  dropUnused(mostLoads - 1);
  loadsByHref.set(href, load);
  return load;
}

/** Drops the documents used longest ago that no element shows, until `count` are left. */
function dropUnused(count: number): void {
  for (const [href, load] of loadsByHref) {
    if (loadsByHref.size <= count) return;
    if (!load.isInUse) loadsByHref.delete(href);
  }
}

/** The client and the check. */
const client = new SharedModule(() => import('./fetch-plan.lazy.js'));

/** The client for published slices, which need no check. */
const slices = new SharedModule(() => import('./fetch-slice.lazy.js'));

function fetchFrom(href: string): GetPlan {
  const fetchPlan =
    safeHref(href) && sliceHashOf(href) ? fetchSliceFrom(href) : fetchWholeFrom(href);
  return async (signal, refresh) => {
    const script = refresh ? undefined : planScriptFor(href);
    return (script && (await planIn(script, href, signal))) || fetchPlan(signal, refresh);
  };
}

/** The data block of the page with the plan of an address. */
function planScriptFor(href: string): HTMLScriptElement | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[data-plan-src]');
  return [...scripts].find(({ dataset: { planSrc = '' }, baseURI }) =>
    [planSrc, safeHref(planSrc, baseURI)].includes(href),
  );
}

/** The plan in a data block: a checked one by its hash, any other after the check. */
async function planIn(
  script: HTMLScriptElement,
  href: string,
  signal: AbortSignal,
): Promise<PlanAnswer | undefined> {
  const read = await slices.load().then(
    ({ readPlanScript }) => readPlanScript(script, href),
    () => undefined,
  );
  if (!read?.document || read.plan) return read?.plan;
  const { plan, problems } = await (await client.load()).checkDocument(read.document, signal);
  return { plan, problems, href, retrieved: new Date(), stale: false };
}

/** The slice; after a failure, or to refresh it, the whole plan that it is part of. */
function fetchSliceFrom(href: string): GetPlan {
  const fetchWhole = fetchWholeFrom(wholePlanHref(href));
  return async (signal, refresh) => {
    if (refresh) return fetchWhole(signal, refresh);
    const request = requestEarly(href, signal);
    const client = await slices.load().catch(() => undefined);
    const slice = await client?.readSlice(href, request);
    return slice ? { ...slice, isUnchecked: true } : fetchWhole(signal, refresh);
  };
}

function fetchWholeFrom(href: string): GetPlan {
  return async (signal, refresh) => {
    const isEarly = !client.value && safeHref(href) !== undefined;
    const running = isEarly ? requestEarly(href, signal) : undefined;
    return (await client.load()).fetchPlan(href, { signal, refresh, running });
  };
}

function check(document: PlanDocument): GetPlan {
  return async (signal) => (await client.load()).checkDocument(document, signal);
}

/** The selection of a named group, or of all elements without a group that show the same load. */
function selectionFor(load: PlanLoad, group: string | undefined): SelectionStore {
  return group
    ? getOrAdd(selectionsByGroup, group, () => new SelectionStore())
    : getOrAdd(selectionsByLoad, load, () => new SelectionStore());
}

function getOrAdd<Key extends object | string, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  create: () => Value,
): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
