/**
 * The server command `render-on-server` for tests in the browser: renders an element in the process of
 * the test runner, with the bundle that a server would use.
 */
const bundle = new URL('../../packages/widgets/server/index.js', import.meta.url);

export const renderOnServer = () => ({
  name: 'render-on-server',
  async executeCommand({ command, payload }) {
    if (command !== 'render-on-server') return undefined;
    const { renderElement } = await import(bundle.href);
    const { tag, options, plan } = payload;
    return renderElement(tag, options, JSON.parse(plan));
  },
});
