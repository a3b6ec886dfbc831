/** A time limit that begins anew with each `restart()`. */
export interface RestartableTimeout {
  readonly signal: AbortSignal;
  restart(): void;
  stop(): void;
}

/** Starts a time limit. Its signal aborts `limit` milliseconds after the last start. */
export function restartableTimeout(limit: number): RestartableTimeout {
  const controller = new AbortController();
  const end = () => controller.abort();
  let timer = setTimeout(end, limit);
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = setTimeout(end, limit);
    },
    stop: () => clearTimeout(timer),
  };
}
