import type { Bilingual } from '@machiplan/schema';

/** The command line is wrong: says how, in both languages. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}
