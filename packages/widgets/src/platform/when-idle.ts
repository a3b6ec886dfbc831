/** Remaining time for Safari, which has no idle callback: enough for one more piece of work. */
const timeLeft = 10;

/**
 * Calls back when the browser has nothing better to do; at the latest after `timeout` milliseconds, if
 * one is given.
 */
export function whenIdle(
  callback: (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void,
  timeout?: number,
): void {
  // A limit of 0 would be over at once in Firefox, with no time left in each call.
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(callback, timeout ? { timeout } : {});
  // A pause between the calls keeps the page answering.
  else setTimeout(() => callback({ timeRemaining: () => timeLeft }), 50);
}
