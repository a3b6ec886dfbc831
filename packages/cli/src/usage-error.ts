import type { Bilingual } from '@machiplan/schema';

/** Thrown for a wrong command line, with messages in both languages. Leads to exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly messages: Bilingual;

  constructor(messages: Bilingual) {
    super(messages.en);
    this.messages = messages;
  }
}
