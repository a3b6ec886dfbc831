import type { Problem } from '../problem.js';
import { describeFindings } from './describe-findings.js';
import { locateProblems } from './locate-problems.js';
import { repeatedKeys } from './repeated-keys.js';

/**
 * Adds to the problems of a document what only its JSON text can tell: repeated keys, and line and
 * column of every problem.
 */
export function problemsInText(text: string, problems: readonly Problem[]): readonly Problem[] {
  return locateProblems([...describeFindings(repeatedKeys(text)), ...problems], text);
}
