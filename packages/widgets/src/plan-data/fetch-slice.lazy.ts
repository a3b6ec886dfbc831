/**
 * Client for the slices that `machiplan publish` writes. It loads neither the check nor its messages:
 * the address of a slice has the hash of its content, so a slice with that hash is the checked one that
 * the author of the page chose. Anything else is left to the client for whole plans.
 */
import type { Plan, PlanDocument } from '@machiplan/schema';
import type { LoadedPlan, RunningRequest } from '@machiplan/sdk';
import { sliceFormat, sliceHashOf, type SliceDocument } from '@machiplan/sdk/internal';

/** After this the whole plan is requested, whose client tries again. */
const timeoutMs = 10_000;

/** The mark of a checked plan; a registered symbol, so that the check need not be loaded for it. */
const checkedPlan = Symbol.for('machiplan.checked-plan');

/** Reads the slice that was requested from an address; undefined if it is missing, changed or of another format. */
export async function readSlice(
  href: string,
  { response: answer, abort }: RunningRequest,
): Promise<LoadedPlan | undefined> {
  const timer = setTimeout(abort, timeoutMs);
  try {
    const response = await answer;
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    if (!(await hasHash(bytes, sliceHashOf(href)))) return undefined;
    const slice = JSON.parse(new TextDecoder().decode(bytes)) as SliceDocument | null;
    return slice?.slice?.format === sliceFormat ? uncheckedPlan(slice, href) : undefined;
  } catch {
    // Not there, too slow or not JSON: the client for whole plans tells what is wrong.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Content of a data block in the page. */
export interface PlanInPage {
  /** A plan that was checked when the page was made, known by its hash. */
  readonly plan?: LoadedPlan & { readonly isUnchecked: true };
  /** A document, to be checked. Undefined if the block is not JSON. */
  readonly document?: PlanDocument | undefined;
}

/** Reads the data block that `renderElement` writes. */
export async function readPlanScript(script: HTMLScriptElement, href: string): Promise<PlanInPage> {
  const { planHash, planFormat } = script.dataset;
  const text = script.textContent;
  try {
    const document = JSON.parse(text) as PlanDocument;
    const hash = sliceHashOf(href) ?? planHash;
    const isKnown =
      planFormat === sliceFormat &&
      planHash === hash &&
      (await hasHash(new TextEncoder().encode(text), hash));
    return isKnown
      ? { document, plan: { ...uncheckedPlan(document, href), isUnchecked: true } }
      : { document };
  } catch {
    return {};
  }
}

function uncheckedPlan(document: PlanDocument, href: string): LoadedPlan {
  const plan = Object.assign(document, { [checkedPlan]: true }) as unknown as Plan;
  return { plan, problems: [], href, retrieved: new Date(), stale: false };
}

/** Pages without https have no hash functions; there a slice counts as changed. */
async function hasHash(bytes: BufferSource, hash: string | undefined): Promise<boolean> {
  if (hash === undefined || !globalThis.isSecureContext) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(hash);
}
