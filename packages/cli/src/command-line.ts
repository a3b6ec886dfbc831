import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Bilingual } from '@machiplan/schema';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type CommandLine<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/**
 * Parses the options and file names of a command.
 *
 * @throws {UsageError} that names a wrong option.
 */
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

/**
 * Checks the value of an option against the allowed ones.
 *
 * @throws {UsageError} that lists the allowed values.
 */
export function oneOf<Value extends string>(
  option: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError({
    ja: `${option} に ${value} は指定できません。指定できるのは ${allowed.join('、')} です。`,
    en: `${option} cannot be ${value}. It can be ${allowed.join(', ')}.`,
  });
}

/** Language of messages: as requested, else that of the system; English unless it is Japanese. */
export function messageLanguage(requested: string | undefined, locale: string): keyof Bilingual {
  return /^ja([-_.]|$)/i.test(requested ?? locale) ? 'ja' : 'en';
}
