/**
 * `import()` of our own modules names files called `<name>.lazy.ts`, so that a reader sees where chunks
 * begin, or `<tag>.define.ts`, which registers an element.
 */
export const lazyByName = {
  selector: 'ImportExpression[source.value=/^\\.(?!.*\\.(lazy|define)\\.js$)/]',
  message: 'import() names only files called <name>.lazy.ts (see CONTRIBUTING.md).',
};
