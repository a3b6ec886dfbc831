/** Runs in the page: indicators, `<kpi-board>` and `<kpi-gauge>` showing them, and the same as SVG. */
import { checkedPlan, show } from '../page/in-page.js';

const TITLES = ['健診受診率', '町会・自治会加入率', 'みどり率', '週1回以上運動する人の割合'];

const makeIndicators = (size) =>
  Array.from({ length: size }, (_, at) => ({
    id: `i${at}`,
    title: `${TITLES[at % 4]} ${at}`,
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

const x = (value) => (value - 38) * 6;

function svgOf({ title, baseline, targets, observations }, year) {
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
}

export function prepare(size) {
  const indicators = makeIndicators(size);
  const plan = checkedPlan({ indicators });
  return {
    indicators,
    /** All of them as the cards of one board. */
    mountBoard() {
      const board = document.createElement('kpi-board');
      board.plan = plan;
      return show(board);
    },
    /** An element for each. */
    mountGauges() {
      const box = document.createElement('div');
      for (const { id } of indicators) {
        const gauge = document.createElement('kpi-gauge');
        gauge.indicator = id;
        gauge.plan = plan;
        box.append(gauge);
      }
      show(box);
      return box.firstElementChild;
    },
    /** True if there is a gauge to see in what was mounted. */
    isDrawn: (element) => element.shadowRoot?.querySelector('svg') !== null,
    asSvg: (year = 4) => indicators.map((each) => svgOf(each, year)).join(''),
  };
}
