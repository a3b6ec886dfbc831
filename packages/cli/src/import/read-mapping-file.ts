import { ImportError, placeText, readMapping, type Mapping } from '@machiplan/import';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** The mapping that an option names; a `UsageError` if it cannot be read. */
export async function readMappingFile(
  file: string | undefined,
  terminal: Terminal,
): Promise<Mapping | undefined> {
  if (file === undefined) return undefined;
  try {
    return readMapping(file, new TextDecoder().decode(await terminal.read(file)));
  } catch (cause) {
    if (!(cause instanceof ImportError)) {
      const reason = (cause as Error).message;
      throw new UsageError({
        ja: `${file} を読み取れません（${reason}）。`,
        en: `${file} could not be read (${reason}).`,
      });
    }
    const { message, place } = cause.problem;
    throw new UsageError({
      ja: `${placeText(place)}：${message.ja}`,
      en: `${placeText(place)}: ${message.en}`,
    });
  }
}
