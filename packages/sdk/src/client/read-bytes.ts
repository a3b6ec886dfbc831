import { PlanTooLargeError } from '../errors/plan-too-large-error.js';

/**
 * Reads the body of a response and stops as soon as it exceeds the limit: by its Content-Length, or
 * while reading, since that header can be missing or count compressed bytes.
 *
 * @param limit In bytes, after decompression.
 * @param onChunk Called after each part that arrives.
 * @throws {PlanTooLargeError} if the limit is exceeded; the rest is not downloaded.
 */
export async function readBytes(
  response: Response,
  limit: number,
  where: string,
  onChunk?: () => void,
): Promise<Uint8Array> {
  const { body } = response;
  if (!body) return new Uint8Array();
  const refuse = async (): Promise<never> => {
    await body.cancel().catch(() => undefined);
    throw new PlanTooLargeError(limit, 'bytes', { where });
  };
  if (Number(response.headers.get('content-length')) > limit) return refuse();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    onChunk?.();
    length += next.value.byteLength;
    if (length > limit) {
      reader.releaseLock();
      return refuse();
    }
    chunks.push(next.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
