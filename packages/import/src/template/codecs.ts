/** Words of a list of choices, as sheets print them, with their values in Plan JSON. */
export type Choices = Readonly<Record<string, string>>;

export const statusChoices: Choices = {
  素案: 'draft',
  案: 'proposal',
  策定済み: 'adopted',
  旧計画: 'superseded',
};
export const stateChoices: Choices = {
  未着手: 'not-started',
  実施中: 'in-progress',
  完了: 'done',
  遅れ: 'delayed',
  中止: 'cancelled',
};
export const originChoices: Choices = {
  公表: 'published',
  計算: 'derived',
  編集: 'editorial',
  見本: 'sample',
};
export const directionChoices: Choices = {
  増加: 'increase',
  減少: 'decrease',
  維持: 'maintain',
  到達: 'reach',
};
export const indicatorKindChoices: Choices = { 成果: 'outcome', 活動: 'activity', 参考: 'context' };
export const strengthChoices: Choices = { 主: 'primary', 副: 'secondary' };
export const boundChoices: Choices = {
  以上: 'at-least',
  以下: 'at-most',
  超: 'more-than',
  未満: 'less-than',
};
export const valueStatusChoices: Choices = {
  確定: 'final',
  速報: 'provisional',
  推計: 'estimate',
  見込み: 'forecast',
  非公表: 'not-published',
  不明: 'missing',
  該当なし: 'not-applicable',
  未定: 'not-yet',
  秘匿: 'withheld',
};
export const coverageChoices: Choices = { 全体: 'whole', 途中: 'part', 累計: 'cumulative' };
/** Kinds of figures, as role and kind. */
export const figureChoices: Choices = {
  基準: 'baseline',
  実績: 'observation',
  目標: 'target',
  中間目標: 'interim',
  最終目標: 'final',
};

/** How a property is written in cells. */
export type Codec =
  | { readonly kind: 'text' }
  | { readonly kind: 'localized' }
  | { readonly kind: 'number' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'map' }
  | { readonly kind: 'choice'; readonly choices: Choices };

export const text: Codec = { kind: 'text' };
export const localized: Codec = { kind: 'localized' };
export const number: Codec = { kind: 'number' };
export const texts: Codec = { kind: 'texts' };
export const map: Codec = { kind: 'map' };
export const yes: Codec = { kind: 'yes' };
export const choice = (choices: Choices): Codec => ({ kind: 'choice', choices });
