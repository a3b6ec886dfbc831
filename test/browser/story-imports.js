/** Serves what stories import from Storybook, for tests that draw the stories without it. */
const stub = `export const waitFor = async (check) => check();
export const expect = () => { throw new Error('Interactions run in Storybook only'); };
export const userEvent = {};
export const within = (element) => element;
export default '';`;

export const storyImports = () => ({
  name: 'story-imports',
  resolveImport: ({ source }) =>
    source === 'storybook/test' || source.endsWith('?no-inline')
      ? '/__story-imports__.js'
      : undefined,
  serve: ({ path }) => (path === '/__story-imports__.js' ? { body: stub, type: 'js' } : undefined),
});
