/**
 * <sdg-matrix> beside the same cells as one plain table by one innerHTML (the limit of a page
 * without script), and beside drawing the rows on screen that way (the limit of any script). Times
 * run from data in memory to the second frame after it, so nothing below two frames can be seen.
 */
const SIZES = [50, 500, 5_000];
const AIMS = { 50: 1.2, 500: 0.25, 5_000: 0.03 };
const VIEWPORT_AIM = 1.5;

/** What every contestant starts from: the built element, and the same rows for all. */
async function open(page, url, size) {
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${url}/sdg-matrix-bench.html`);
  await page.evaluate(prepare, size);
}

/** Runs in the page: rows of one level with two goals each, a checked plan, and helpers. */
async function prepare(size) {
  const titles = ['地域防災力の向上', '子どもの権利を守る', '緑を増やし育てる', '歩いて楽しい街'];
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: `m${at}`,
    level: 'measure',
    title: `${titles[at % 4]} ${at}`,
    code: `${at}`,
    sdgs: [
      { goal: (at % 17) + 1, strength: 'primary' },
      { goal: ((at * 7) % 17) + 1, strength: 'secondary' },
    ],
  }));
  const lists = ['sources', 'relatedPlans', 'trees', 'relations', 'indicators', 'actions'];
  lists.push('evaluations', 'budgets', 'districtLevels', 'districts', 'facilities', 'boundaries');
  const plan = {
    planJson: '1.0',
    id: 'bench',
    title: 'bench',
    levels: [{ id: 'measure', title: '施策' }],
    nodes,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    [Symbol.for('machiplan.checked-plan')]: true,
  };
  const goals = Array.from({ length: 17 }, (_, place) => place + 1);
  const row = (node) => {
    const cells = goals.map((goal) => {
      const relation = node.sdgs.find((each) => each.goal === goal);
      return `<td>${relation ? (relation.strength === 'primary' ? '◎' : '○') : ''}</td>`;
    });
    return `<tr><th scope="row">${node.code} ${node.title}</th>${cells.join('')}</tr>`;
  };
  const heads = `<tr><th>項目</th>${goals.map((goal) => `<th>${goal}</th>`).join('')}</tr>`;
  const asTable = (rows) =>
    `<table><thead>${heads}</thead><tbody>${rows.map(row).join('')}</tbody></table>`;
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const secondFrame = async () => {
    await frame();
    await frame();
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  };
  await customElements.whenDefined('sdg-matrix');
  await secondFrame();
  window.bench = { plan, nodes, asTable, row, secondFrame };
}

async function mountMatrix(page) {
  return page.evaluate(async () => {
    const { plan, secondFrame } = window.bench;
    const start = performance.now();
    const matrix = document.createElement('sdg-matrix');
    matrix.plan = plan;
    document.body.append(matrix);
    await secondFrame();
    window.matrix = matrix;
    return performance.now() - start;
  });
}

/** Asks for a figure in a page that shows the matrix, after all its parts have come. */
const withMatrix = (size, figure) => async (page, url) => {
  await open(page, url, size);
  await mountMatrix(page);
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page.evaluate(figure);
};

const inPage = (size, figure) => async (page, url) => {
  await open(page, url, size);
  return page.evaluate(figure);
};

/** Draws as many rows as stand on screen by one innerHTML, in a box that is there already. */
async function drawViewport() {
  const { nodes, asTable, secondFrame } = window.bench;
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = asTable(nodes.slice(0, 20));
  await secondFrame();
  const start = performance.now();
  box.innerHTML = asTable(nodes.slice(-20));
  await secondFrame();
  return performance.now() - start;
}

const firstPaint = SIZES.map((size) => ({
  name: `matrix, first paint of ${size.toLocaleString('en')} rows x 17`,
  aim: AIMS[size],
  contestants: {
    ours: async (page, url) => {
      await open(page, url, size);
      return mountMatrix(page);
    },
    limit: inPage(size, async () => {
      const { nodes, asTable, secondFrame } = window.bench;
      const start = performance.now();
      const box = document.createElement('div');
      box.innerHTML = asTable(nodes);
      document.body.append(box);
      await secondFrame();
      return performance.now() - start;
    }),
  },
}));

const sorting = {
  name: 'matrix, sort 5,000 rows by a goal',
  aim: VIEWPORT_AIM,
  contestants: {
    ours: withMatrix(5_000, async () => {
      const start = performance.now();
      window.matrix.shadowRoot.querySelectorAll('thead .sort')[3].click();
      await window.bench.secondFrame();
      return performance.now() - start;
    }),
    limit: inPage(5_000, drawViewport),
  },
};

const filtering = {
  name: 'matrix, filter 5,000 rows by a goal',
  aim: VIEWPORT_AIM,
  contestants: {
    ours: withMatrix(5_000, async () => {
      const start = performance.now();
      window.matrix.selectedGoal = 11;
      await window.bench.secondFrame();
      return performance.now() - start;
    }),
    limit: inPage(5_000, drawViewport),
  },
};

const scrolling = {
  name: 'matrix, jump to the middle of 5,000 rows',
  aim: VIEWPORT_AIM,
  contestants: {
    ours: withMatrix(5_000, async () => {
      const scroller = window.matrix.shadowRoot.querySelector('.scroll');
      const start = performance.now();
      scroller.scrollTop = scroller.scrollHeight / 2;
      await window.bench.secondFrame();
      return performance.now() - start;
    }),
    limit: inPage(5_000, drawViewport),
  },
};

/** Long tasks cannot hide behind frames here: what the script itself takes. */
const work = {
  name: 'matrix, script and layout for 5,000 rows, without waiting for frames',
  aim: AIMS[5_000],
  contestants: {
    ours: inPage(5_000, async () => {
      const start = performance.now();
      const matrix = document.createElement('sdg-matrix');
      matrix.plan = window.bench.plan;
      document.body.append(matrix);
      await matrix.updateComplete;
      matrix.getBoundingClientRect();
      return performance.now() - start;
    }),
    limit: inPage(5_000, () => {
      const { nodes, asTable } = window.bench;
      const start = performance.now();
      const box = document.createElement('div');
      box.innerHTML = asTable(nodes);
      document.body.append(box);
      box.getBoundingClientRect();
      return performance.now() - start;
    }),
  },
};

const elements = {
  name: 'matrix, DOM elements for 5,000 rows',
  unit: 'elements',
  contestants: {
    ours: withMatrix(5_000, () => window.matrix.shadowRoot.querySelectorAll('*').length),
    limit: inPage(5_000, () => 5_000 * 19 + 20),
  },
};

export default [...firstPaint, work, sorting, filtering, scrolling, elements];
