/** Functions that a browser runs in a page of the Storybook; each is complete in itself. */

/** Waits until the story has played or the page is drawn. Runs in the browser; throws what went wrong. */
export async function rendered(type) {
  const docs = '#storybook-docs :is(h1, h2, p)';
  for (let waited = 0; waited < 15_000; waited += 50) {
    const text = document.querySelector('#error-message')?.textContent;
    if (document.body.classList.contains('sb-show-errordisplay')) throw new Error(text);
    if (document.body.classList.contains('sb-show-nopreview')) throw new Error('no such story');
    if (type === 'docs' && document.querySelector(docs)) return;
    const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    if (phase === 'errored' || phase === 'aborted') throw new Error(`rendering: ${phase} ${text}`);
    if (phase === 'completed' || phase === 'finished') return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('did not finish rendering in 15 s');
}

/**
 * Waits until nothing in the page, with every shadow root, was redrawn for 200 ms: parts that load
 * when an element is shown are drawn after the story was rendered. Runs in the browser; gives up
 * after 5 s, because a story may show a state that never ends.
 */
export async function settled() {
  const observers = new Map();
  let drawnAt = performance.now();
  const observe = (root) => {
    if (!observers.has(root)) {
      const observer = new MutationObserver(() => {
        drawnAt = performance.now();
      });
      observer.observe(root, { subtree: true, childList: true, attributes: true });
      observers.set(root, observer);
      drawnAt = performance.now();
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  const end = performance.now() + 5_000;
  do {
    observe(document);
    await new Promise((done) => setTimeout(done, 50));
  } while (performance.now() - drawnAt < 200 && performance.now() < end);
  for (const observer of observers.values()) observer.disconnect();
}

/** Faults that axe finds in the story, as lines of text. Runs in the page. */
export async function accessibilityFaults(off) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  // A story is a part of a page, so it cannot have the landmarks and the heading of one.
  for (const rule of ['region', 'page-has-heading-one', 'landmark-one-main'])
    rules[rule] = { enabled: false };
  rules['target-size'] = { enabled: true }; // 2.5.8; axe leaves it out unless asked.
  const { violations } = await globalThis.axe.run('#storybook-root', { rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`),
  );
}

/**
 * Finds horizontal overflow at the present width. With `isSpaced`, with the text spacing that WCAG
 * 1.4.12 names, in every shadow root. Runs in the page.
 */
export async function overflow(isSpaced) {
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);
  if (isSpaced) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.localName + (element.className ? `.${element.className}` : ''));
  return [`${scrollWidth} px wide: ${[...new Set(wide)].slice(0, 6).join(', ')}`];
}
