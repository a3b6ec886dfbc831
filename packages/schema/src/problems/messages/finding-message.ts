import type { Bilingual } from '../../problem.js';

/**
 * The sentences of a finding. In braces: `who` the record concerned, `at` the property, the others are
 * values of the finding (see `describeFindings`).
 */
export interface FindingMessage {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}
