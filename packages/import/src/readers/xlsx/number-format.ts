/** A date as numbers; hours are left out. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Formats that workbooks name by number only (ECMA-376, 18.8.30). Dates by what they show. */
const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy/m/d h:mm',
  27: 'ge.m.d',
  28: 'ggge"年"m"月"d"日"',
  29: 'ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'ge.m.d',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  50: 'ge.m.d',
  51: 'ggge"年"m"月"d"日"',
  54: 'ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  57: 'ge.m.d',
  58: 'ggge"年"m"月"d"日"',
};

/** The format code of a built-in format number; `General` for those that are not known. */
export function builtInFormat(id: number): string {
  return builtInFormats[id] ?? 'General';
}

type Token = { readonly literal: string } | { readonly code: string };

/** Splits a format into its sections, each into literal text and format characters. */
function sectionsOf(format: string): Token[][] {
  const sections: Token[][] = [[]];
  const add = (token: Token) => sections.at(-1)!.push(token);
  for (let at = 0; at < format.length; at++) {
    const character = format[at]!;
    if (character === '"') {
      const end = format.indexOf('"', at + 1);
      add({ literal: format.slice(at + 1, end < 0 ? undefined : end) });
      at = end < 0 ? format.length : end;
    } else if (character === '[') {
      const end = format.indexOf(']', at);
      const currency = /^\[\$([^-\]]*)/.exec(format.slice(at));
      if (currency?.[1]) add({ literal: currency[1] });
      at = end < 0 ? format.length : end;
    } else if (character === '\\' || character === '!') add({ literal: format[++at] ?? '' });
    else if (character === '_' || character === '*') at++;
    else if (character === ';') sections.push([]);
    else if (/[0#?.,%ymdhsgeEaA/:]/.test(character)) add({ code: character });
    else add({ literal: character });
  }
  return sections;
}

const codesOf = (tokens: readonly Token[]) =>
  tokens.map((token) => ('code' in token ? token.code : '')).join('');

/** Parts of a date that a format shows: `date`, `month`, `year`, or undefined for other formats. */
export function dateFormat(format: string): 'date' | 'month' | 'year' | undefined {
  if (/^General$/i.test(format)) return undefined;
  const codes = codesOf(sectionsOf(format)[0]!);
  if (/[0#?]/.test(codes) || !/[ymdge]/.test(codes)) return undefined;
  if (codes.includes('d')) return 'date';
  return codes.includes('m') && !/h+:?m/.test(codes) ? 'month' : 'year';
}

/** The day that a serial number stands for; `date1904` shifts it by four years and a day. */
export function dateOfSerial(serial: number, date1904: boolean): DateParts {
  // Lotus's 29 February 1900, which Excel kept, moves days before March 1900.
  const days = Math.floor(serial) + (date1904 ? 1462 : serial < 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number as `General` shows it: without the noise of binary fractions. */
function generalText(value: number): string {
  const text = String(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

/** A number as a cell with this format shows it. Fractions and exponents are shown as `General`. */
export function formatCellNumber(value: number, format: string): string {
  if (/^(General|@|)$/i.test(format)) return generalText(value);
  const sections = sectionsOf(format);
  const negative = value < 0 && sections.length > 1 && sections[1]!.length > 0;
  const zero = value === 0 && sections.length > 2;
  const tokens = sections[zero ? 2 : negative ? 1 : 0]!;
  const codes = codesOf(tokens);
  if (!/[0#?]/.test(codes)) {
    const literal = tokens.map((token) => ('literal' in token ? token.literal : '')).join('');
    return zero || negative ? literal.trim() : literal.trim() || generalText(value);
  }
  if (codes.includes('E') || codes.includes('/')) return generalText(value);
  const percent = codes.includes('%');
  const scale = /[0#?](,+)(?:[.%]|$)/.exec(codes)?.[1]?.length ?? 0;
  const decimals = /\.([0#?]*)/.exec(codes)?.[1] ?? '';
  const least = decimals.replace(/[#?]/g, '').length;
  const shown = (negative ? Math.abs(value) : value) * (percent ? 100 : 1) * 1000 ** -scale;
  const digits = grouped(shown, decimals.length, least, /[0#?],+[0#?]/.test(codes));
  let text = '';
  let placed = false;
  for (const token of tokens) {
    if ('literal' in token) text += token.literal;
    else if (token.code === '%') text += '%';
    else if (!placed) {
      text += digits;
      placed = true;
    }
  }
  return text.trim();
}

function grouped(value: number, decimals: number, least: number, group: boolean): string {
  // Removes the noise of binary fractions before rounding half up, as spreadsheets do.
  let text = Math.abs(Number(value.toPrecision(15))).toFixed(Math.min(decimals, 20));
  const exact = Number(value.toPrecision(15));
  const raised = Math.abs(exact) + 10 ** -(decimals + 9) * (decimals < 10 ? 1 : 0);
  if (Math.abs(exact) < 1e9) text = raised.toFixed(Math.min(decimals, 20));
  let [whole = '0', fraction = ''] = text.split('.');
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  if (group) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const unsigned = fraction ? `${whole}.${fraction}` : whole;
  return value < 0 && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}
