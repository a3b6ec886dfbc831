import type { Bilingual } from '@machiplan/schema';
import { compactText } from '../cells/plain-text.js';
import type { TimeOptions } from '../cells/read-time.js';
import { readValue } from '../cells/read-value.js';
import type { TableBlock } from '../table/find-tables.js';
import type { Heading } from '../table/headings.js';
import type { Sheet } from '../table/sheet.js';
import { levelRank, type Guess } from './dictionary.js';
import type { ColumnMapping } from './mapping.js';

/** Cells of a column that are looked at for its meaning. */
const sampleSize = 200;

/** Kind of the cells of a column. */
export interface ColumnProfile {
  readonly filled: number;
  /** Shares of the filled cells that are numbers (or say that there is none), and that are short. */
  readonly numeric: number;
  readonly texts: ReadonlySet<string>;
}

/** Looks at the first cells of a column below the headings. */
export function profileColumn(
  sheet: Sheet,
  { headerRow, headerRows, lastRow }: TableBlock,
  column: number,
): ColumnProfile {
  let filled = 0;
  let numeric = 0;
  const texts = new Set<string>();
  for (let row = headerRow + headerRows; row <= lastRow && filled < sampleSize; row++) {
    const cell = sheet.rows[row]?.[column];
    if (!cell || cell.error !== undefined) continue;
    filled++;
    texts.add(compactText(cell.text));
    if (cell.number !== undefined || !['words', 'empty'].includes(readValue(cell.text).kind))
      numeric++;
  }
  return { filled, numeric: filled ? numeric / filled : 0, texts };
}

const kinds =
  /^(実績|目標|計画|基準|現状|中間目標|最終目標|予算|決算|見込|actual|target|baseline|result)値?額?$/i;

const valueUses = new Set(['baseline', 'observation', 'target', 'budget', 'action', 'evaluation']);
const because = (ja: string, en: string): Bilingual => ({ ja, en });

/** The guess for one column by its headings and its cells. */
export function guessColumn(headings: readonly Heading[], profile: ColumnProfile): ColumnMapping {
  const heading = headings.map(({ text }) => text).join(' / ');
  const known = guessByHeading(headings);
  const found = (!known || known.use === 'value-kind') && isLevels(profile) ? levels : known;
  const timed = headings.findLast(({ time }) => time)?.time;
  const time =
    timed && 'time' in timed
      ? { time: timed.time, ...(timed.part !== undefined && { part: timed.part }) }
      : {};
  const unit = headings.findLast(({ unit: named }) => named)?.unit;
  const base = { heading, ...(unit !== undefined && { unit }) };
  if (found && valueUses.has(found.use))
    return { ...base, ...valueColumn(found, profile, unit), ...time };
  if (found?.use === 'value-kind') {
    const isKind = [...profile.texts].every((text) => kinds.test(text)) && profile.texts.size > 0;
    return isKind
      ? { ...base, ...found, confidence: 0.9 }
      : {
          ...base,
          use: 'ask',
          confidence: 0,
          reason: because(
            `「${heading}」は何の区分か分かりません。`,
            `“${heading}” may be a category of anything.`,
          ),
        };
  }
  if (found) return { ...base, ...found };
  if (timed && profile.filled > 0 && headings.at(-1)?.rest === '') {
    const isNumeric = profile.numeric >= 0.5;
    return {
      ...base,
      ...time,
      use: isNumeric ? 'observation' : 'action',
      confidence: isNumeric ? 0.7 : 0.6,
      reason: isNumeric
        ? because(
            '見出しは時点だけで、中は数値です。',
            'The heading is a time, the cells are numbers.',
          )
        : because(
            '見出しは時点だけで、中は文です。',
            'The heading is a time, the cells are texts.',
          ),
    };
  }
  return {
    ...base,
    use: 'ask',
    confidence: 0,
    reason: heading
      ? because(
          `見出し「${heading}」は辞書にありません。`,
          `The heading “${heading}” is not in the dictionary.`,
        )
      : because('見出しがありません。', 'There is no heading.'),
  };
}

/** Cells that name the levels of their rows: 政策, 施策, 事業. */
const isLevels = ({ texts }: ColumnProfile) =>
  texts.size > 1 && [...texts].every((text) => text.length <= 8 && levelRank(text) !== undefined);

const levels: Guess = {
  use: 'level',
  confidence: 0.85,
  reason: because('セルは段階の名前です。', 'The cells are names of levels.'),
};

/** The lowest heading that is known; the ones above it say what its values are for. */
function guessByHeading(headings: readonly Heading[]): Guess | undefined {
  const known = headings.flatMap(({ guess }) => (guess ? [guess] : []));
  const last = known.at(-1);
  const above = known.at(-2);
  if (!last || !above) return last;
  // 指標 / 名称, 施策 / コード: the word below is general, the word above says of what.
  if (last.use === 'title' && last.level === '項目') {
    if (above.use === 'indicator') return { ...above, field: 'title' };
    if (above.use === 'title') return { ...last, level: above.level! };
  }
  if (last.use === 'code' && last.level === undefined) {
    if (above.use === 'indicator') return { ...above, field: 'code' };
    if (above.use === 'title') return { ...last, level: above.level! };
  }
  // 目標値 / 基準: not a baseline of its own, but 評価 / 目標 … stays what the lower word says.
  if (last.use === 'value' && valueUses.has(above.use)) return above;
  if (above.use === 'budget' && last.use === 'observation') return { ...above, kind: 'settled' };
  if (above.use === 'budget' && last.use === 'target') return { ...above, kind: 'planned' };
  return last;
}

/** A column of figures; one whose cells are texts is an evaluation or an action instead. */
function valueColumn(
  found: Guess,
  profile: ColumnProfile,
  unit: string | undefined,
): Omit<ColumnMapping, 'heading'> {
  if (found.use === 'budget') return { ...found, unitMultiplier: multiplierOf(unit) };
  if (found.use === 'evaluation') return found;
  const words = [...profile.texts].filter((text) => readValue(text).kind === 'words').length;
  const longTexts = [...profile.texts].filter((text) => text.length > 30).length;
  if (profile.texts.size > 0 && longTexts / profile.texts.size > 0.5 && words > 0)
    return {
      use: found.use === 'target' || found.use === 'observation' ? 'action' : 'ask',
      confidence: 0.5,
      reason: because(
        '見出しは数値の言葉ですが、中は長い文です。',
        'The heading names figures, but the cells are long texts.',
      ),
    };
  return found;
}

const multipliers: Readonly<Record<string, number>> = {
  円: 0,
  千円: 3,
  万円: 4,
  百万円: 6,
  千万円: 7,
  億円: 8,
  十億円: 9,
  兆円: 12,
};

/** Power of ten of an amount's unit; 0 for none. */
export function multiplierOf(unit: string | undefined): number {
  return multipliers[unit ?? ''] ?? 0;
}

/** Options for reading the years of a sheet: its era, and whether its bare years are fiscal. */
export function timeOptionsOf(sheets: readonly Sheet[], given: TimeOptions): TimeOptions {
  const scan = (find: (text: string) => boolean) =>
    sheets.some(({ rows }) =>
      rows.slice(0, 60).some((row) => row.some((cell) => cell && find(cell.text))),
    );
  const years =
    given.years ?? (scan((text) => text.length < 60 && /年度/.test(text)) ? 'fiscal' : undefined);
  const eras = ['令和', '平成', '昭和'].filter((era) => scan((text) => text.includes(era)));
  // In a sheet with several eras, a year without an era is ambiguous.
  const era = given.era ?? (eras.length === 1 ? eras[0] : undefined);
  return { era, years };
}
