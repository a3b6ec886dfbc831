import type { CheckOptions } from './check/check-options.js';
import { validatePlan } from './check/validate-plan.js';
import { parseJson } from './check/parse-json.js';
import type { Plan } from './plan.js';
import type { Problem } from './problem.js';
import { describeFindings } from './problems/describe-findings.js';
import { problemsInText } from './problems/problems-in-text.js';

/** A plan and everything that was found on the way to it. */
export interface PlanCheck {
  /** The repaired document; undefined if a problem is `fatal`. */
  readonly plan?: Plan;
  /** Problems in the order they were found. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a parsed plan document and makes a plan of it. Bad parts do not spoil the whole: each is
 * left out or repaired by the rules in `docs/plan-json.md`, and reported. A plan that has been
 * checked comes back as it is.
 *
 * The plan shares its good parts with the document, so do not change the document afterwards.
 * Takes time in proportion to the size of the document; never throws for what the document holds.
 */
export function checkPlan(document: unknown, options: CheckOptions = {}): PlanCheck {
  const { findings, ...plan } = validatePlan(document, options);
  return { ...plan, problems: describeFindings(findings) };
}

/**
 * Reads the content of a file and checks it like `checkPlan`. What is not strict UTF-8 (a byte
 * order mark is allowed), not JSON, or over the limits gives one fatal problem. Every problem has
 * its line and column, and a repeated key of an object is reported.
 */
export function parsePlan(
  content: Uint8Array | ArrayBuffer | string,
  options: CheckOptions = {},
): PlanCheck {
  const file = parseJson(content, options.limits);
  if ('finding' in file) return { problems: describeFindings([file.finding]) };
  const { problems, ...plan } = checkPlan(file.value, options);
  return { ...plan, problems: problemsInText(file.text, problems) };
}
