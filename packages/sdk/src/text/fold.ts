/**
 * One character and what belongs to it: combining marks (also the half-width ﾞ and ﾟ and Hangul
 * jamo, which compose with what stands before them), and invisible characters, which are dropped.
 * Folding a text is folding its pieces one by one, so each can be found again in the original.
 */
const piece =
  /[^][\p{M}\uff9e\uff9f\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc\xad\u200b-\u200f\u2060\ufeff]*/gu;

const invisible = /[\xad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** What folding may change: all but ASCII without capitals, hiragana, 、。「」・ー, ideographs. */
const changing =
  /[^ !-@[-~\u3001-\u301b\u3041-\u3094\u309d\u309e\u30fb\u30fc\u3400-\u4dbf\u4e00-\u9fff]/;

/**
 * What is not known to be a piece by itself. Known are the characters of ordinary Japanese text:
 * where a text has no others, it is folded as a whole, an order of magnitude faster.
 */
const joining =
  /[^\t\n\r -~\u2010-\u2026\u2212\u2460-\u24ff\u3000-\u3029\u3041-\u3096\u309d\u309e\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]/;

/** What remains to unify after NFKC: kana, hyphens and dashes, wave dash, quotation marks, blanks. */
const variants =
  /[\u3095\u3096\u30a1-\u30f6\u30fd\u30feς\u2010-\u2015\u2043\u2212\u2500\u2501\u301c‘’“”\t-\r\x85\u2028\u2029]+/g;

/** A prolonged sound mark that can only be a hyphen: `１ー２` is a code, コーヒー is a word. */
const misusedSoundMark = /([a-z0-9])ー(?=[a-z0-9 ]|$)/g;

/** A folded text that knows where it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the piece it came from starts in the original … */
  readonly starts: readonly number[];
  /** … and where that piece ends (exclusive). */
  readonly ends: readonly number[];
}

/**
 * A text as search compares it, not for display: NFKC (full-width and half-width forms, ligatures
 * such as ㈱, compatibility ideographs), lower case, katakana as hiragana (small ヵ and ヶ as か and
 * け), all hyphens and dashes as `-`, blanks as one space, invisible characters and variation
 * selectors dropped. The prolonged sound mark ー stays, except between letters or digits, where it
 * stands for a hyphen. Folding twice changes nothing more. Rule of normalisation: Unicode UAX #15.
 */
export function foldText(text: string): string {
  if (!changing.test(text)) return tidy(text);
  return tidy(joining.test(text) ? text.replace(piece, foldPiece) : normalize(text));
}

/** The same as `foldText`, with the way back to the original; much slower. */
export function foldWithPlaces(original: string): FoldedText {
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
 * A code as a key: folded, without blanks, every hyphen and sound mark as `-`. `１０－１` and `10‐1`
 * are both `10-1`.
 */
export function normalizeCode(code: string): string {
  return foldText(code).replaceAll(' ', '').replaceAll('ー', '-');
}

function foldPiece(text: string): string {
  // Again at the end: a mark may stand on a kana that only now is one it composes with (ヶ゙).
  return normalize(text.replace(invisible, '')).normalize('NFKC');
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(variants, foldVariants);
}

/** What depends on the neighbours. Asked first: most texts need neither. */
function tidy(text: string): string {
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return single.includes('ー') ? single.replace(misusedSoundMark, '$1-') : single;
}

/** Katakana stands in Unicode as far behind hiragana as this. */
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
