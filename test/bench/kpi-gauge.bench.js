/**
 * Gauges beside the same gauges as one SVG string by one innerHTML (the limit of a page without
 * script). One gauge is a `<kpi-gauge>`; 100 and 1,000 are the cards of a `<kpi-board>`, and for
 * comparison as many `<kpi-gauge>` elements. Times run from data in memory to the second frame after
 * it, so nothing below two frames can be seen. Gauges that are not on screen are drawn later, which
 * is the point; the heap is taken when all of them are there.
 */
const AIMS = { 1: 1.3, 100: 1, 1_000: 0.2 };
const SIZES = [1, 100, 1_000];

async function open(page, url, size) {
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${url}/kpi-gauge-bench.html`);
  await page.evaluate(prepare, size);
}

/** Runs in the page: a checked plan with as many indicators, the SVG string, and helpers. */
async function prepare(size) {
  const titles = ['健診受診率', '町会・自治会加入率', 'みどり率', '週1回以上運動する人の割合'];
  const indicators = Array.from({ length: size }, (_, at) => ({
    id: `i${at}`,
    title: `${titles[at % 4]} ${at}`,
    unit: '%',
    decimals: 1,
    direction: 'increase',
    baseline: { time: 'FY2021', value: 40 + (at % 20) },
    targets: [
      { time: 'FY2027', value: 60 + (at % 10), kind: 'interim' },
      { time: 'FY2031', value: 70 + (at % 10), kind: 'final' },
    ],
    observations: [2021, 2022, 2023, 2024, 2025].map((year, index) => ({
      time: `FY${year}`,
      value: 40 + (at % 20) + index * (1 + (at % 5)),
    })),
  }));
  const lists = ['sources', 'relatedPlans', 'trees', 'relations', 'actions', 'levels', 'nodes'];
  lists.push('evaluations', 'budgets', 'districtLevels', 'districts', 'facilities', 'boundaries');
  const plan = {
    planJson: '1.0',
    id: 'bench',
    title: 'bench',
    ...Object.fromEntries(lists.map((name) => [name, []])),
    indicators,
    [Symbol.for('machiplan.checked-plan')]: true,
  };
  const x = (value) => (value - 38) * 6;
  const svg = ({ title, baseline, targets, observations }, year) => {
    const seen = observations[year];
    const [interim, final] = targets;
    const expected = baseline.value + ((interim.value - baseline.value) * year) / 6;
    return `<svg viewBox="0 0 270 150" width="270" height="150" role="img" aria-label="${title}">
      <text x="0" y="16" font-weight="700">${title}</text>
      <text x="0" y="50" font-size="32" font-weight="700">${seen.value.toFixed(1)}%</text>
      <text x="110" y="50">${seen.time.slice(2)}年度</text>
      <circle cx="8" cy="68" r="8" fill="#0017c1"/><path d="M4 68h8M9 65l3 3-3 3" stroke="#fff"/>
      <text x="22" y="73" fill="#0017c1">順調</text>
      <rect x="0" y="90" width="270" height="12" fill="#f2f2f2" stroke="#d8d8db"/>
      <rect x="${x(baseline.value)}" y="90" width="${x(seen.value) - x(baseline.value)}" height="12" fill="#0017c1"/>
      <line x1="${x(interim.value)}" x2="${x(interim.value)}" y1="89" y2="103" stroke="#1a1a1a"/>
      <line x1="${x(baseline.value)}" x2="${x(baseline.value)}" y1="88" y2="104" stroke="#1a1a1a"/>
      <line x1="${x(expected)}" x2="${x(expected)}" y1="84" y2="108" stroke="#1a1a1a" stroke-dasharray="3 2"/>
      <line x1="${x(final.value)}" x2="${x(final.value)}" y1="82" y2="110" stroke="#1a1a1a" stroke-width="2.5"/>
      <circle cx="${x(seen.value)}" cy="96" r="5.5" fill="#0017c1" stroke="#fff"/>
      <text x="0" y="124">基準値 ${baseline.value.toFixed(1)}%（2021年度）</text>
      <text x="140" y="124">目安 ${expected.toFixed(1)}%（2025年度）</text>
      <text x="0" y="144">目標値 ${final.value.toFixed(1)}%（2031年度）</text>
    </svg>`;
  };
  const asSvg = (year = 4) => indicators.map((each) => svg(each, year)).join('');
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
  await Promise.all(['kpi-gauge', 'kpi-board'].map((tag) => customElements.whenDefined(tag)));
  // The first element of a page compiles the code; pages are measured as they are used, warm once.
  await secondFrame();
  window.bench = { plan, asSvg, secondFrame };
}

const inPage =
  (size, figure, ...args) =>
  async (page, url) => {
    await open(page, url, size);
    return page.evaluate(figure, ...args);
  };

async function mountBoard() {
  const { plan, secondFrame } = window.bench;
  const start = performance.now();
  const board = document.createElement('kpi-board');
  board.plan = plan;
  document.body.append(board);
  await secondFrame();
  return performance.now() - start;
}

async function mountGauges(size) {
  const { plan, secondFrame } = window.bench;
  const start = performance.now();
  const box = document.createElement('div');
  for (let at = 0; at < size; at += 1) {
    const gauge = document.createElement('kpi-gauge');
    gauge.indicator = `i${at}`;
    gauge.plan = plan;
    box.append(gauge);
  }
  document.body.append(box);
  await secondFrame();
  return performance.now() - start;
}

async function mountSvg() {
  const { asSvg, secondFrame } = window.bench;
  const start = performance.now();
  const box = document.createElement('div');
  box.innerHTML = asSvg();
  document.body.append(box);
  await secondFrame();
  return performance.now() - start;
}

const firstPaint = SIZES.map((size) => ({
  name: `gauge, first paint of ${size.toLocaleString('en')}`,
  aim: AIMS[size],
  contestants: {
    ours: size === 1 ? inPage(size, mountGauges, size) : inPage(size, mountBoard),
    limit: inPage(size, mountSvg),
    ...(size > 1 && { 'ours, elements': inPage(size, mountGauges, size) }),
  },
}));

const yearChange = SIZES.map((size) => ({
  name: `gauge, another year for ${size.toLocaleString('en')}`,
  aim: AIMS[size],
  contestants: {
    ours: async (page, url) => {
      await open(page, url, size);
      await page.evaluate(size === 1 ? mountGauges : mountBoard, size);
      await page.waitForNetworkIdle({ idleTime: 200 });
      return page.evaluate(async () => {
        const element = document.querySelector('kpi-board, kpi-gauge');
        const start = performance.now();
        element.time = 'FY2023';
        await window.bench.secondFrame();
        return performance.now() - start;
      });
    },
    limit: async (page, url) => {
      await open(page, url, size);
      await page.evaluate(mountSvg);
      return page.evaluate(async () => {
        const { asSvg, secondFrame } = window.bench;
        const box = document.querySelector('div');
        const start = performance.now();
        box.innerHTML = asSvg(2);
        await secondFrame();
        return performance.now() - start;
      });
    },
  },
}));

/** Live bytes of script over the page before, in KB, when all gauges are drawn. */
const heapOf = (size, mount) => async (page, url) => {
  await open(page, url, size);
  const cdp = await page.createCDPSession();
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate(mount, size);
  await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await window.bench.secondFrame();
  });
  return ((await used()) - before) / 1024;
};

const heap = {
  name: 'gauge, heap for 1,000, all drawn',
  unit: 'KB',
  contestants: {
    ours: heapOf(1_000, mountBoard),
    limit: heapOf(1_000, mountSvg),
    'ours, elements': heapOf(1_000, mountGauges),
  },
};

export default [...firstPaint, ...yearChange, heap];
