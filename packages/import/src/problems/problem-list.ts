import { ImportError } from './import-error.js';
import type { ImportProblem, Place } from './problem.js';
import { problemMessages, type ImportProblemCode } from './problem.messages.js';

/** Details of a problem that its message names. */
export interface ProblemDetails {
  readonly read?: string | undefined;
  readonly expected?: string | undefined;
  /** How many values the problem stands for. Without it: 1. */
  readonly count?: number;
}

/** Problems of one kind that are listed one by one; further ones are only counted. */
const listedPerCode = 50;

/** Characters of a cell that a message quotes. */
const quotedLength = 60;

/** Makes a problem with its message in both languages. */
export function problemOf(
  code: ImportProblemCode,
  place: Place,
  { read, expected, count = 1 }: ProblemDetails = {},
): ImportProblem {
  const { severity, message, hint } = problemMessages[code];
  const shown =
    read !== undefined && read.length > quotedLength ? `${read.slice(0, quotedLength)}…` : read;
  const details = { read: shown ?? '', expected: expected ?? '', count };
  return {
    severity,
    code,
    place,
    ...(shown !== undefined && { read: shown }),
    ...(expected !== undefined && { expected }),
    message: message(details),
    hint,
  };
}

/** Stops the import of a file. */
export function refuse(code: ImportProblemCode, place: Place, details?: ProblemDetails): never {
  throw new ImportError({ ...problemOf(code, place, details), severity: 'fatal' });
}

/** Collects problems, counts all of them, and lists the first of each kind. */
export class ProblemList {
  readonly #problems: ImportProblem[] = [];
  readonly #counts = new Map<ImportProblemCode, number>();
  readonly #unlisted = new Map<ImportProblemCode, number>();

  add(code: ImportProblemCode, place: Place, details: ProblemDetails = {}): void {
    const before = this.#listed(code);
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + (details.count ?? 1));
    if (before < listedPerCode) this.#problems.push(problemOf(code, place, details));
    else this.#unlisted.set(code, (this.#unlisted.get(code) ?? 0) + 1);
  }

  /** Adds a problem that was already made. */
  push(problem: ImportProblem): void {
    this.#counts.set(problem.code, (this.#counts.get(problem.code) ?? 0) + 1);
    this.#problems.push(problem);
  }

  get problems(): readonly ImportProblem[] {
    return this.#problems;
  }

  /** How often each problem was found, including those not listed. */
  get counts(): Readonly<Partial<Record<ImportProblemCode, number>>> {
    return Object.fromEntries(this.#counts);
  }

  /** How many problems of each kind were only counted. */
  get unlisted(): Readonly<Partial<Record<ImportProblemCode, number>>> {
    return Object.fromEntries(this.#unlisted);
  }

  #listed(code: ImportProblemCode): number {
    let listed = 0;
    for (const problem of this.#problems) if (problem.code === code) listed++;
    return listed;
  }
}
