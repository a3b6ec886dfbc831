/** Loads that a whole picture still needs; undefined outside `drawWhole`. */
let awaited: Set<Promise<void>> | undefined;

/** True if the picture is drawn at once, with the parts that otherwise follow after the first paint. */
export const drawsWhole = (): boolean => awaited !== undefined;

/** Adds a load that the picture being drawn needs. */
export function awaitLoad(load: Promise<void>): void {
  awaited?.add(load);
}

/**
 * Draws the whole first picture: all gauges instead of a screenful, and the parts that are otherwise
 * fetched after the first paint. The picture is complete when no load is left; otherwise draw it again
 * after these loads. On a server, and in a browser that takes over what a server has drawn.
 */
export function drawWhole<Result>(draw: () => Result): {
  readonly result: Result;
  readonly loads: readonly Promise<void>[];
} {
  const outer = awaited;
  awaited = new Set();
  try {
    const result = draw();
    return { result, loads: [...awaited] };
  } finally {
    awaited = outer;
  }
}
