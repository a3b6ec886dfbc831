import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const folder = new URL('../../../examples/data/', import.meta.url);

export interface ExampleDocument {
  readonly file: string;
  readonly kind: 'plan' | 'catalog';
  readonly content: unknown;
}

/** Names of the documents in examples/data. */
export const exampleFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

export async function readExample(file: string): Promise<ExampleDocument> {
  const content: unknown = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  const isCatalog = typeof content === 'object' && content !== null && 'planCatalog' in content;
  return { file, kind: isCatalog ? 'catalog' : 'plan', content };
}
