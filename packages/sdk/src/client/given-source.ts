import { defaultLimits, type Plan, type PlanDocument } from '@machiplan/schema';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanTooLargeError } from '../errors/plan-too-large-error.js';
import type { Checked } from './document-store.js';
import type { PlanSource } from './plan-source.js';
import { asPlan, readFile, readObject, type ReadLimits } from './read-document.js';

/** The plan in an object: a parsed document, or a plan that is checked already. */
export function objectSource(document: PlanDocument | Plan, limits?: ReadLimits): PlanSource {
  return givenSource(() => readObject(asPlan, document, { limits }));
}

/** The plan in JSON text or its UTF-8 bytes, e.g. as read from a disk by Node. */
export function textSource(text: string | Uint8Array, limits?: ReadLimits): PlanSource {
  return givenSource(() => readFile(asPlan, text, { limits }));
}

/** The plan in a file that somebody picked or dropped. */
export function fileSource(file: Blob, limits?: ReadLimits): PlanSource {
  return givenSource(async () => {
    const where = 'name' in file ? String(file.name) : undefined;
    const most = limits?.bytes ?? defaultLimits.bytes;
    // Before the file is in memory, not after.
    if (file.size > most) throw new PlanTooLargeError(most, 'bytes', { where });
    return readFile(asPlan, new Uint8Array(await file.arrayBuffer()), { where, limits });
  });
}

/** A source without network. Nothing is read before somebody asks. */
function givenSource(read: () => Promise<Checked<Plan>>): PlanSource {
  return {
    async getPlan(signal) {
      refuseIfAborted(signal);
      const { content, problems } = await read();
      refuseIfAborted(signal);
      return { plan: content, problems, retrieved: new Date(), stale: false };
    },
  };
}

function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PlanAbortedError({ cause: signal.reason });
}
