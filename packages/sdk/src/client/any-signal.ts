/**
 * A signal that aborts with the first of several. The same as `AbortSignal.any`, which is missing in
 * browsers before Chrome 116, Firefox 124 and Safari 17.4.
 */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  if ('any' in AbortSignal) return AbortSignal.any([...signals]);
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) {
      controller.abort(signal.reason);
      break;
    }
    const options = { once: true, signal: controller.signal };
    signal.addEventListener('abort', () => controller.abort(signal.reason), options);
  }
  return controller.signal;
}
