/**
 * <plan-tree> beside the whole as one string by one innerHTML (the limit of a page without script),
 * and beside drawing the rows on screen that way (the limit of any script). All branches are open.
 * Times run from data in memory to the second frame after it, as long as anything can be seen late.
 */
const SIZES = [500, 5_000, 50_000];
const AIMS = { 500: 0.25, 5_000: 0.05, 50_000: 0.01 };

/** What every contestant starts from: the built elements, and the same nodes for all. */
async function open(page, url, size) {
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${url}/plan-tree-bench.html`);
  await page.evaluate(prepare, size);
}

/** Runs in the page: nodes of four levels, a checked plan, and helpers for the contestants. */
async function prepare(size) {
  const levels = ['field', 'policy', 'measure', 'project'];
  const fanOut = [9, 5, 8];
  const nodes = [];
  const add = (parent, level) => {
    const at = nodes.length;
    const titles = [
      '地域防災力の向上',
      '子どもの権利を守る',
      '緑を増やし育てる',
      '歩いて楽しい街づくり',
    ];
    nodes.push({
      id: `n${at}`,
      level: levels[level],
      title: `${titles[at % 4]} ${at}`,
      code: `${at}`,
      ...(parent && { parent }),
    });
    return `n${at}`;
  };
  while (nodes.length < size) {
    const field = add(undefined, 0);
    for (let p = 0; p < fanOut[1] && nodes.length < size; p += 1) {
      const policy = add(field, 1);
      for (let m = 0; m < fanOut[2] && nodes.length < size; m += 1) {
        const measure = add(policy, 2);
        for (let j = 0; j < 9 && nodes.length < size; j += 1) add(measure, 3);
      }
    }
  }
  const lists = [
    'sources',
    'relatedPlans',
    'trees',
    'relations',
    'indicators',
    'actions',
    'evaluations',
  ];
  lists.push('budgets', 'districtLevels', 'districts', 'facilities', 'boundaries');
  const plan = {
    planJson: '1.0',
    id: 'bench',
    title: 'bench',
    levels: levels.map((id) => ({ id, title: id })),
    nodes,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    [Symbol.for('machiplan.checked-plan')]: true,
  };
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const line = (node) => `<a href="#${node.id}"><b>${node.code}</b> ${escape(node.title)}</a>`;
  /** Nested <details>, all open, as one string. */
  const asMarkup = () => {
    const depth = (node) => levels.indexOf(node.level);
    let markup = '';
    const open = [];
    nodes.forEach((node, at) => {
      while (open.length > depth(node)) markup += `</ul>${open.pop()}`;
      const hasChildren = nodes[at + 1]?.parent === node.id;
      if (hasChildren) {
        markup += `<li><details open><summary>${line(node)}</summary><ul>`;
        open.push('</details></li>');
      } else markup += `<li>${line(node)}</li>`;
    });
    while (open.length > 0) markup += `</ul>${open.pop()}`;
    return `<ul>${markup}</ul>`;
  };
  const asRows = (first, count) =>
    nodes
      .slice(first, first + count)
      .map((node) => `<li><button>+</button>${line(node)}</li>`)
      .join('');
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
  await customElements.whenDefined('plan-tree');
  await secondFrame();
  window.bench = { plan, nodes, asMarkup, asRows, secondFrame };
}

async function mountTree(page) {
  return page.evaluate(async () => {
    const { plan, secondFrame } = window.bench;
    const start = performance.now();
    const tree = document.createElement('plan-tree');
    tree.depth = 9;
    tree.plan = plan;
    document.body.append(tree);
    await secondFrame();
    window.tree = tree;
    return performance.now() - start;
  });
}

/** A function that is asked for its figure in a page made ready for a plan of this size. */
const inPage = (size, figure, mount) => async (page, url) => {
  await open(page, url, size);
  if (mount) await mountTree(page);
  return page.evaluate(figure);
};

const firstPaint = SIZES.map((size) => ({
  name: `tree, first paint of ${size.toLocaleString('en')} nodes, all open`,
  aim: AIMS[size],
  contestants: {
    ours: async (page, url) => {
      await open(page, url, size);
      return mountTree(page);
    },
    limit: inPage(size, async () => {
      const { asMarkup, secondFrame } = window.bench;
      const start = performance.now();
      const box = document.createElement('div');
      box.innerHTML = asMarkup();
      document.body.append(box);
      await secondFrame();
      return performance.now() - start;
    }),
    'rows on screen': inPage(size, async () => {
      const { asRows, secondFrame } = window.bench;
      const start = performance.now();
      const box = document.createElement('ul');
      box.innerHTML = asRows(0, 36);
      document.body.append(box);
      await secondFrame();
      return performance.now() - start;
    }),
    'two empty frames': inPage(size, async () => {
      const start = performance.now();
      await window.bench.secondFrame();
      return performance.now() - start;
    }),
  },
}));

const blocking = SIZES.map((size) => ({
  name: `tree, script and layout until the first paint of ${size.toLocaleString('en')} nodes`,
  aim: AIMS[size],
  contestants: {
    ours: inPage(size, async () => {
      const { plan } = window.bench;
      const start = performance.now();
      const tree = document.createElement('plan-tree');
      tree.depth = 9;
      tree.plan = plan;
      document.body.append(tree);
      await tree.updateComplete;
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }),
    limit: inPage(size, async () => {
      const { asMarkup } = window.bench;
      const start = performance.now();
      const box = document.createElement('div');
      box.innerHTML = asMarkup();
      document.body.append(box);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }),
    'rows on screen': inPage(size, async () => {
      const { asRows } = window.bench;
      const start = performance.now();
      const box = document.createElement('ul');
      box.innerHTML = asRows(0, 36);
      document.body.append(box);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }),
  },
}));

/** The limit here is drawing the rows on screen once by innerHTML. */
const viewportLimit = async () => {
  const { asRows } = window.bench;
  const box = document.createElement('ul');
  document.body.append(box);
  const start = performance.now();
  box.innerHTML = asRows(0, 36);
  document.body.getBoundingClientRect();
  return performance.now() - start;
};

const toggleAll = {
  name: 'tree, collapse and expand all 50,000 (script and layout, both together)',
  aim: 2,
  contestants: {
    ours: inPage(
      50_000,
      async () => {
        const { tree } = window;
        const start = performance.now();
        tree.collapseAll();
        await tree.updateComplete;
        document.body.getBoundingClientRect();
        tree.expandAll();
        await tree.updateComplete;
        document.body.getBoundingClientRect();
        return performance.now() - start;
      },
      true,
    ),
    limit: inPage(50_000, viewportLimit),
  },
};

/** The limit is a scan: each title folded once before, and `includes` for each keystroke. */
const keystroke = [5_000, 50_000].map((size) => ({
  name: `tree, search keystroke in ${size.toLocaleString('en')} nodes (third of a word)`,
  aim: 1,
  contestants: {
    ours: inPage(
      size,
      async () => {
        const { tree } = window;
        tree.search('ち');
        while (!tree.shadowRoot.querySelector('.found')) await window.bench.secondFrame();
        tree.search('ちい');
        await tree.updateComplete;
        const start = performance.now();
        tree.search('防災');
        await tree.updateComplete;
        document.body.getBoundingClientRect();
        return performance.now() - start;
      },
      true,
    ),
    limit: inPage(size, async () => {
      const { nodes, asRows } = window.bench;
      const folded = nodes.map((node) =>
        `${node.code} ${node.title}`.normalize('NFKC').toLowerCase(),
      );
      const box = document.createElement('ul');
      document.body.append(box);
      const start = performance.now();
      const hits = [];
      folded.forEach((text, at) => text.includes('防災') && hits.push(at));
      box.innerHTML = asRows(hits[0], 36);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }),
  },
}));

const memory = {
  name: 'tree, heap of 50,000 nodes over the data (aim: 2 MB)',
  unit: 'MB',
  contestants: {
    ours: async (page, url) => {
      await open(page, url, 50_000);
      const cdp = await page.createCDPSession();
      const heap = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
        return (usedSize + backingStorageSize) / 1e6;
      };
      // The code itself is not what the nodes cost.
      await page.evaluate(async () => {
        const { plan, secondFrame } = window.bench;
        const small = document.createElement('plan-tree');
        small.plan = { ...plan, nodes: plan.nodes.slice(0, 500) };
        document.body.append(small);
        await secondFrame();
        small.remove();
      });
      const before = await heap();
      await mountTree(page);
      return (await heap()) - before;
    },
  },
};

const domNodes = {
  name: 'tree, DOM nodes for 50,000 nodes, all open',
  unit: 'nodes',
  contestants: {
    ours: inPage(50_000, () => window.tree.shadowRoot.querySelectorAll('*').length, true),
    limit: inPage(50_000, () => {
      const box = document.createElement('div');
      box.innerHTML = window.bench.asMarkup();
      return box.querySelectorAll('*').length;
    }),
  },
};

const scrolling = {
  name: 'tree, longest frame while scrolling through 50,000 (aim: 50 ms)',
  contestants: {
    ours: inPage(
      50_000,
      async () => {
        const box = window.tree.shadowRoot.querySelector('.outline');
        let longest = 0;
        let last = performance.now();
        for (let at = 0; at < 60; at += 1) {
          box.scrollTop += at < 30 ? 300 : 30_000;
          await new Promise((done) => requestAnimationFrame(() => done()));
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        }
        return longest;
      },
      true,
    ),
  },
};

const DIAGRAM_AIMS = { 500: 1.2, 5_000: 0.6, 50_000: 0.25 };

/** The limit is one string of SVG with a rectangle and a name for each node, placed beforehand. */
const diagrams = SIZES.map((size) => ({
  name: `tree, icicle of ${size.toLocaleString('en')} nodes`,
  aim: DIAGRAM_AIMS[size],
  contestants: {
    ours: inPage(size, async () => {
      const { plan, secondFrame } = window.bench;
      const warm = document.createElement('plan-tree');
      warm.view = 'icicle';
      warm.plan = { ...plan, nodes: plan.nodes.slice(0, 9) };
      document.body.append(warm);
      // The code of the drawings comes later; that is measured as bytes, not as time.
      while (!warm.shadowRoot?.querySelector('.cell')) await secondFrame();
      warm.remove();
      await secondFrame();
      const start = performance.now();
      const tree = document.createElement('plan-tree');
      tree.view = 'icicle';
      tree.plan = plan;
      document.body.append(tree);
      while (!tree.shadowRoot?.querySelector('.cell, canvas')) {
        await new Promise((done) => setTimeout(done));
      }
      await secondFrame();
      return performance.now() - start;
    }),
    limit: inPage(size, async () => {
      const { nodes, secondFrame } = window.bench;
      const places = nodes.map((node, at) => ({
        x: 240 * ['field', 'policy', 'measure', 'project'].indexOf(node.level),
        y: (680 * at) / nodes.length,
        height: 680 / nodes.length,
      }));
      const start = performance.now();
      const box = document.createElement('div');
      const parts = nodes.map(({ title }, at) => {
        const { x, y, height } = places[at];
        const label = height > 12 ? `<text x="${x}" y="${y + 12}">${title}</text>` : '';
        return `<g tabindex="-1"><title>${title}</title><rect x="${x}" y="${y}" width="240" height="${height}" fill="#bcd9f2"/>${label}</g>`;
      });
      box.innerHTML = `<svg width="960" height="680">${parts.join('')}</svg>`;
      document.body.append(box);
      await secondFrame();
      return performance.now() - start;
    }),
  },
}));

export default [
  ...firstPaint,
  ...blocking,
  toggleAll,
  ...keystroke,
  memory,
  domNodes,
  scrolling,
  ...diagrams,
];
