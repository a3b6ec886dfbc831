/**
 * <district-map> beside the map alone as one SVG string by one innerHTML: a path for each district,
 * projected the same way, with lines between them, and nothing else. Ours has the list, the legend
 * and the controls as well. Times run from data in memory to the second frame after it; the rows
 * "as pixels" run until a screenshot is there, because a browser may still be painting then.
 */
const SIZES = [28, 500, 5_000];
const AIMS = { 28: 1.3, 500: 1, 5_000: 0.6 };

async function open(page, url, size) {
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${url}/district-map-bench.html`);
  await page.evaluate(prepare, size);
}

/** Runs in the page: a crooked grid of districts with common edges, and two years of values. */
async function prepare(size) {
  const side = Math.ceil(Math.sqrt(size));
  const jitter = (a, b, c) => Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 0.2;
  const corner = (x, y) => [x + jitter(x, y, 1), y + jitter(x, y, 2)];
  /** An edge in four steps; both districts beside it get the same points. */
  const edge = ([ax, ay], [bx, by], key) =>
    [0, 0.25, 0.5, 0.75].map((share) => [
      ax + (bx - ax) * share + (share ? jitter(key, share, 3) * 0.2 : 0),
      ay + (by - ay) * share + (share ? jitter(key, share, 4) * 0.2 : 0),
    ]);
  const degrees = ([x, y]) => [139 + x / 100, 36 - y / 100];
  const ring = (x, y) => {
    const [a, b, c, d] = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
    const across = (row) => x * 1000 + row * 2;
    const down = (column) => column * 1000 + y * 2 + 1;
    const back = (points) => points.slice(1).reverse();
    const points = [
      ...edge(a, b, across(y)),
      ...edge(b, c, down(x + 1)),
      c,
      ...back(edge(d, c, across(y + 1))),
      d,
      ...back(edge(a, d, down(x))),
    ];
    return [...points, points[0]].map(degrees);
  };
  const districts = [];
  const features = [];
  const observations = [];
  for (let at = 0; at < size; at += 1) {
    const [x, y] = [at % side, Math.floor(at / side)];
    districts.push({ id: `d${at}`, level: 'district', name: `第${at}地区` });
    features.push({
      type: 'Feature',
      id: `d${at}`,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring(x, y)] },
    });
    for (const [time, turn] of [
      ['FY2023', 7],
      ['FY2024', 11],
    ])
      observations.push({ time, district: `d${at}`, value: (at * turn) % 997 });
  }
  const lists = ['sources', 'relatedPlans', 'levels', 'nodes', 'trees', 'relations', 'actions'];
  lists.push('evaluations', 'budgets', 'facilities');
  const boundary = { id: 'b', level: 'district', format: 'geojson', status: 'schematic' };
  const plan = {
    planJson: '1.0',
    id: 'bench',
    title: 'bench',
    ...Object.fromEntries(lists.map((name) => [name, []])),
    districtLevels: [{ id: 'district', title: '地区' }],
    districts,
    indicators: [{ id: 'i', title: '値', unit: '人', decimals: 0, observations }],
    boundaries: [{ ...boundary, data: { type: 'FeatureCollection', features } }],
    [Symbol.for('machiplan.checked-plan')]: true,
  };
  const colours = ['#e4eefb', '#9dc0ec', '#719fdd', '#2559a5', '#123874'];
  const colourAt = (at, turn) => colours[Math.floor((((at * turn) % 997) / 997) * 5)];
  const extent = side + 1;
  /** The map as a plain page would have it. */
  const asSvg = () => {
    const project = ([longitude, latitude]) => {
      const x = longitude / 360 + 0.5;
      const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
      return [x, y];
    };
    const [left, top] = project([138.995, 36.005]);
    const [right] = project([139 + extent / 100, 36]);
    const scale = 700 / (right - left);
    const place = (position) => {
      const [x, y] = project(position);
      return `${((x - left) * scale).toFixed(1)} ${((y - top) * scale).toFixed(1)}`;
    };
    const paths = features.map(({ geometry }, at) => {
      const d = geometry.coordinates.map((points) => `M${points.map(place).join('L')}Z`).join('');
      return `<path fill="${colourAt(at, 11)}" stroke="#fff" d="${d}"/>`;
    });
    return `<svg viewBox="0 0 800 720" width="560" height="504">${paths.join('')}</svg>`;
  };
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
  await customElements.whenDefined('district-map');
  await secondFrame();
  window.bench = { plan, asSvg, colourAt, secondFrame };
}

/** Functions that run in the page; each puts something on it and says how long that took. */
const mounts = {
  ours: async () => {
    const { plan, secondFrame } = window.bench;
    const start = performance.now();
    const map = document.createElement('district-map');
    map.plan = plan;
    document.body.append(map);
    await secondFrame();
    window.map = map;
    return performance.now() - start;
  },
  limit: async () => {
    const { asSvg, secondFrame } = window.bench;
    const start = performance.now();
    const box = document.createElement('div');
    box.innerHTML = asSvg();
    document.body.append(box);
    await secondFrame();
    return performance.now() - start;
  },
};

const work = {
  ours: async () => {
    const { plan } = window.bench;
    const start = performance.now();
    const map = document.createElement('district-map');
    map.plan = plan;
    document.body.append(map);
    await map.updateComplete;
    document.body.getBoundingClientRect();
    return performance.now() - start;
  },
  limit: async () => {
    const { asSvg } = window.bench;
    const start = performance.now();
    const box = document.createElement('div');
    box.innerHTML = asSvg();
    document.body.append(box);
    document.body.getBoundingClientRect();
    return performance.now() - start;
  },
};

const recolours = {
  ours: async () => {
    const { secondFrame } = window.bench;
    const start = performance.now();
    window.map.time = 'FY2023';
    await secondFrame();
    return performance.now() - start;
  },
  limit: async () => {
    const { colourAt, secondFrame } = window.bench;
    const start = performance.now();
    document.querySelectorAll('path').forEach((path, at) => {
      path.setAttribute('fill', colourAt(at, 7));
    });
    await secondFrame();
    return performance.now() - start;
  },
};

/** The time until what was just put on the page is a picture, in milliseconds. */
async function asPixels(page, change) {
  const start = performance.now();
  await page.evaluate(change);
  await page.screenshot({ optimizeForSpeed: true });
  return performance.now() - start;
}

async function heapAfter(page, mount) {
  const before = (await collected(page)).usedSize;
  await page.evaluate(mount);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return ((await collected(page)).usedSize - before) / 1e6;
}

async function collected(page) {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  return cdp.send('Runtime.getHeapUsage');
}

/** The same measurement of both. */
const both = (size, measure) =>
  Object.fromEntries(
    ['ours', 'limit'].map((who) => [
      who,
      async (page, url) => {
        await open(page, url, size);
        return measure(page, who);
      },
    ]),
  );

const named = (size, words) => `map, ${words} of ${size.toLocaleString('en')} districts`;

export default [
  ...SIZES.map((size) => ({
    name: named(size, 'first paint'),
    aim: AIMS[size],
    contestants: both(size, (page, who) => page.evaluate(mounts[who])),
  })),
  ...SIZES.map((size) => ({
    name: named(size, 'script and layout'),
    contestants: both(size, (page, who) => page.evaluate(work[who])),
  })),
  ...SIZES.map((size) => ({
    name: named(size, 'first paint as pixels'),
    aim: AIMS[size],
    contestants: both(size, (page, who) => asPixels(page, mounts[who])),
  })),
  {
    name: named(5_000, 'another year'),
    aim: 1.2,
    contestants: both(5_000, async (page, who) => {
      await page.evaluate(mounts[who]);
      return page.evaluate(recolours[who]);
    }),
  },
  {
    name: named(5_000, 'another year as pixels'),
    aim: 1.2,
    contestants: both(5_000, async (page, who) => {
      await page.evaluate(mounts[who]);
      await page.screenshot({ optimizeForSpeed: true });
      return asPixels(page, recolours[who]);
    }),
  },
  {
    name: named(5_000, 'heap'),
    unit: 'MB',
    contestants: both(5_000, (page, who) => heapAfter(page, mounts[who])),
  },
  {
    name: 'map, bytes of the map engine before it is asked for',
    unit: 'bytes',
    contestants: {
      ours: async (page, url) => {
        let bytes = 0;
        page.on('response', async (response) => {
          if (response.url().includes('maplibre')) bytes += (await response.buffer()).length;
        });
        await open(page, url, 28);
        await page.evaluate(mounts.ours);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
        return bytes;
      },
    },
  },
];
