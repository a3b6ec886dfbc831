import type { OptionKind } from './embed-options.js';

const longestText = 200;
const longestAddress = 2048;

/**
 * The value of an option as the attribute is set to it; undefined for one that is not valid, and
 * for a flag that is switched off. Space and invisible characters that editors leave around a value
 * do not count.
 */
export function optionValue(kind: OptionKind, written: string): string | undefined {
  const value = trimmed(written);
  switch (kind) {
    case 'flag':
      return /^(false|no|off|0)$/i.test(value) ? undefined : '';
    case 'count':
      return /^\d{1,2}$/.test(value) ? value : undefined;
    case 'language':
      return value.length <= 35 && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(value)
        ? value
        : undefined;
    case 'address':
      return value !== '' && value.length <= longestAddress ? value : undefined;
    case 'text':
      return value !== '' && value.length <= longestText ? value : undefined;
    default:
      return kind.find((word) => word === value.toLowerCase());
  }
}

const isSpace = (letter: string | undefined) => letter !== undefined && /[\s\u200b]/.test(letter);

/** Without space, no-break space, zero-width space and byte order mark at both ends. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
