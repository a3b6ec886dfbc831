import type { EditorialSummary } from './editorial-summaries.js';
import { withoutSpace } from './source-text.js';

/**
 * Words for how strongly somebody is bound, from the source, and the words that say the same in a
 * summary. A summary has to have them where its source has, and must not where it has not.
 */
const DUTIES: readonly (readonly [name: string, source: RegExp, summary: RegExp])[] = [
  ['なければならない', /なければな/u, /なければな/u],
  ['努める', /努め/u, /努め/u],
  ['ものとする', /ものとする/u, /ものとする/u],
  ['目指す', /目指(?!す(?:姿|べき|ビジョン))|めざ/u, /目指|めざ/u],
  ['検討', /検討/u, /検討/u],
  ['必ず', /必ず/u, /必ず/u],
  ['徹底', /徹底/u, /徹底/u],
  ['最優先', /最優先/u, /最優先/u],
  ['定期的', /定期/u, /定期/u],
  ['毎年', /毎年/u, /毎年/u],
];

/** Subject of a sentence in a legal text: the words before its first topic particle. */
const ACTOR =
  /^(?:第\d+条|-?\d)?((?:区|区長|本庁|総合支所|まちづくりセンター等?)(?:及び児童館)?)は、/u;

/** Laws and their articles: 地方自治法, 第115条の46第1項. */
const LAW = /第\d+条(?:の\d+)?(?:第\d+項)?|\d+年法律第\d+号|(?:条例|規則)第\d+号/gu;

/** Tells how a summary changes the duty its source states: one message each. */
export function changesOfDuty({ text, lines, hasBody }: EditorialSummary): string[] {
  const source = plain(lines.map((line) => line.text).join(''));
  const summary = plain(text);
  const messages: string[] = [];
  for (const [name, before, after] of DUTIES) {
    if (!hasBody && before.test(source) && !after.test(summary))
      messages.push(`leaves out ${name}`);
    if (!before.test(source) && after.test(summary)) messages.push(`adds ${name}`);
  }
  return messages;
}

/** Parts that a summary of an article or paragraph omits: its actor, a cited law or article. */
export function omissionsOfLaw({ text, lines }: EditorialSummary): string[] {
  // The caption and the number of the article itself are its title and code.
  const cited = lines.filter((line) => !/^[(（][^)）]*[)）]$/u.test(line.text));
  const source = plain(cited.map((line) => line.text).join('')).replace(/^第\d+条/u, '');
  const summary = plain(text);
  const actor = ACTOR.exec(source)?.[1]?.replace('及び', 'と');
  const messages: string[] = [];
  if (actor !== undefined && !summary.startsWith(`${actor}は、`)) messages.push(`actor ${actor}`);
  for (const [law] of source.matchAll(LAW)) if (!summary.includes(law)) messages.push(law);
  return messages;
}

/** Latin abbreviations, long words in katakana and quoted terms. */
const TERMS =
  /(?<![A-Za-z])[A-Z][A-Za-z]*[A-Z]s?(?![A-Za-z])|[\u30a1-\u30fa\u30fc]{7,}|「[^」]{2,24}」/gu;

/** Key terms of the source that neither the prose nor anything else searched in its record has. */
export function missingTerms({ text, besides, lines }: EditorialSummary): string[] {
  const source = plain(lines.map((line) => line.text).join(''));
  const shown = plain(`${text}${besides}`);
  const terms = [...source.matchAll(TERMS)].map(([term]) => term.replace(/[「」]/gu, ''));
  return [...new Set(terms)].filter((term) => !shown.includes(term));
}

function plain(text: string): string {
  return withoutSpace(text).normalize('NFKC');
}
