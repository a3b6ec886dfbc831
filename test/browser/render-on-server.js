/**
 * `renderOnServer(tag, options, plan)` for tests in the browser: renders in this process, with the
 * bundle that a server would use.
 */
const bundle = new URL('../../packages/widgets/server/index.js', import.meta.url);

export async function renderOnServer(tag, options, plan) {
  const { renderElement } = await import(bundle.href);
  return renderElement(tag, options, plan);
}
