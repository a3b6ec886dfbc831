import { compactText } from './plain-text.js';

/** Why there is no value: as Japanese and English sheets print it. */
export type MissingReason =
  'not-available' | 'not-applicable' | 'pending' | 'undecided' | 'suppressed' | 'not-surveyed';

/** The way a target or a change points. */
export type PrintedDirection = 'increase' | 'decrease' | 'maintain';

interface WithFootnotes {
  /** Marks such as ※1 that were printed beside the value. */
  readonly footnotes?: readonly string[];
}

/** A number, with what was printed around it. */
export interface PrintedNumber extends WithFootnotes {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  /** Unit as printed after the number, without the scale that `value` includes. */
  readonly unit?: string;
  /** Power of ten that was printed with the number (万 is 4) and is not in `value`. */
  readonly scale?: { readonly printed: string; readonly power: number };
  /** 約, およそ, 程度. */
  readonly approximate?: true;
  /** `>=` 以上, `>` 超, `<=` 以下, `<` 未満. */
  readonly bound?: '>=' | '>' | '<=' | '<';
  readonly direction?: PrintedDirection;
  /** Words for provisional and estimated figures: 速報, 見込. */
  readonly status?: 'provisional' | 'estimate' | 'forecast';
}

/** A printed cell, taken apart. */
export type PrintedValue =
  | { readonly kind: 'empty' }
  | PrintedNumber
  | (WithFootnotes & {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly decimals: number;
      readonly unit?: string;
    })
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly printed: string }
  | (WithFootnotes & {
      readonly kind: 'words';
      readonly text: string;
      readonly direction?: PrintedDirection;
    })
  | {
      readonly kind: 'groups';
      readonly groups: readonly { readonly title: string; readonly value: PrintedNumber }[];
    };

const missingTexts: readonly (readonly [RegExp, MissingReason])[] = [
  [
    /^(?:[-‐-―−ー－–—]{1,3}|…|‥|\.{2,3}|n\.?a\.?|n\/a|nodata|:|×|なし|無し|データなし|notavailable|notpublished|非公表|公表なし)$/i,
    'not-available',
  ],
  [/^(?:\/|該当なし|対象外|非該当|notapplicable|斜線)$/i, 'not-applicable'],
  [/^\[?(?:集計中|調査中|未集計|未確定|確認中|算定中|pending)\]?$/i, 'pending'],
  [/^\[?(?:未定|検討中|調整中|今後設定|設定予定|未設定|tbd|tobedetermined|tbc)\]?$/i, 'undecided'],
  [/^(?:秘匿|χ|x|suppressed)$/i, 'suppressed'],
  [/^(?:未実施|調査なし|調査未実施|未調査|実施なし|notsurveyed)$/i, 'not-surveyed'],
];

const directionWords: readonly (readonly [RegExp, PrintedDirection])[] = [
  [
    /^(?:増加|上昇|向上|拡大|増やす|増|アップ|↑|↗|increase|improve|rise|up)(?:させる|する|傾向)?$/i,
    'increase',
  ],
  [
    /^(?:減少|低下|縮小|削減|抑制|減らす|減|ダウン|↓|↘|decrease|reduce|fall|down)(?:させる|する|傾向)?$/i,
    'decrease',
  ],
  [/^(?:維持|現状維持|継続|横ばい|→|maintain|keep|stable)(?:する)?$/i, 'maintain'],
];

/** Powers of ten of Japanese numerals after a number. */
const scales: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  兆: 12,
};

const footnoteMark =
  /[※*†‡](?:注)?[\d０-９]{0,2}|[(（]注[\d０-９]{0,2}[)）]|注[\d０-９]{1,2}\)?|[¹²³⁴-⁹]/g;

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const number = new RegExp(
  String.raw`^(約|およそ|おおむね|概ね|c\.)?([-−△▲+])?(${digits})(?:(百万|千万|十億|千|万|億|兆))?([^\d]*)$`,
);
const range = new RegExp(
  String.raw`^([-−△▲])?(${digits})([^\d~～〜]{0,6})[~～〜–](${digits})([^\d]*)$`,
);
const group = new RegExp(
  String.raw`([^\d:：,、]{1,20}?)[:：]?([-−△▲]?${digits})([%人件か所台点円]*)[,、;/]?`,
  'g',
);

const bounds: readonly (readonly [RegExp, NonNullable<PrintedNumber['bound']>])[] = [
  [/(以上|程度以上|or more|at least)$/, '>='],
  [/(超え?る?|を上回る|超過)$/, '>'],
  [/(以下|以内|or less|at most)$/, '<='],
  [/(未満|を下回る)$/, '<'],
];
const leadingBounds: readonly (readonly [RegExp, NonNullable<PrintedNumber['bound']>])[] = [
  [/^(?:≧|≥|>=)/, '>='],
  [/^(?:≦|≤|<=)/, '<='],
  [/^>/, '>'],
  [/^</, '<'],
];

const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/;

const valueOf = (sign: string | undefined, text: string) => {
  const value = Number(text.replaceAll(',', ''));
  return sign && sign !== '+' && value !== 0 ? -value : value;
};
const decimalsOf = (text: string) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);

/**
 * Takes a printed cell apart: `▲5.0`, `41万人`, `1.0%未満`, `80～90%`, `集計中`, `増加`,
 * `子ども 42.4% 大人 55.4%`. Nothing is guessed: a cell in no known form is `words`.
 */
export function readValue(printed: string): PrintedValue {
  // Most cells of a sheet are plain numbers.
  if (plainNumber.test(printed))
    return { kind: 'number', value: Number(printed) || 0, decimals: decimalsOf(printed) };
  const whole = compactText(printed);
  if (whole === '') return { kind: 'empty' };
  const bare = whole.replace(/^\((.+)\)$/, '$1');
  for (const [pattern, reason] of missingTexts)
    if (pattern.test(bare)) return { kind: 'missing', reason, printed: printed.trim() };
  const marks = printed.normalize('NFC').match(footnoteMark);
  const footnotes = marks ? { footnotes: marks.map((mark) => mark.normalize('NFKC')) } : {};
  const text = marks ? compactText(printed.replace(footnoteMark, '')) : whole;
  for (const [pattern, direction] of directionWords)
    if (pattern.test(text)) return { kind: 'words', text: printed.trim(), direction, ...footnotes };
  const single = readNumber(text);
  if (single) return { ...single, ...footnotes };
  const span = range.exec(text);
  if (span && !/[~～〜]/.test(span[5]!)) return { ...readRange(span), ...footnotes };
  const groups = readGroups(text);
  if (groups) return { kind: 'groups', groups };
  return { kind: 'words', text: printed.trim(), ...footnotes };
}

function readRange(span: RegExpExecArray) {
  const [, sign, low = '', , high = '', unit = ''] = span;
  const ends = [valueOf(sign, low), valueOf(undefined, high)].sort((a, b) => a - b);
  return {
    kind: 'range' as const,
    low: ends[0]!,
    high: ends[1]!,
    decimals: Math.max(decimalsOf(low), decimalsOf(high)),
    ...(unit && { unit }),
  };
}

function readNumber(text: string): PrintedNumber | undefined {
  let rest = text;
  let bound: PrintedNumber['bound'];
  for (const [pattern, sign] of leadingBounds)
    if (!bound && pattern.test(rest)) {
      bound = sign;
      rest = rest.replace(pattern, '');
    }
  const match = number.exec(rest);
  if (!match) return undefined;
  const [, about, sign, figure = '', scale, after = ''] = match;
  const { unit, ...words } = readAfter(after);
  if (unit === undefined) return undefined;
  const power = scale ? scales[scale]! : 0;
  return {
    kind: 'number',
    value: valueOf(sign, figure),
    decimals: decimalsOf(figure),
    ...(unit && { unit }),
    ...(scale && { scale: { printed: scale, power } }),
    ...((about || words.approximate) && { approximate: true as const }),
    ...(bound && { bound }),
    ...words,
  };
}

const statusWords: readonly (readonly [RegExp, NonNullable<PrintedNumber['status']>])[] = [
  [/\(?(速報値?|暫定値?|provisional|p)\)?$/, 'provisional'],
  [/\(?(推計値?|推定値?|estimate|e)\)?$/, 'estimate'],
  [/\(?(見込み?値?|予測値?|予定|forecast|f)\)?$/, 'forecast'],
];

/** The words after a number: bound, direction, status, 程度, and what remains is its unit. */
function readAfter(after: string): Partial<PrintedNumber> {
  let rest = after;
  let found: Partial<PrintedNumber> = {};
  const cut = (pattern: RegExp, words: Partial<PrintedNumber>) => {
    const shorter = rest.replace(pattern, '');
    if (shorter === rest) return;
    rest = shorter;
    found = { ...found, ...words };
  };
  cut(/(に?(増加|増やす|向上|上昇)(させる|する)?|へ増加)$/, { direction: 'increase' });
  cut(/(に?(減少|減らす|削減|低下|抑制)(させる|する)?|へ減少)$/, { direction: 'decrease' });
  cut(/(を?(維持|継続)(する)?)$/, { direction: 'maintain' });
  for (const [pattern, status] of statusWords)
    if (!found.status && /[(（]|[ぁ-んァ-ン一-龠]/.test(rest)) cut(pattern, { status });
  for (const [pattern, bound] of bounds) if (!found.bound) cut(pattern, { bound });
  cut(/(程度|前後|くらい|ぐらい|台)$/, { approximate: true });
  rest = rest.replace(/[をにへ]$/, '');
  // A sentence after the number is not its unit.
  if (rest.length > 12 || /[。、:：;]/.test(rest) || /[(（].*[)）].+/.test(rest)) return {};
  return { ...found, unit: rest.replace(/^[(（](.*)[)）]$/, '$1') };
}

function readGroups(text: string): { title: string; value: PrintedNumber }[] | undefined {
  const groups: { title: string; value: PrintedNumber }[] = [];
  let end = 0;
  for (const match of text.matchAll(group)) {
    if (match.index !== end) return undefined;
    end = match.index + match[0].length;
    const value = readNumber(`${match[2]}${match[3]}`);
    if (!value) return undefined;
    groups.push({ title: match[1]!, value });
  }
  const units = new Set(groups.map(({ value }) => value.unit ?? ''));
  const titles = new Set(groups.map(({ title }) => title));
  const isList = end === text.length && groups.length >= 2 && titles.size === groups.length;
  // A unit says that these are figures and not the numbers of items in a text.
  return isList && units.size === 1 && !units.has('') && [...titles].every(isGroupTitle)
    ? groups
    : undefined;
}

const isGroupTitle = (title: string) =>
  !/[。~～〜()（）]|から|まで|年度?$|目標|実績|^第/.test(title);
