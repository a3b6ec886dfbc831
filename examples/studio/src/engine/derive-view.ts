import { type Mapping, type Sheet, type ImportProblem } from '@machiplan/import';
import type { Plan, PlanDocument } from '@machiplan/schema';
import { firstLanguageOf, labelFor } from '@machiplan/sdk/format';
import { columnLetter, textOfCell } from './sheet-part.js';
import type { ColumnView, MappingView, PlanView } from './studio-view.js';

/** Columns of a table that the page gets; sheets have fewer, labels of forms can be more. */
const mostColumns = 1_000;

/** Cells that a column is recognised by. */
const sampleCount = 3;

/** The mapping with what the page needs to show it. */
export function mappingView(
  mapping: Mapping,
  sheets: readonly Sheet[],
  problems: readonly ImportProblem[],
): MappingView {
  return {
    plan: mapping.plan,
    ...(mapping.years && { years: mapping.years }),
    ...(mapping.era !== undefined && { era: mapping.era }),
    tables: mapping.tables.map(({ columns, ...table }) => {
      const found = sheets.findIndex(({ name }) => name === table.sheet);
      const sheet = sheets[found];
      return {
        ...table,
        sheetIndex: sheet ? found : undefined,
        columns: columns.slice(0, mostColumns).map((column, at): ColumnView => {
          const letter = columnLetter(at);
          const isForm = table.shape === 'form';
          const own = problems.filter(
            ({ place }) =>
              place.file === sheet?.file &&
              (place.sheet ?? '') === sheet.name &&
              place.cell?.replace(/\d.*$/, '') === letter,
          );
          const questions = own.filter(({ severity }) => severity === 'question');
          return {
            ...column,
            letter: isForm ? '' : letter,
            samples: sheet && !isForm ? samplesOf(sheet, at, table) : [],
            questions: questions.map(({ message }) => message),
            problems: own.length - questions.length,
          };
        }),
      };
    }),
    sheets: sheets.map(({ name, file, rows, hidden }) => ({
      name,
      file,
      hidden,
      rows: rows.length,
    })),
  };
}

function samplesOf(
  sheet: Sheet,
  column: number,
  { headerRow, headerRows }: { headerRow: number; headerRows: number },
): string[] {
  const samples = new Set<string>();
  const from = headerRow - 1 + headerRows;
  for (let row = from; row < sheet.rows.length && samples.size < sampleCount; row++) {
    const text = textOfCell(sheet.rows[row]?.[column]);
    if (text) samples.add(text.length > 30 ? `${text.slice(0, 30)}…` : text);
    if (row - from > 200) break;
  }
  return [...samples];
}

/** The plan in short. */
export function planView(document: PlanDocument, plan: Plan, isOpened: boolean): PlanView {
  const { indicators = [], nodes } = plan;
  const language = firstLanguageOf(plan);
  return {
    title: document.title,
    languages: languagesOf(document),
    isOpened,
    counts: {
      nodes: nodes.length,
      levels: plan.levels.length,
      indicators: indicators.length,
      values: indicators.reduce(
        (sum, { baseline, observations = [], targets = [] }) =>
          sum + (baseline ? 1 : 0) + observations.length + targets.length,
        0,
      ),
      actions: plan.actions.length,
      districts: plan.districts.length,
      sources: plan.sources.length,
      goals: nodes.filter(({ sdgs }) => sdgs && sdgs.length > 0).length,
    },
    details: {
      id: document.id,
      title: document.title,
      ...pick(document, [
        'publisher',
        'period',
        'status',
        'languages',
        'description',
        'license',
        'href',
        'issued',
        'version',
        'origin',
      ]),
    },
    choices: indicators
      .filter(({ observations }) => observations && observations.length > 0)
      .slice(0, 200)
      .map(({ id, title }) => ({ id, title: labelFor(title, language) })),
  };
}

function pick<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Partial<Pick<Value, Key>> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked;
}

/** Languages of the texts: those that the document names, else Japanese. */
export const languagesOf = ({ languages }: PlanDocument): readonly string[] =>
  languages && languages.length > 0 ? languages : ['ja'];
