import type { Finding, Problem } from '@machiplan/schema';
import { NotAPlanError } from '../errors/not-a-plan-error.js';
import { PlanEncodingError } from '../errors/plan-encoding-error.js';
import type { PlanError } from '../errors/plan-error.js';
import { PlanNotJsonError } from '../errors/plan-not-json-error.js';
import { PlanTooLargeError } from '../errors/plan-too-large-error.js';
import { PlanVersionError } from '../errors/plan-version-error.js';

type Explain = (findings: readonly Finding[]) => readonly Problem[];

/** The sentences are as large as the check itself, and a good document needs none. */
const loadWords = async (): Promise<Explain> =>
  (await import('@machiplan/schema')).describeFindings;

/**
 * Findings of the check with their sentences, which are loaded when there is something to say. If
 * that fails, the code of each finding stands in for its sentence: the plan is shown all the same.
 */
export async function problemsOf(
  findings: readonly Finding[],
  load: () => Promise<Explain> = loadWords,
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  try {
    return (await load())(findings);
  } catch {
    return findings.map(({ severity, code, pointer }) => {
      const words = { ja: code, en: code };
      return { severity, code: kindOf(code), pointer, message: words, hint: { ja: '', en: '' } };
    });
  }
}

/** The error for a document that the check refused. */
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

/** A problem's code; what follows the colon only chooses among its wordings. */
function kindOf(code: string): string {
  return code.replace(/:.*/, '');
}
