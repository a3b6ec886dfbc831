/** Runs in the page: what the figures of all subjects are taken with, as `window.bench`. */

const LISTS = [
  ...['sources', 'relatedPlans', 'levels', 'nodes', 'trees', 'relations', 'indicators'],
  ...['actions', 'evaluations', 'budgets', 'districtLevels', 'districts', 'facilities'],
  'boundaries',
];

/** A plan that counts as checked, so that no time goes into checking it. */
export const checkedPlan = (parts) => ({
  planJson: '1.0',
  id: 'bench',
  title: 'bench',
  ...Object.fromEntries(LISTS.map((name) => [name, []])),
  ...parts,
  [Symbol.for('machiplan.checked-plan')]: true,
});

/** Puts an element, or a box with this markup, at the end of the page. */
export function show(content) {
  let element = content;
  if (typeof content === 'string') {
    element = document.createElement('div');
    element.innerHTML = content;
  }
  document.body.append(element);
  return element;
}

/** Right before the next frame is drawn. */
export const frame = () => new Promise((done) => requestAnimationFrame(() => done()));

/** Right after the second frame from now is drawn: the first one shows what was done before. */
export async function secondFrame() {
  await frame();
  await frame();
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
}

/** Waits, frame by frame, until there is something to see. */
async function untilDrawn(isDrawn) {
  const end = performance.now() + 60_000;
  while (!isDrawn()) {
    if (performance.now() > end) throw new Error('Nothing was drawn within a minute.');
    await frame();
  }
}

/**
 * Milliseconds from the beginning of the work to the second frame after it, or to the frame in
 * which there is something to see. The clock starts right after a frame, for everybody.
 */
export async function painted(work, isDrawn = () => true) {
  await secondFrame();
  const start = performance.now();
  const element = await work();
  await secondFrame();
  await untilDrawn(() => isDrawn(element));
  return performance.now() - start;
}

/** Milliseconds of script and layout, without waiting for a frame. */
export async function worked(work) {
  await secondFrame();
  const start = performance.now();
  const element = await work();
  await element?.updateComplete;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/**
 * Milliseconds of the longest task of over 50 ms while the work is done and half a second after
 * it; 0 when there was none.
 */
export async function longestTask(work) {
  let longest = 0;
  const note = (entries) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await secondFrame(); // The work begins in a task of its own, which the observer sees whole.
  await work();
  await new Promise((done) => setTimeout(done, 500));
  note(observer.takeRecords());
  return longest;
}
