import {
  parseJson,
  sharedListsOf,
  validatePlan,
  type Finding,
  type Limits,
  type Plan,
} from '@machiplan/schema';
import type { WithSharedLists } from './load-shared-lists.js';
import type { Checked } from './document-store.js';
import { failureOf, problemsOf } from './findings.js';

/** Limits of the check that differ from `defaultLimits`. */
export type ReadLimits = Partial<Limits>;

/** One way to check a parsed document; no content when a finding is fatal. */
export type Inspect<T> = (
  document: unknown,
  limits?: ReadLimits,
) => { readonly content?: T; readonly findings: readonly Finding[] };

export const asPlan: Inspect<Plan> = (document, limits) => {
  const { plan, findings } = validatePlan(document, { limits });
  return { content: plan, findings };
};

export interface ReadOptions {
  /** Address or file name, for the error. */
  readonly where?: string;
  readonly limits?: ReadLimits;
  /** Adds the lists that other documents share; without it they are missing, with a warning. */
  readonly addShared?: (document: unknown) => Promise<WithSharedLists>;
}

/**
 * Checks a parsed document.
 *
 * @throws {PlanError} not-a-plan, unsupported-version or too-large.
 */
export async function readObject<T>(
  inspect: Inspect<T>,
  document: unknown,
  { where, limits, addShared = withoutShared }: ReadOptions,
): Promise<Checked<T>> {
  const shares = sharedListsOf(document).length > 0;
  const whole = shares ? await addShared(document) : { document, findings: [] };
  const { content, findings } = inspect(whole.document, limits);
  if (content === undefined) throw await failureOf(findings, where);
  return { content, problems: await problemsOf([...whole.findings, ...findings]) };
}

/**
 * Checks the text or bytes of a document.
 *
 * @throws {PlanError} those of `readObject`, not-utf8 and not-json.
 */
export async function readFile<T>(
  inspect: Inspect<T>,
  content: Uint8Array | string,
  options: ReadOptions,
): Promise<Checked<T>> {
  const file = parseJson(content, options.limits);
  if ('finding' in file) throw await failureOf([file.finding], options.where);
  return readObject(inspect, file.value, options);
}

/**
 * Parses the bytes of a document without checking it.
 *
 * @throws {PlanError} not-utf8, not-json or too-large.
 */
export async function readUnchecked(
  bytes: Uint8Array,
  { where, limits }: ReadOptions,
): Promise<Checked<unknown>> {
  const file = parseJson(bytes, limits);
  if ('finding' in file) throw await failureOf([file.finding], where);
  return { content: file.value, problems: [] };
}

/** A document without an address: its own lists only, with a warning for each that is not there. */
function withoutShared(document: unknown): Promise<WithSharedLists> {
  const findings = sharedListsOf(document).map(({ href }, at): Finding => {
    const pointer = `/sharedLists/${at}`;
    return {
      severity: 'warning',
      code: 'shared-list:no-address',
      pointer,
      values: { value: href },
    };
  });
  return Promise.resolve({ document, findings });
}
