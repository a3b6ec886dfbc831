import { defaultLimits, type Plan, type PlanDocument } from '@machiplan/schema';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanTooLargeError } from '../errors/plan-too-large-error.js';
import type { Checked } from './document-store.js';
import type { PlanSource } from './plan-source.js';
import { asPlan, readFile, readObject, type ReadLimits } from './read-document.js';

/** The plan in an object: a parsed document, or an already checked plan. */
export function objectSource(document: PlanDocument | Plan, limits?: ReadLimits): PlanSource {
  return givenSource(() => readObject(asPlan, document, { limits }));
}

/** The plan in JSON text or its UTF-8 bytes, e.g. as read from disk by Node. */
export function textSource(text: string | Uint8Array, limits?: ReadLimits): PlanSource {
  return givenSource(() => readFile(asPlan, text, { limits }));
}

/** The plan in a file from a file picker or a drop. */
export function fileSource(file: Blob, limits?: ReadLimits): PlanSource {
  return givenSource(async () => {
    const where = 'name' in file ? String(file.name) : undefined;
    const limit = limits?.bytes ?? defaultLimits.bytes;
    // Check the size before reading the file into memory.
    if (file.size > limit) throw new PlanTooLargeError(limit, 'bytes', { where });
    return readFile(asPlan, new Uint8Array(await file.arrayBuffer()), { where, limits });
  });
}

/** A source without network. Reads nothing until `getPlan` is called. */
function givenSource(read: () => Promise<Checked<Plan>>): PlanSource {
  return {
    async getPlan(signal) {
      throwIfAborted(signal);
      const { content, problems } = await read();
      throwIfAborted(signal);
      return { plan: content, problems, retrieved: new Date(), stale: false };
    },
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PlanAbortedError({ cause: signal.reason });
}
