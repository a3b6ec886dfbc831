/** The work of the studio without a page: how sheets are read by hand, and what is kept of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StudioEngine } from '../../../examples/studio/src/engine/studio-engine.js';

const file = (name, text) => ({ name, bytes: new TextEncoder().encode(text) });

/** An engine with files open, and short ways to look at it. */
function opened(...files) {
  const engine = new StudioEngine(() => undefined);
  engine.open(files, false);
  return {
    engine,
    view: () => engine.view('ja', false),
    nodes: () => (engine.document?.nodes ?? []).map(({ level, title }) => `${level} ${title}`),
  };
}

/** The table of a sheet whose headings are no words of plans. */
const strange = file('表.csv', 'あ,い,う\n道を直す,土木,12\n橋を直す,土木,〃');

describe('a sheet that is not recognised', () => {
  it('is open, with its rows, and says that no table was found', () => {
    const { view } = opened(strange);
    const { mapping, plan, problems } = view();
    assert.equal(plan, undefined);
    assert.deepEqual(mapping.tables, []);
    assert.deepEqual(
      mapping.sheets.map(({ rows }) => rows),
      [3],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['no-table'],
    );
  });

  it('becomes a plan once somebody says what its columns mean', () => {
    const { engine, view, nodes } = opened(strange);
    engine.changeMapping({ type: 'add', sheet: 0 });
    assert.deepEqual(
      view().mapping.tables[0].columns.map(({ heading, use }) => `${heading} ${use}`),
      ['あ ask', 'い ask', 'う ask'],
    );
    const choose = (column, set) => engine.changeMapping({ type: 'column', table: 0, column, set });
    choose(0, { use: 'title', level: '事業' });
    choose(1, { use: 'node', field: 'department' });
    choose(2, { use: 'observation', indicator: '件数', time: 'FY2024' });
    assert.equal(engine.document.levels[0].title, '事業');
    assert.deepEqual(nodes(), [
      `${engine.document.levels[0].id} 道を直す`,
      `${engine.document.levels[0].id} 橋を直す`,
    ]);
    assert.equal(engine.document.nodes[1].department, '土木');
    const values = engine.document.indicators.flatMap(({ observations }) =>
      observations.map(({ value }) => value),
    );
    assert.deepEqual(values, [12, 12]);
    assert.notEqual(view().plan, undefined);
  });

  it('can have no headings at all', () => {
    const { engine, nodes } = opened(file('表.csv', '道を直す,土木\n橋を直す,土木\n'));
    engine.changeMapping({ type: 'add', sheet: 0 });
    engine.changeMapping({ type: 'rows', table: 0, rows: { headerRow: 1, headerRows: 0 } });
    engine.changeMapping({
      type: 'column',
      table: 0,
      column: 0,
      set: { use: 'title', level: '事業' },
    });
    assert.equal(nodes().length, 2);
  });
});

describe('the rows of a table', () => {
  const text = '○○市の計画,,\n施策名,担当課,実績\n,,令和6年度\n道を直す,土木課,3\n注,,\n';

  it('can be corrected, and their columns are looked at again', () => {
    const { engine, view, nodes } = opened(file('表.csv', text));
    engine.changeMapping({
      type: 'rows',
      table: 0,
      rows: { headerRow: 2, headerRows: 2, lastRow: 4 },
    });
    const [table] = view().mapping.tables;
    assert.deepEqual(
      table.columns.map(({ use, time }) => [use, time].filter(Boolean).join(' ')),
      ['title', 'node', 'observation FY2024'],
    );
    assert.equal(nodes().length, 1);
  });

  it('keep what was chosen for columns whose heading stays', () => {
    const { engine, view } = opened(file('表.csv', text));
    engine.changeMapping({ type: 'column', table: 0, column: 1, set: { use: 'ignore' } });
    engine.changeMapping({ type: 'rows', table: 0, rows: { headerRow: 2, headerRows: 2 } });
    assert.equal(view().mapping.tables[0].columns[1].use, 'ignore');
    engine.undo();
    engine.undo();
    assert.equal(view().mapping.tables[0].columns[1].use, 'node');
  });
});

describe('files', () => {
  const sheet = file('施策.csv', '施策名,担当課\n道を直す,土木課\n');

  it('that are dropped a second time change nothing, and the edits stay', () => {
    const { engine, view } = opened(sheet);
    const [{ id }] = engine.document.nodes;
    engine.edit([{ type: 'set', list: 'nodes', id, path: ['title'], value: '道' }], {
      ja: 'x',
      en: 'x',
    });
    engine.open([{ ...sheet }], false);
    assert.equal(engine.document.nodes[0].title, '道');
    assert.match(view().notice.ja, /すでに開いています/);
  });

  it('that replace others say how to get back, and undo does', () => {
    const { engine, view } = opened(sheet);
    engine.open([file('別.csv', '施策名\n橋\n')], false);
    assert.match(view().notice.ja, /元に戻す/);
    engine.undo();
    assert.equal(engine.document.nodes[0].title, '道を直す');
  });

  it('are read by a mapping that was saved and is opened with them', () => {
    const { engine } = opened(strange);
    engine.changeMapping({ type: 'add', sheet: 0 });
    engine.changeMapping({
      type: 'column',
      table: 0,
      column: 0,
      set: { use: 'title', level: '事業' },
    });
    const saved = file('mapping.json', JSON.stringify(engine.mapping));
    assert.equal(opened(strange, saved).nodes().length, 2);
    const broken = opened(strange, file('mapping.json', '{"machiplanMapping":"1.0","tables":3}'));
    assert.equal(broken.view().fatal.code, 'mapping-broken');
  });
});
