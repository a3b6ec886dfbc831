import type { Plan } from '@machiplan/schema';
import { rubySegments, textFor } from '@machiplan/sdk/format';

const kanjiOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const enough = new WeakMap<Plan, boolean>();

/**
 * Tells whether a plan has enough readings to offer furigana: for at least half of the kanji in the Japanese
 * titles of its entries.
 */
export function hasEnoughReadings(plan: Plan): boolean {
  let answer = enough.get(plan);
  if (answer === undefined) enough.set(plan, (answer = coversHalf(plan)));
  return answer;
}

function coversHalf(plan: Plan): boolean {
  let all = 0;
  let read = 0;
  for (const { title } of plan.nodes) {
    const found = textFor(title, 'ja', plan);
    if (!found || !/^ja/i.test(found.lang)) continue;
    all += kanjiOf(found.text);
    for (const { base, ruby } of rubySegments(found.text, plan.readings))
      if (ruby !== undefined) read += kanjiOf(base);
  }
  return all > 0 && read * 2 >= all;
}
