/** The pages on embedding and content management systems, in the order of their names. */
const files = import.meta.glob<string>('../packages/widgets/docs/embedding*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const embeddingTexts: readonly string[] = Object.keys(files)
  .sort()
  .map((path) => files[path]!);
