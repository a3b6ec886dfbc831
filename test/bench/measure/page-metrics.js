/** Counters of the browser for a page: memory, nodes, listeners, seconds of work. */

async function withSession(page, work) {
  const cdp = await page.createCDPSession();
  try {
    return await work(cdp);
  } finally {
    await cdp.detach();
  }
}

export const collectGarbage = (page) =>
  withSession(page, (cdp) => cdp.send('HeapProfiler.collectGarbage'));

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** How many nodes and listeners live in a page, garbage collected first. */
export async function livingIn(page) {
  await collectGarbage(page);
  return withSession(page, async (cdp) => {
    await cdp.send('Performance.enable');
    const { Nodes: nodes, JSEventListeners: listeners } = await metricsOf(cdp);
    return { nodes, listeners };
  });
}

/** Milliseconds that the main thread of a page works while something is done. */
export const mainThreadTime = (page, work) =>
  withSession(page, async (cdp) => {
    // Of the thread itself, so that it does not count while others have the processor.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metricsOf(cdp);
    await work();
    return ((await metricsOf(cdp)).TaskDuration - before.TaskDuration) * 1000;
  });

/** Bytes that script holds, typed arrays included, garbage collected first. */
async function heapOf(page) {
  await collectGarbage(page);
  return withSession(page, async (cdp) => {
    const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  });
}

/** Megabytes of heap that are there after `work` ran in the page and were not before. */
export async function heapGrowth(page, work, ...args) {
  const before = await heapOf(page);
  await page.evaluate(work, ...args);
  return ((await heapOf(page)) - before) / 1e6;
}
