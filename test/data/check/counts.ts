import type { PlanDocument } from '@machiplan/schema';
import { isObject, originOfProperty, partsOf } from './document-parts.js';
import { NAMES } from './printed-texts.js';

/** How much of a document is remarked on, approximate or in words of whoever made it. */
export interface DocumentCounts {
  /** Remarks on places kept as printed although something is odd about them. */
  readonly errata: number;
  /** Observations, targets, baselines and amounts that the source gives as about (約). */
  readonly approximate: number;
  /** Titles, names, units and the like that are editorial, by language. */
  readonly editorialLabels: Readonly<Record<string, number>>;
}

export function countsOf(document: PlanDocument): DocumentCounts {
  const first = document.languages?.[0] ?? 'ja';
  const editorialLabels: Record<string, number> = {};
  let errata = 0;
  let approximate = 0;
  for (const part of partsOf(document)) {
    const { value } = part;
    if (Array.isArray(value['errata'])) errata += value['errata'].length;
    if (value['approximate'] === true) approximate++;
    for (const key of NAMES)
      for (const language of languagesOf(value[key], first))
        if (originOfProperty(part, key, language) === 'editorial')
          editorialLabels[language] = (editorialLabels[language] ?? 0) + 1;
  }
  return { errata, approximate, editorialLabels };
}

function languagesOf(text: unknown, first: string): readonly string[] {
  if (typeof text === 'string') return [first];
  return isObject(text) ? Object.keys(text) : [];
}
