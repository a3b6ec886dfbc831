/** How long the tasks of a page's main thread are. */

/**
 * Notes the tasks while something happens: milliseconds of processor time of each one that took more
 * than `longest`, frames inside of the page included. Time in which other programs of the machine ran
 * does not count, so that tests can run beside each other.
 */
export async function longTasks(page, longest, act) {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  try {
    await act();
  } finally {
    // The tasks that follow from it, too.
    await new Promise((done) => setTimeout(done, 300));
  }
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid}/${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks');
  return tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000)).filter((time) => time > longest);
}
