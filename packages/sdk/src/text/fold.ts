/**
 * One character with its combining marks (including the half-width ﾞ and ﾟ and Hangul jamo, which
 * compose with the preceding character), invisible characters and middle dots, which are dropped. A text
 * is folded piece by piece, so that each result can be mapped to the original.
 */
const piece =
  /[^][\p{M}\uff9e\uff9f\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc\xad\u200b-\u200f\u2060\ufeff・･]*/gu;

/** Characters that are dropped before a mark behind them composes: invisible ones and middle dots. */
const dropped = /[\xad\u200b-\u200f\u2060\ufeff・･]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** Characters that folding may change: all but lower-case ASCII, hiragana, 、。「」ー and ideographs. */
const changing = /[^ !-@[-~\u3001-\u301b\u3041-\u3094\u309d\u309e\u30fc\u3400-\u4dbf\u4e00-\u9fff]/;

/**
 * Characters that may combine with others. A text without them, as is usual in Japanese, is folded as a
 * whole, which is an order of magnitude faster.
 */
const joining =
  /[^\t\n\r -~\u2010-\u2026\u2212\u2460-\u24ff\u3000-\u3029\u3041-\u3096\u309d\u309e\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]/;

/** Variants that NFKC does not unify: kana, hyphens and dashes, wave dash, quotation marks, blanks. */
const variants =
  /[\u3095\u3096\u30a1-\u30f6\u30fd\u30feς\u2010-\u2015\u2043\u2212\u2500\u2501\u301c‘’“”\t-\r\x85\u2028\u2029]+/g;

/** A prolonged sound mark used as a hyphen: `１ー２` is a code, コーヒー is a word. */
const misusedSoundMark = /([a-z0-9])ー(?=[a-z0-9 ]|$)/g;

/** A folded text with its mapping to the original. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: start of its piece in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`: end of its piece in the original, exclusive. */
  readonly ends: readonly number[];
}

/**
 * Normalizes a text for comparison in search, not for display: NFKC (full-width and half-width forms,
 * ligatures such as ㈱, compatibility ideographs), lower case, katakana to hiragana (small ヵ and ヶ to か
 * and け), all hyphens and dashes to `-`, blanks to one space; drops middle dots (デジタル・ガバメント is also
 * written without), invisible characters and variation selectors. The prolonged sound mark ー is kept,
 * except between letters or digits, where it is used as a hyphen. Idempotent. Source: Unicode UAX #15 for NFKC.
 */
export function foldText(text: string): string {
  if (!changing.test(text)) return tidy(text);
  return tidy(
    joining.test(text) ? text.replace(piece, foldPiece) : normalize(text.replaceAll('・', '')),
  );
}

/** Like `foldText`, with the mapping to the original; much slower. */
export function foldWithMapping(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let last = '';
  for (const { 0: found, index } of original.matchAll(piece)) {
    for (const unit of foldPiece(found).split('')) {
      if (unit === ' ' && last === ' ') continue;
      last = unit;
      text += unit;
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return { text: tidy(text), starts, ends };
}

/**
 * Normalizes a code for lookup: folded, without blanks, every hyphen and sound mark as `-`. `１０－１`
 * and `10‐1` both become `10-1`.
 */
export function normalizeCode(code: string): string {
  return foldText(code).replaceAll(' ', '').replaceAll('ー', '-');
}

function foldPiece(text: string): string {
  // Compose again: a mark may now follow a kana that it composes with (ヶ゙).
  return normalize(text.replace(dropped, '')).normalize('NFKC');
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(variants, foldVariants);
}

/** Unifies blanks and sound marks, which depend on their neighbours. Most texts need neither. */
function tidy(text: string): string {
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return single.includes('ー') ? single.replace(misusedSoundMark, '$1-') : single;
}

/** Distance from hiragana to katakana in Unicode. */
const katakanaOffset = 0x60;

function foldVariants(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at++) folded += foldVariant(run.charCodeAt(at));
  return folded;
}

function foldVariant(code: number): string {
  if (code >= 0x3095 && code <= 0x30fe) {
    const kana = code >= 0x30a1 ? code - katakanaOffset : code;
    return kana === 0x3095 ? 'か' : kana === 0x3096 ? 'け' : String.fromCharCode(kana);
  }
  const character = String.fromCharCode(code);
  switch (character) {
    case '〜':
      return '~';
    case '‘':
    case '’':
      return "'";
    case '“':
    case '”':
      return '"';
    case 'ς':
      return 'σ';
    default:
      return /\s/.test(character) ? ' ' : '-';
  }
}
