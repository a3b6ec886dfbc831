import type { LocalizedText, Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { foldText } from '@machiplan/sdk/internal';

/** Number of titles offered. */
const maxTitles = 3;

/**
 * Titles of entries and indicators that share most pairs of letters with a query that found nothing,
 * the nearest first.
 */
export function nearestTitles(plan: Plan, query: string, language: string): readonly string[] {
  const wanted = pairsOf(query);
  const titles = new Set(
    [...plan.nodes, ...plan.indicators].map(({ title }: { title: LocalizedText }) =>
      labelFor(title, language, plan),
    ),
  );
  return [...titles]
    .map((title) => ({ title, likeness: likenessOf(wanted, pairsOf(title)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maxTitles)
    .map(({ title }) => title);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...foldText(text).replaceAll(' ', '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

/** Dice coefficient: 1 for the same pairs, 0 for none in common. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
