import type { ImportProblem } from './problem.js';

/** The file cannot be imported at all; `problem` says why in both languages. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem, options?: ErrorOptions) {
    super(problem.message.en, options);
    this.problem = problem;
  }
}
