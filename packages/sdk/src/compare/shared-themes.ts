import type { Plan, PlanNode } from '@machiplan/schema';
import { goalsOf } from '../sdg/goal-relations.js';
import { foldText } from '../text/fold.js';
import { firstLanguageOf, labelFor } from '../text/language.js';

/** Entries of one plan on a theme. */
export interface ThemeEntries {
  readonly plan: Plan;
  readonly nodes: readonly PlanNode[];
}

/** Theme that entries of several plans share. */
export interface SharedTheme {
  /** `goal`: both state the same SDG. `tag`: both have the keyword. `word`: both have it in the title. */
  readonly by: 'goal' | 'tag' | 'word';
  /** Number of the goal, the keyword as the first plan writes it, or the word. */
  readonly key: string;
  /** In the order of the plans; each has at least one entry. */
  readonly entries: readonly ThemeEntries[];
}

export interface SharedThemesOptions {
  /** BCP 47 tag of the language in which keywords and titles are compared. Default: that of the first plan. */
  readonly language?: string;
}

/** A word in more than this share of a plan's titles says too little: 推進, 支援. */
const commonShare = 0.06;
/** In a small plan, a word may be in a few titles whatever share that is. */
const fewTitles = 3;

/**
 * The same aim and what each plan does about it: entries of several plans with the same SDG, the same
 * keyword, or the same rare word in the title. Says only that they have this in common, not that they
 * are the same. Goals first, then keywords, then words, those of the fewest entries first. The work is
 * linear in the number of entries.
 */
export function sharedThemes(
  plans: readonly Plan[],
  { language }: SharedThemesOptions = {},
): readonly SharedTheme[] {
  const [first] = plans;
  if (!first || plans.length < 2) return [];
  const tag = language ?? firstLanguageOf(first);
  return [
    ...themesBy('goal', plans, (_plan, node) => goalsOf(node).map(String)).sort(
      (a, b) => Number(a.key) - Number(b.key),
    ),
    ...themesBy('tag', plans, (plan, { tags = [] }) =>
      tags.map((each) => foldText(labelFor(each, tag, plan))),
    ),
    ...withoutRepetition(
      themesBy('word', plans, (plan, { title }) => wordsOf(labelFor(title, tag, plan), tag)).filter(
        ({ entries }) => entries.every(isRare),
      ),
    ),
  ];
}

function themesBy(
  by: SharedTheme['by'],
  plans: readonly Plan[],
  keysOf: (plan: Plan, node: PlanNode) => readonly string[],
): SharedTheme[] {
  const [first, ...others] = plans.map((plan) => ({ plan, nodesByKey: nodesBy(plan, keysOf) }));
  return [...first!.nodesByKey]
    .map(([key, nodes]) => ({
      by,
      key,
      entries: [
        { plan: first!.plan, nodes },
        ...others.flatMap(({ plan, nodesByKey }) => {
          const found = nodesByKey.get(key);
          return found ? [{ plan, nodes: found }] : [];
        }),
      ],
    }))
    .filter(({ key, entries }) => key !== '' && entries.length === plans.length);
}

function nodesBy(
  plan: Plan,
  keysOf: (plan: Plan, node: PlanNode) => readonly string[],
): ReadonlyMap<string, readonly PlanNode[]> {
  const byKey = new Map<string, PlanNode[]>();
  for (const node of plan.nodes)
    for (const key of new Set(keysOf(plan, node))) {
      const nodes = byKey.get(key);
      if (nodes) nodes.push(node);
      else byKey.set(key, [node]);
    }
  return byKey;
}

const isRare = ({ plan, nodes }: ThemeEntries) =>
  nodes.length <= Math.max(fewTitles, plan.nodes.length * commonShare);

const japaneseRuns = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}/gu;
const otherWords = /\p{L}{5,}/gu;
/** Shorter words, such as 成長 or 保護, are in titles that have nothing else in common. */
const shortestWord = 3;

/**
 * The words that carry a title: compounds of three characters and more in Japanese, five letters
 * elsewhere. 男女共同参画 has 男女共同 and 共同参画 in it, so that 共同参画 is found too.
 */
function wordsOf(title: string, language: string): readonly string[] {
  const text = title.normalize('NFKC').toLowerCase();
  if (!/^ja(-|$)/i.test(language)) return text.match(otherWords) ?? [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text.match(japaneseRuns) ?? [])
    .flatMap((run) => {
      const words = [...segmenter.segment(run)].map(({ segment }) => segment);
      return [run, ...words, ...words.slice(1).map((word, at) => words[at]! + word)];
    })
    .filter(({ length }) => length >= shortestWord);
}

/** Leaves out a word where a longer one has the same entries; the fewest entries first. */
function withoutRepetition(themes: readonly SharedTheme[]): readonly SharedTheme[] {
  const byEntries = new Map<string, SharedTheme>();
  for (const theme of themes) {
    const key = theme.entries.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')).join('\n');
    const known = byEntries.get(key);
    if (!known || known.key.length < theme.key.length) byEntries.set(key, theme);
  }
  const size = ({ entries }: SharedTheme) =>
    entries.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return [...byEntries.values()].sort((a, b) => size(a) - size(b));
}
