import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Bilingual } from '@machiplan/schema';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type CommandLine<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** Options and file names of a command; a wrong one is a `UsageError` that names it. */
export function parseCommandLine<O extends Options>(
  args: readonly string[],
  options: O,
): CommandLine<O> {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    const { message } = cause as Error;
    throw new UsageError({ ja: `オプションが正しくありません：${message}`, en: message });
  }
}

/** The one of the words that an option names; a `UsageError` that lists them otherwise. */
export function oneOf<Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError({
    ja: `${option} に ${value} は指定できません。指定できるのは ${words.join('、')} です。`,
    en: `${option} cannot be ${value}. It can be ${words.join(', ')}.`,
  });
}

/** Language of messages: as asked, else that of the system, English unless it is Japanese. */
export function messageLanguage(asked: string | undefined, locale: string): keyof Bilingual {
  return /^ja([-_.]|$)/i.test(asked ?? locale) ? 'ja' : 'en';
}
