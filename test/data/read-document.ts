import { readFile } from 'node:fs/promises';
import type { LocalizedText, PlanDocument } from '@machiplan/schema';

const folder = new URL('../../examples/data/', import.meta.url);

/** The example document of this file name, as it stands: not checked, not completed. */
export async function readDocument(name: string): Promise<PlanDocument> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as PlanDocument;
}

/** The text in one language; a plain string is in the first language of the example plans, ja. */
export function textIn(text: LocalizedText | undefined, language: string): string | undefined {
  if (typeof text === 'string') return language === 'ja' ? text : undefined;
  return text?.[language];
}
