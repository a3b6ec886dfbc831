import type { Finding } from '../check/finding.js';
import { nearestOf } from '../check/unknown-property.js';
import { figureFromText } from '../printed/figure-from-text.js';
import { timeFromText } from '../printed/time-from-text.js';

/** Properties to write in a record instead of a bad one. */
export type Suggestion = Readonly<Record<string, unknown>>;

/** Japanese words for values of the format, as sheets have them. */
const wordsFor: Readonly<Record<string, readonly string[]>> = {
  increase: ['増加', '上昇', '向上', '増'],
  decrease: ['減少', '低下', '縮小', '減'],
  maintain: ['維持', '現状維持', '継続'],
  reach: ['到達', '達成'],
  final: ['確定', '確定値'],
  provisional: ['速報', '速報値', '暫定', '暫定値'],
  estimate: ['推計', '推計値', '推定'],
  forecast: ['見込', '見込み', '見込値', '見込み値', '予測'],
  'not-published': ['未公表', '非公表'],
  'not-yet': ['未定', '集計中', '調査中'],
  'not-applicable': ['該当なし', '対象外', 'なし'],
  missing: ['不明', '欠測'],
  withheld: ['秘匿'],
  'not-started': ['未着手', '未実施'],
  'in-progress': ['実施中', '着手', '進行中', '継続中'],
  done: ['完了', '実施済', '実施済み', '達成'],
  delayed: ['遅延', '遅れ'],
  cancelled: ['中止', '廃止'],
  draft: ['素案'],
  proposal: ['案'],
  adopted: ['策定済', '策定済み', '確定'],
  superseded: ['旧版', '廃止'],
};

/** Returns the properties to write instead of a bad value; undefined if none can be suggested. */
export function suggestionFor({ code, values, pointer }: Finding): Suggestion | undefined {
  const { value } = values;
  const property = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (typeof value !== 'string' || /^\d*$/.test(property)) return undefined;
  switch (code) {
    case 'bad-format:time': {
      const time = timeFromText(value);
      return time === undefined ? undefined : { [property]: time };
    }
    case 'wrong-type':
      return property === 'value' ? propertiesOf(value) : undefined;
    case 'unknown-value': {
      const word = wordFor(value, values.known);
      return word === undefined ? undefined : { [property]: word };
    }
    default:
      return undefined;
  }
}

function propertiesOf(value: string): Suggestion | undefined {
  const figure = figureFromText(value);
  if (!figure) return undefined;
  // The unit belongs to the indicator.
  return Object.fromEntries(Object.entries(figure).filter(([key]) => key !== 'unit'));
}

function wordFor(value: string, known: unknown): string | undefined {
  const words = Array.isArray(known) ? known.filter((word) => typeof word === 'string') : [];
  const plain = value.normalize('NFKC').trim();
  return words.find((word) => wordsFor[word]?.includes(plain)) ?? nearestOf(words, plain);
}
