import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importFiles, type ImportResult } from './import-files.js';
import type { InputFile } from './input-file.js';

const folder = new URL('../test/sheets/', import.meta.url);
const sheet = (name: string): InputFile => ({ name, bytes: readFileSync(new URL(name, folder)) });
const text = (name: string, content: string): InputFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});

/** Severity, code and position of each problem, as the expected files list them. */
const summary = ({ problems }: ImportResult) =>
  problems.map(({ severity, code, place, read }) =>
    [
      severity,
      code,
      [place.sheet, place.cell].filter(Boolean).join('!'),
      ...(read === undefined ? [] : [read]),
    ].join(' '),
  );

describe('sheets in the shapes that municipalities publish', () => {
  for (const name of readdirSync(folder).filter((file) => /\.(xlsx|ods|csv)$/.test(file)))
    it(`${name} becomes its plan, and nothing is lost without a word`, () => {
      const result = importFiles([sheet(name)], { retrieved: '2026-11-21' });
      const expected = JSON.parse(
        readFileSync(new URL(`${name.replace(/\.[^.]+$/, '')}.json`, folder), 'utf8'),
      ) as object;
      assert.deepEqual(
        { problems: summary(result), plan: JSON.parse(JSON.stringify(result.document)) as unknown },
        expected,
      );
      assert.deepEqual(result.planProblems, []);
    });

  it('are imported the same way again by the mapping that was saved', () => {
    for (const name of [
      'progress-by-measure.xlsx',
      'indicators-by-year.xlsx',
      'project-evaluation.xlsx',
      'sheet-per-level.xlsx',
    ]) {
      const first = importFiles([sheet(name)]);
      const mapping = JSON.parse(JSON.stringify(first.mapping)) as NonNullable<
        typeof first.mapping
      >;
      const second = importFiles([sheet(name)], { mapping });
      assert.deepEqual(second.document, first.document);
    }
  });
});

describe('cells that people read with the ones around them', () => {
  it('a mark such as 〃 repeats the cell above it', () => {
    const { document } = importFiles([
      text(
        'a.csv',
        '施策名,担当課,指標名,基準年度,基準値\n防災,防災課,訓練,令和4年度,10\n防犯,〃,見守り,〃,20\n交通,同上,教室,″,30\n',
      ),
    ]);
    assert.deepEqual(
      document!.nodes.map(({ title, department }) => [title, department]),
      [
        ['防災', '防災課'],
        ['防犯', '防災課'],
        ['交通', '防災課'],
      ],
    );
    assert.deepEqual(
      document!.indicators!.map(({ baseline }) => [baseline?.time, baseline?.value]),
      [
        ['FY2022', 10],
        ['FY2022', 20],
        ['FY2022', 30],
      ],
    );
  });

  it('a note below the table is no entry, and is reported', () => {
    const { document, problems } = importFiles([
      text('a.csv', '施策名,担当課\n防災,防災課\n※１ 令和５年度に調査方法を変更,\n（注）速報値,\n'),
    ]);
    assert.equal(document!.nodes.length, 1);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'note-row').map(({ place }) => place.cell),
      ['A3', 'A4'],
    );
  });

  it('years below 基準値 and 目標値 are headings, even below narrow ones', () => {
    const { document } = importFiles([
      text(
        'a.csv',
        '指標名,基準値,実績値,,目標値,担当課\n,令和4年度,令和5年度,令和6年度,令和9年度,\n訓練,1,2,3,4,防災課\n',
      ),
    ]);
    const [{ baseline, observations, targets }] = document!.indicators! as [
      NonNullable<NonNullable<typeof document>['indicators']>[number],
    ];
    assert.deepEqual(
      [[baseline], observations, targets].map((figures) =>
        figures?.map((figure) => [figure?.time, figure?.value]),
      ),
      [
        [['FY2022', 1]],
        [
          ['FY2023', 2],
          ['FY2024', 3],
        ],
        [['FY2027', 4]],
      ],
    );
  });

  it('a column names the level of each row, and so what it stands under', () => {
    const { document, mapping } = importFiles([
      text(
        'a.csv',
        '区分,名称,担当課\n政策,安心,\n施策,防災,防災課\n事業,訓練,〃\n事業,備蓄,\n施策,防犯,\n政策,健康,\n',
      ),
    ]);
    assert.equal(mapping!.tables[0]!.columns[0]!.use, 'level');
    const titles = new Map(document!.nodes.map(({ id, title }) => [id, title]));
    assert.deepEqual(
      document!.nodes.map(({ title, parent }) => [title, titles.get(parent ?? '')]),
      [
        ['安心', undefined],
        ['防災', '安心'],
        ['訓練', '防災'],
        ['備蓄', '防災'],
        ['防犯', '安心'],
        ['健康', undefined],
      ],
    );
  });
});

describe('years without 年 or 年度', () => {
  const kinds = (content: string, years?: 'fiscal' | 'calendar') => {
    const first = importFiles([text('a.csv', content)]);
    const mapping = { ...first.mapping!, ...(years && { years }) };
    const result = importFiles([text('a.csv', content)], years ? { mapping } : {});
    return result.problems
      .filter(({ code }) => code === 'year-kind')
      .map(({ read, expected, place }) => [read, expected, place.cell]);
  };

  it('are reported once a table, with how they were read, until the mapping says which they are', () => {
    const sheet = '施策名,指標名,R5実績,R6実績\n防災,参加者数,100,110\n';
    assert.deepEqual(kinds(sheet), [['R5実績', 'calendar', 'C1']]);
    assert.deepEqual(kinds(sheet, 'fiscal'), []);
  });

  it('are taken for fiscal years beside headings with 年度', () => {
    const sheet = '施策名,指標名,令和5年度実績,2024実績\n防災,参加者数,100,110\n';
    assert.deepEqual(kinds(sheet), [['2024実績', 'fiscal', 'D1']]);
  });

  it('are calendar years without a question in sheets that count by calendar years', () => {
    assert.deepEqual(kinds('Measure,Indicator,2023,2024\nRoads,Length,100,110\n'), []);
  });
});

describe('an export with a column for everything', () => {
  const plain = Array.from({ length: 40 }, (_, at) => `項目${at}の値`);
  const head = [
    'No.',
    '事務事業ID',
    '事務事業名',
    '政策名',
    '基本事業名',
    '部課名',
    '担当者',
    '電話',
  ];
  const rows = Array.from({ length: 8 }, (_, at) => [
    `${at + 1}`,
    `00${at}`,
    `事業${at}`,
    '安心して暮らせるまち',
    '医療の充実',
    '国保医療課',
    '山田太郎',
    '0192-00-0000',
    ...plain.map((_, column) => `${at + column}`),
  ]);
  const filler = ['', '', ...Array.from({ length: 46 }, () => '調整用')];
  const file = text(
    'export.csv',
    [filler, [...head, ...plain], ...rows].map((cells) => cells.join(',')).join('\n'),
  );

  it('is read as a table, although few of its headings are words for plans', () => {
    const { document, mapping } = importFiles([file]);
    assert.deepEqual(
      mapping!.tables.map(({ shape, headerRow }) => [shape, headerRow]),
      [['columns', 2]],
    );
    assert.deepEqual(
      document!.levels.map(({ title }) => title),
      ['政策', '基本事業', '事務事業'],
    );
    assert.equal(document!.nodes.length, 10);
    assert.equal(document!.nodes.at(-1)!.department, '国保医療課');
  });

  it('leaves out the names and telephone numbers of people', () => {
    assert.doesNotMatch(JSON.stringify(importFiles([file]).document), /山田|0192/);
  });
});

describe("next year's sheet", () => {
  const thisYear =
    '施策番号,施策名,指標名,単位,令和5年度実績,令和6年度実績,うちの区分\n1-1,防災,訓練参加者数,人,100,110,甲\n';
  const nextYear =
    '施策番号,施策名,指標名,単位,令和5年度実績,令和6年度実績,令和7年度実績,うちの区分\n1-1,防災,訓練参加者数,人,100,110,125,乙\n';

  it('keeps the ids and takes the new year', () => {
    const first = importFiles([text('progress.csv', thisYear)]);
    const mapping = {
      ...first.mapping!,
      tables: first.mapping!.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.heading === 'うちの区分'
            ? { ...column, use: 'node' as const, field: 'tags' as const }
            : column,
        ),
      })),
    };
    const second = importFiles([text('progress.csv', nextYear)], { mapping });
    assert.equal(second.document!.nodes[0]!.id, first.document!.nodes[0]!.id);
    assert.equal(second.document!.indicators![0]!.id, first.document!.indicators![0]!.id);
    assert.deepEqual(
      second.document!.indicators![0]!.observations!.map(({ time, value }) => [time, value]),
      [
        ['FY2023', 100],
        ['FY2024', 110],
        ['FY2025', 125],
      ],
    );
    assert.deepEqual(second.document!.nodes[0]!.tags, ['乙']);
  });

  it('is asked about when a column of the mapping is gone', () => {
    const first = importFiles([text('progress.csv', thisYear)]);
    const second = importFiles(
      [text('progress.csv', thisYear.replace('単位', '数の単位だったもの'))],
      { mapping: first.mapping },
    );
    assert.equal(second.counts['mapping-column-missing'], 1);
  });
});

describe('what is not known', () => {
  it('is asked and left out: a column without a known heading', () => {
    const result = importFiles([
      text('a.csv', '施策名,指標名,令和6年度実績,謎の列\n防災,訓練,5,7\n'),
    ]);
    assert.deepEqual(
      summary(result).filter((line) => line.startsWith('question unmapped')),
      ['question unmapped-column D1 謎の列'],
    );
    assert.ok(!JSON.stringify(result.document).includes('"7"'));
  });

  it('is asked and left out: a year without its era', () => {
    const result = importFiles([text('a.csv', '施策名,指標名,年度,値\n防災,訓練,22年度,5\n')]);
    assert.equal(result.counts['era-unknown'], 1);
    assert.deepEqual(result.document!.indicators![0]!.observations ?? [], []);
  });

  it('0 beside "[To be determined]" stays 0, and the words stay unknown', () => {
    const result = importFiles([
      text('a.csv', 'objective,indicator,FY2024,FY2025\nSafety,Drills held,0,[To be determined]\n'),
    ]);
    assert.deepEqual(
      result.document!.indicators![0]!.observations!.map(({ value, status }) => [value, status]),
      [
        [0, undefined],
        [null, 'not-yet'],
      ],
    );
  });
});
