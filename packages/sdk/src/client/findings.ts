import type { Finding, Problem } from '@machiplan/schema';
import { NotAPlanError } from '../errors/not-a-plan-error.js';
import { PlanEncodingError } from '../errors/plan-encoding-error.js';
import type { PlanError } from '../errors/plan-error.js';
import { PlanNotJsonError } from '../errors/plan-not-json-error.js';
import { PlanTooLargeError } from '../errors/plan-too-large-error.js';
import { PlanVersionError } from '../errors/plan-version-error.js';

type Explain = (findings: readonly Finding[]) => readonly Problem[];

/** Loads the sentences on demand: they are as large as the check itself, and a good document needs none. */
const loadSentences = async (): Promise<Explain> =>
  (await import('@machiplan/schema')).describeFindings;

/**
 * Turns findings of the check into problems with sentences. If the sentences cannot be loaded, the
 * code of each finding replaces its sentence, so that the plan is still shown.
 */
export async function problemsOf(
  findings: readonly Finding[],
  load: () => Promise<Explain> = loadSentences,
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  try {
    return (await load())(findings);
  } catch {
    return findings.map(({ severity, code, pointer }) => {
      const message = { ja: code, en: code };
      return { severity, code: kindOf(code), pointer, message, hint: { ja: '', en: '' } };
    });
  }
}

/** The error for a document that the check rejected. */
export async function failureOf(findings: readonly Finding[], where?: string): Promise<PlanError> {
  const fatal = findings.find((finding) => finding.severity === 'fatal');
  const code = fatal?.code ?? '';
  const { limit, value } = fatal?.values ?? {};
  if (kindOf(code) === 'too-large') {
    return new PlanTooLargeError(Number(limit), code.slice('too-large:'.length), { where });
  }
  const problems = await problemsOf(findings);
  switch (kindOf(code)) {
    case 'not-utf8':
      return new PlanEncodingError(problems, { where });
    case 'not-json':
      return new PlanNotJsonError(problems, { where, markup: code === 'not-json:html' });
    case 'unsupported-version':
      return new PlanVersionError(problems, { where, version: String(value) });
    default:
      return new NotAPlanError(problems, { where });
  }
}

/** The code without the suffix after the colon, which only selects a wording. */
function kindOf(code: string): string {
  return code.replace(/:.*/, '');
}
