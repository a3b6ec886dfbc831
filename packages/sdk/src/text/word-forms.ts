import type { LocalizedText, Plan } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { foldText } from './fold.js';

/** Other forms of a word, by the folded word. */
type WordForms = ReadonlyMap<string, readonly string[]>;

/** Abbreviations common in municipal plans with their long forms, for search only; never shown. */
const common: readonly (readonly string[])[] = [
  ['AI', '人工知能'],
  ['BCP', '業務継続計画', '事業継続計画'],
  ['DX', 'デジタルトランスフォーメーション', 'digital transformation'],
  ['EBPM', '証拠に基づく政策立案', 'エビデンスに基づく政策立案'],
  ['GX', 'グリーントランスフォーメーション', 'green transformation'],
  ['ICT', '情報通信技術'],
  ['IoT', 'モノのインターネット'],
  ['KPI', '重要業績評価指標'],
  ['NPO', '特定非営利活動法人', '非営利組織'],
  ['PFI', '民間資金等活用事業'],
  ['PPP', '公民連携', '官民連携'],
  ['QOL', '生活の質', 'クオリティオブライフ'],
  ['SDGs', '持続可能な開発目標', 'Sustainable Development Goals'],
  ['SNS', 'ソーシャルネットワーキングサービス'],
];

/** A short form explained by a long one, or the reverse: DX（デジタル・…）, デジタル・…（DX）. */
const explained = [
  /(?<short>[A-Za-zＡ-Ｚａ-ｚ]{2,8})[（(](?<long>[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・]{5,40})[）)]/gu,
  /(?<long>[\p{Script=Katakana}ー・]{5,40})[（(](?<short>[A-Za-zＡ-Ｚａ-ｚ]{2,8})[）)]/gu,
];

function formsOf(groups: Iterable<readonly string[]>): WordForms {
  const forms = new Map<string, Set<string>>();
  for (const group of groups) {
    const folded = group.map(foldText);
    for (const form of folded) {
      const others = forms.get(form) ?? new Set();
      folded.filter((other) => other !== form).forEach((other) => others.add(other));
      forms.set(form, others);
    }
  }
  return new Map([...forms].map(([form, others]) => [form, [...others]]));
}

const commonForms: WordForms = /* @__PURE__ */ formsOf(common);

const planForms: (plan: Plan) => WordForms = /* @__PURE__ */ perPlan((plan) => {
  const groups: string[][] = [];
  const read = (text: LocalizedText | undefined): void => {
    for (const string of typeof text === 'string' ? [text] : Object.values(text ?? {})) {
      // Most texts have no brackets.
      if (!/[（(]/.test(string)) continue;
      for (const pattern of explained)
        for (const { groups: match } of string.matchAll(pattern))
          groups.push([match!.short!, match!.long!]);
    }
  };
  for (const { title, vision, summary, body, viewpoints } of plan.nodes) {
    [title, vision, summary, body, ...(viewpoints ?? [])].forEach(read);
  }
  return formsOf([...common, ...groups]);
});

/**
 * A folded word with its other forms, the word first: common abbreviations, and those that the plan
 * explains in brackets.
 */
export function withForms(word: string, plan?: Plan): readonly string[] {
  return [word, ...((plan ? planForms(plan) : commonForms).get(word) ?? [])];
}
