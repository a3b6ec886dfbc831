/**
 * Calls back once the browser has painted what is drawn now: after the next frame, and after the
 * work of that frame. In a hidden page, where there are no frames, it waits until one is shown.
 *
 * @returns a function that cancels the call
 */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
