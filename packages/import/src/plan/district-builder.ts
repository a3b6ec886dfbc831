import { compactText, oneLine } from '../cells/plain-text.js';
import type { Sheet } from '../table/sheet.js';
import { placeOf, readableCell, referenceTo, type BuildContext } from './build-context.js';
import { makeId } from './make-id.js';

/** Given for a row that adds up the districts above it. */
export const totalsRow = Symbol('totals');

const totals = /^(合計|総計|計|全域|市全体|区全体|町全体|全体|total)$/i;

/** 地域コード of the statistics centre (R13112) as 全国地方公共団体コード (13112); others as printed. */
const plainCode = (code: string | undefined) => code?.replace(/^R(?=\d{5}$)/, '');

/** Builds the districts that rows name, each once. */
export class DistrictBuilder {
  readonly #context: BuildContext;
  readonly #ids = new Map<string, string>();

  constructor(context: BuildContext) {
    this.#context = context;
  }

  /** Id of the district of a row; undefined if the row names none. */
  ofRow(
    sheet: Sheet,
    row: number,
    codeColumn: number | undefined,
    nameColumn: number | undefined,
  ): string | typeof totalsRow | undefined {
    const code =
      codeColumn === undefined
        ? undefined
        : plainCode(readableCell(this.#context, sheet, row, codeColumn)?.text.trim());
    const name =
      nameColumn === undefined
        ? undefined
        : readableCell(this.#context, sheet, row, nameColumn)?.text;
    if (name !== undefined && totals.test(compactText(name))) {
      this.#context.problems.add('totals-row', placeOf(sheet, row, nameColumn!), { read: name });
      return totalsRow;
    }
    if (!code && !name) return undefined;
    const key = code ? compactText(code) : compactText(name!);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const { draft } = this.#context;
    if (draft.document.districtLevels.length === 0)
      draft.document.districtLevels.push({ id: 'district', title: '地区' });
    const { id } = draft.addDistrict(makeId('d', key), {
      level: 'district',
      name: oneLine(name ?? code!),
      ...(code && { code }),
      source: referenceTo(this.#context, sheet, row, nameColumn ?? codeColumn!),
    });
    this.#ids.set(key, id);
    return id;
  }

  addNote(id: string, note: string): void {
    const district = this.#context.draft.document.districts.find((each) => each.id === id);
    if (district && !district.notes?.includes(note)) (district.notes ??= []).push(note);
  }
}
