/** Runs in the page: rows of one level with two goals each, `<sdg-matrix>`, and the same as a table. */
import { checkedPlan, show } from '../page/in-page.js';

const TITLES = ['地域防災力の向上', '子どもの権利を守る', '緑を増やし育てる', '歩いて楽しい街'];
const GOALS = Array.from({ length: 17 }, (_, place) => place + 1);

const makeNodes = (size) =>
  Array.from({ length: size }, (_, at) => ({
    id: `m${at}`,
    level: 'measure',
    title: `${TITLES[at % 4]} ${at}`,
    code: `${at}`,
    sdgs: [
      { goal: (at % 17) + 1, strength: 'primary' },
      { goal: ((at * 7) % 17) + 1, strength: 'secondary' },
    ],
  }));

function rowOf({ code, title, sdgs }) {
  const cells = GOALS.map((goal) => {
    const relation = sdgs.find((each) => each.goal === goal);
    return `<td>${relation ? (relation.strength === 'primary' ? '◎' : '○') : ''}</td>`;
  });
  return `<tr><th scope="row">${code} ${title}</th>${cells.join('')}</tr>`;
}

const HEADS = `<tr><th>項目</th>${GOALS.map((goal) => `<th>${goal}</th>`).join('')}</tr>`;

export function prepare(size) {
  const nodes = makeNodes(size);
  const plan = checkedPlan({ levels: [{ id: 'measure', title: '施策' }], nodes });
  const mount = (view = 'table') => {
    const matrix = document.createElement('sdg-matrix');
    matrix.plan = plan;
    matrix.view = view;
    window.matrix = matrix;
    return show(matrix);
  };
  return {
    nodes,
    goals: GOALS,
    mount,
    find: (selector) => window.matrix.shadowRoot?.querySelector(selector),
    asTable: (rows = nodes) =>
      `<table><thead>${HEADS}</thead><tbody>${rows.map(rowOf).join('')}</tbody></table>`,
  };
}
