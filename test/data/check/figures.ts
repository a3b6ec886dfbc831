const UNITS = [
  ['億', 100_000_000],
  ['万', 10_000],
  ['千', 1_000],
] as const;

/**
 * True if the figure stands in the text as a number of its own, in any of the ways numbers are
 * printed: full or half width, with or without thousands separators, in 千, 万 or 億.
 *
 * @param decimals Digits after the point as published; trailing zeros are looked for too.
 */
export function hasFigure(text: string, value: number, decimals?: number): boolean {
  const folded = text.normalize('NFKC').replace(/(?<=\d)[,、](?=\d{3})/gu, '');
  return [...formsOf(value, decimals)].some((form) => standsAlone(folded, form));
}

function* formsOf(value: number, decimals: number | undefined): Generator<string> {
  // Signs are printed as ▲, △ or a minus, so the digits are looked for.
  const size = Math.abs(value);
  yield String(size);
  if (decimals !== undefined) yield size.toFixed(decimals);
  for (const [unit, factor] of UNITS) yield `${size / factor}${unit}`;
  yield inUnits(size);
}

/** 359,000 as 35万9千. */
function inUnits(size: number): string {
  let words = '';
  let rest = size;
  for (const [unit, factor] of UNITS) {
    if (rest >= factor) words += `${Math.floor(rest / factor)}${unit}`;
    rest %= factor;
  }
  return rest > 0 ? words + rest : words;
}

function standsAlone(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + form.length, at + form.length + 2);
    if (!/(\d|\d\.)$/.test(before) && !/^(\d|\.\d)/.test(after)) return true;
  }
  return false;
}
