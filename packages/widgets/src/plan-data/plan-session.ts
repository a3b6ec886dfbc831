import { isPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { SelectionStore } from './selection/selection-store.js';
import { requestEarly } from './early-requests.js';
import type * as Client from './fetch-plan.js';
import { PlanLoad, type GetPlan } from './plan-load.js';

/** An address as written in the page, or a document that is already at hand. */
export type PlanInput = string | Plan | PlanDocument;

/** What an element works with: plan data on its way, and the selection it shares. */
export interface PlanSession {
  readonly load: PlanLoad;
  readonly selection: SelectionStore;
}

// Elements in separate blocks of a page have no common parent; what they share is the address.
const loadsByHref = new Map<string, PlanLoad>();
const loadsByObject = new WeakMap<object, PlanLoad>();
const selectionsByLoad = new WeakMap<PlanLoad, SelectionStore>();
const selectionsByGroup = new Map<string, SelectionStore>();

/** What all elements share that show this input, as seen from `host`. */
export function planSessionFor(
  input: PlanInput,
  host: { readonly baseURI: string; readonly group: string | undefined },
): PlanSession {
  const load = planLoadFor(input, host.baseURI);
  return { load, selection: selectionFor(load, host.group) };
}

/** Whether two elements work with the very same data and selection. */
export function isSameSession(a: PlanSession | undefined, b: PlanSession | undefined): boolean {
  return a?.load === b?.load && a?.selection === b?.selection;
}

/** The one load for an address (resolved against `base`) or a document. */
function planLoadFor(input: PlanInput, base: string): PlanLoad {
  if (typeof input !== 'string') {
    return getOrAdd(loadsByObject, input, () => new PlanLoad(isPlan(input) ? input : check(input)));
  }
  // An address that is not http(s) goes to the client as it is, which says what is wrong with it.
  const href = safeHref(input, base) ?? input;
  return getOrAdd(loadsByHref, href, () => new PlanLoad(fetchFrom(href)));
}

/** The client and the check, once they are here. */
let client: typeof Client | undefined;

async function clientHere() {
  return (client ??= await import('./fetch-plan.js'));
}

function fetchFrom(href: string): GetPlan {
  return async (signal, refresh) => {
    if (!client && safeHref(href)) requestEarly(href, signal);
    return (await clientHere()).fetchPlan(href, { signal, refresh });
  };
}

function check(document: PlanDocument): GetPlan {
  return async (signal) => (await clientHere()).checkDocument(document, signal);
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
