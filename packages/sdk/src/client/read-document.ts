import { validatePlan, parseJson, type Finding, type Limits, type Plan } from '@machiplan/schema';
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
}

/**
 * Checks a parsed document.
 *
 * @throws {PlanError} not-a-plan, unsupported-version or too-large.
 */
export async function readObject<T>(
  inspect: Inspect<T>,
  document: unknown,
  { where, limits }: ReadOptions,
): Promise<Checked<T>> {
  const { content, findings } = inspect(document, limits);
  if (content === undefined) throw await failureOf(findings, where);
  return { content, problems: await problemsOf(findings) };
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
