import type { Plan } from '@machiplan/schema';
import { groupBy } from '../plan/group-by.js';
import { levelById } from '../plan/node.js';
import { perPlan } from '../plan/per-plan.js';
import { foldText, normalizeCode } from './fold.js';

interface NumberedNode {
  readonly position: number;
  /** Folded titles of the node's level, in all languages. */
  readonly levels: readonly string[];
}

interface LevelNumbers {
  readonly titles: readonly string[];
  readonly byCode: ReadonlyMap<string, readonly NumberedNode[]>;
}

const levelNumbers: (plan: Plan) => LevelNumbers = /* @__PURE__ */ perPlan((plan) => {
  const titlesOf = new Map(plan.levels.map(({ id, title }) => [id, foldedTitles(title)]));
  const numbered = plan.nodes.flatMap(({ code, normalizedCode = code, level }, position) =>
    normalizedCode === undefined
      ? []
      : { key: normalizeCode(normalizedCode), position, levels: titlesOf.get(level) ?? [] },
  );
  return { titles: [...titlesOf.values()].flat(), byCode: groupBy(numbered, ({ key }) => key) };
});

function foldedTitles(title: string | Readonly<Record<string, string>>): readonly string[] {
  const titles = typeof title === 'string' ? [title] : Object.values(title);
  return titles.map((each) => foldText(each).replaceAll(' ', '')).filter(Boolean);
}

/** A level and a number, as in 政策12, 考え方3-2 and 第12条. */
const levelFirst = /^(?<level>\D+?)(?<number>\d[\d.-]*)$/;
const numberFirst = /^第?(?<number>\d[\d.-]*)(?<level>\D+)$/;

/** Positions of the nodes of a level with a number; empty if the folded word is not of that form. */
export function positionsOfLevelNumber(plan: Plan, word: string): readonly number[] {
  const { byCode } = levelNumbers(plan);
  for (const pattern of [levelFirst, numberFirst]) {
    const { level, number } = pattern.exec(word)?.groups ?? {};
    if (level === undefined || number === undefined) continue;
    const found = (byCode.get(number) ?? []).filter(({ levels }) => levels.includes(level));
    if (found.length > 0) return found.map(({ position }) => position);
  }
  return [];
}

/** Joins the name of a level and a following number into one word: "policy 12" to "policy12". */
export function joinLevelNumbers(plan: Plan, folded: string): string {
  const { titles } = levelNumbers(plan);
  const words = folded.split(' ');
  return words
    .map((word, at) =>
      titles.includes(word) && /^\d/.test(words[at + 1] ?? '') ? word : `${word} `,
    )
    .join('')
    .trim();
}

/** The printed form of a node's level and number: 政策１２. */
export function levelNumberOf(
  plan: Plan,
  position: number,
  labelFor: (text: string | Readonly<Record<string, string>>) => string,
): string {
  const node = plan.nodes[position]!;
  const level = levelById(plan, node.level);
  return `${level ? labelFor(level.title) : ''}${node.code ?? ''}`;
}
