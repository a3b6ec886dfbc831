import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnName } from '../table/sheet.js';
import { commentParts, commentsPart } from './comment-parts.js';
import { escapeXml } from '../xml/escape-xml.js';

/** A rule for the cells of a column below its heading. */
export interface ColumnRule {
  /** Words to choose from, or the cells to choose from (`体系!$A$2:$A$5000`). */
  readonly options?: readonly string[] | string;
  /** Message that is shown when a cell of the column is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface WrittenColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  readonly rule?: ColumnRule;
  /** Comment on the heading. */
  readonly comment?: string;
}

export type WrittenCell = string | number | undefined;

/** A sheet to be written: a row of headings, and rows of cells. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** Rows below the headings that rules apply to. */
const ruledRows = 5_000;

/** Characters that Excel allows in a list of options and in a message. */
const mostOptionCharacters = 255;
const mostPromptCharacters = 255;
const mostTitleCharacters = 32;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const headingStyle = 1;
const wrappedStyle = 2;

function cellXml(value: WrittenCell, row: number, column: number, style: number): string {
  if (value === undefined || value === '') return '';
  const place = `r="${columnName(column)}${row + 1}" s="${style}"`;
  return typeof value === 'number'
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function ruleXml({ options, prompt }: ColumnRule, column: number): string {
  const name = columnName(column);
  const list = typeof options === 'string' ? options : options && `"${options.join(',')}"`;
  const usesList =
    list !== undefined && (typeof options === 'string' || list.length <= mostOptionCharacters);
  const words = prompt
    ? ` showInputMessage="1" promptTitle="${escapeXml(prompt.title.slice(0, mostTitleCharacters))}" prompt="${escapeXml(prompt.text.slice(0, mostPromptCharacters))}"`
    : '';
  const type = usesList ? ' type="list" showErrorMessage="1" errorStyle="warning"' : '';
  const formula = usesList ? `<formula1>${escapeXml(list)}</formula1>` : '';
  return `<dataValidation${type} allowBlank="1"${words} sqref="${name}2:${name}${ruledRows}">${formula}</dataValidation>`;
}

function sheetXml({ columns, rows }: WrittenSheet): string {
  const widths = columns
    .map(
      ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells, row) => {
    const style = row === 0 ? headingStyle : wrappedStyle;
    return `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column, style)).join('')}</row>`;
  });
  const rules = columns.flatMap(({ rule }, column) => (rule ? [ruleXml(rule, column)] : []));
  const validations = rules.length
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : '';
  const drawing = hasComments(columns) ? '<legacyDrawing r:id="rId1"/>' : '';
  return `${declaration}<worksheet ${main} xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${lines.join('')}</sheetData>${validations}${drawing}</worksheet>`;
}

const hasComments = (columns: readonly WrittenColumn[]) =>
  columns.some(({ comment }) => comment !== undefined);

const styles = `${declaration}<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment vertical="top" wrapText="1"/></xf><xf><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** Writes a workbook (Office Open XML) with the sheets, the same bytes for the same content. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const overrides = sheets.flatMap(({ columns }, at) => [
    `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    hasComments(columns)
      ? `<Override PartName="/${commentsPart(at + 1)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`
      : '',
  ]);
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook ${main} xmlns:r="${relations}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelations}">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  for (const [at, { columns }] of sheets.entries())
    if (hasComments(columns))
      Object.assign(
        parts,
        commentParts(
          at + 1,
          columns.map(({ comment }) => comment),
        ),
      );
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}
