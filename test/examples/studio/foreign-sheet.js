/**
 * A workbook as the planning section of a Japanese city keeps it, which nobody made for this project:
 * merged titles, two rows of headings, vertical merges, 令和 years, 〃, ※ marks and notes below.
 */
import { strToU8, zipSync } from 'fflate';

const policies = ['安心して暮らせるまち', '子どもが育つまち', 'にぎわいのあるまち', '緑のまち'];
const measures = ['地域の防災', '交通の安全', '相談の充実', '居場所づくり', '道路の手入れ'];
const departments = ['危機管理課', '交通政策課', '福祉総務課'];

/** Rows of data of the sheet. */
export const dataRows = 60;

const columnName = (column) => String.fromCharCode(65 + column);
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function cellXml(value, row, column) {
  if (value === undefined || value === '') return '';
  const at = `r="${columnName(column)}${row}"`;
  return typeof value === 'number'
    ? `<c ${at}><v>${value}</v></c>`
    : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function rowsOfSheet() {
  const rows = [
    ['○○市総合計画　後期基本計画　進捗管理シート（令和６年度）'],
    ['※ 実績値は各年度末時点。', '', '', '', '', '', '', '', '', '', '企画課作成'],
    [],
    ['施策体系', '', '', '指標名', '単位', '基準値', '実績値', '', '目標値', '担当課', '備考'],
    [
      '政策',
      '施策名',
      '施策番号',
      '',
      '',
      '令和４年度',
      '令和５年度',
      '令和６年度',
      '令和９年度',
      '',
      '',
    ],
  ];
  const merges = ['A1:K1', 'A4:C4', 'G4:H4', 'D4:D5', 'E4:E5', 'J4:J5', 'K4:K5'];
  for (let at = 0; at < dataRows; at++) {
    const policy = Math.floor(at / 15);
    const measure = Math.floor(at / 3);
    const isFirst = at % 3 === 0;
    const start = 40 + (at % 30);
    rows.push([
      at % 15 === 0 ? `${policy + 1} ${policies[policy]}` : '',
      isFirst ? `${measures[measure % 5]}${policy + 1}` : '',
      isFirst ? `${policy + 1}-${(measure % 5) + 1}` : '',
      `${measures[measure % 5]}の指標${at + 1}${at % 20 === 7 ? ' ※１' : ''}`,
      at % 3 === 0 ? '％' : at % 3 === 1 ? '人' : '〃',
      at % 3 === 0 ? `${start}.5` : start * 100,
      at % 11 === 4 ? '－' : at % 3 === 0 ? `${start + 1}.0` : start * 100 + 50,
      at % 13 === 6 ? '集計中' : at % 3 === 0 ? `${start + 2}.4` : start * 100 + 90,
      at % 17 === 5 ? '増加' : at % 3 === 0 ? '90.0' : start * 120,
      at % 3 === 0 ? departments[measure % 3] : '〃',
      at % 20 === 7 ? '※１ 令和５年度に調査方法を変更' : '',
    ]);
    if (at % 15 === 0) merges.push(`A${rows.length}:A${rows.length + 14}`);
    if (isFirst) {
      merges.push(`B${rows.length}:B${rows.length + 2}`);
      merges.push(`C${rows.length}:C${rows.length + 2}`);
    }
  }
  rows.push([], ['※１ 令和５年度に調査方法を変更したため、前年度と比べられません。']);
  return { rows, merges };
}

/** The workbook's bytes. */
export function foreignSheet() {
  const { rows, merges } = rowsOfSheet();
  const data = rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, at + 1, column)).join('')}</row>`,
    )
    .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="進捗管理" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${data}</sheetData><mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells></worksheet>`,
  };
  const declared = Object.entries(files).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ]);
  return zipSync(Object.fromEntries(declared));
}
