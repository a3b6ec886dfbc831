/** Tabulator with only the modules that it needs, a fixed height and fixed widths: rows on screen only. */
import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { show } from '../page/in-page.js';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

const MARKS = { primary: '◎', secondary: '○' };

export function prepare({ nodes, goals }) {
  const data = nodes.map(({ id, code, title, sdgs }) => ({
    id,
    title: `${code} ${title}`,
    ...Object.fromEntries(
      sdgs.toReversed().map(({ goal, strength }) => [`g${goal}`, MARKS[strength]]),
    ),
  }));
  const columns = [
    { title: '項目', field: 'title', width: 240 },
    ...goals.map((goal) => ({ title: String(goal), field: `g${goal}`, width: 48 })),
  ];
  let table;
  return {
    mount: () =>
      new Promise((done) => {
        const box = show('');
        table = new Tabulator(box, { height: 700, data, columns });
        table.on('tableBuilt', () => done(box));
      }),
    sort: () => table.setSort('g4', 'desc'),
    filter: () => table.setFilter('g11', '!=', undefined),
    isDrawn: (box) => box.querySelector('.tabulator-row') !== null,
  };
}
