import type { Observation, Target } from '../generated/plan-document.js';

/** A printed figure in the properties of an observation or target. */
export interface PrintedFigure extends Pick<
  Observation,
  'approximate' | 'bound' | 'printedMultiplier' | 'value'
> {
  /** Ends of a range. */
  readonly min?: number;
  readonly max?: number;
  /** Why there is no value. */
  readonly status?: Target['status'];
  /** The unit after the number. */
  readonly unit?: string;
}

/** How tables say that there is no value. */
const noValues: readonly (readonly [RegExp, NonNullable<Target['status']>])[] = [
  [/^([-–—―‐ー]+|…|\.{3}|・{2,3}|不明|記録なし)$/, 'missing'],
  [/^(なし|無し|該当なし|非該当|対象外|n\/a)$/i, 'not-applicable'],
  [/^(未定|集計中|調査中|未集計|算定中|検討中|tbd)$/i, 'not-yet'],
  [/^(未公表|非公表|公表していない)$/, 'not-published'],
  [/^(秘匿|x)$/i, 'withheld'],
];

const bounds = {
  以上: 'at-least',
  '>=': 'at-least',
  '≧': 'at-least',
  '≥': 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  '<=': 'at-most',
  '≦': 'at-most',
  '≤': 'at-most',
  超: 'more-than',
  を超える: 'more-than',
  '>': 'more-than',
  未満: 'less-than',
  '<': 'less-than',
} as const satisfies Record<string, NonNullable<Observation['bound']>>;

const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 億: 8, 十億: 9, 兆: 12 };

const number = String.raw`[-−△▲]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const power = '(?:百万|十億|千|万|億|兆)';
const unit = String.raw`(?<unit>[^\d~〜～<>≦≧≤≥]{0,12}?)`;
const single = new RegExp(
  `^(?<approximate>約|およそ|おおむね|概ね|ほぼ)?(?<before>>=|<=|[<>≦≧≤≥])?` +
    `(?<number>${number})(?<power>${power})?${unit}(?<about>程度|前後|弱|強)?` +
    '(?<bound>以上|以下|以内|未満|を超える|超)?$',
);
const range = new RegExp(`^(?<low>${number})${unit}[~〜～](?<high>${number})(?<unit2>\\D{0,12})$`);

function numberOf(text: string, exponent = 0): number {
  const value = Number(text.replace(/[−△▲]/, '-').replaceAll(',', ''));
  return exponent === 0 ? value : Math.round(value * 10 ** exponent);
}

/**
 * Reads a figure as offices print it: `60%以上` has the value 60 and the bound `at-least`, `約41万人`
 * is approximately 410000, `80～90%` a range, `集計中` a value that is not known yet. Undefined for
 * text that is neither one figure nor the absence of one.
 */
export function figureFromText(text: string): PrintedFigure | undefined {
  if (text.length > 60) return undefined;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const reason = noValues.find(([pattern]) => pattern.test(plain))?.[1];
  if (reason) return { value: null, status: reason };
  const ends = range.exec(plain)?.groups;
  if (ends) return rangeOf(ends);
  const parts = single.exec(plain)?.groups;
  return parts && singleOf(parts);
}

type Groups = Readonly<Record<string, string | undefined>>;

function rangeOf({ low = '', high = '', unit: first, unit2 }: Groups): PrintedFigure {
  const named = unit2 ?? first;
  return { min: numberOf(low), max: numberOf(high), ...(named ? { unit: named } : {}) };
}

function singleOf(parts: Groups): PrintedFigure {
  const exponent = parts.power ? (powers[parts.power] ?? 0) : 0;
  const bound = parts.bound ?? parts.before;
  return {
    value: numberOf(parts.number ?? '', exponent),
    ...(bound ? { bound: bounds[bound as keyof typeof bounds] } : {}),
    ...((parts.approximate ?? parts.about) ? { approximate: true } : {}),
    ...(exponent > 0 ? { printedMultiplier: exponent } : {}),
    ...(parts.unit ? { unit: parts.unit } : {}),
  };
}
