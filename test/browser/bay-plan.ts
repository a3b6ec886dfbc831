import { checkPlan, type Plan, type PlanDocument } from '@machiplan/schema';

/** A square of a tenth of a degree, its south-western corner at column and row. */
export function square(column: number, row: number) {
  const west = 139 + column / 10;
  const north = 36 - row / 10;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, north - 0.1],
        [west + 0.1, north - 0.1],
        [west + 0.1, north],
        [west, north],
        [west, north - 0.1],
      ],
    ],
  };
}

/** Four districts in two areas, side by side; the fourth has no value in the later year. */
export const bayDocument: PlanDocument = {
  planJson: '1.0',
  id: 'bay-city',
  title: 'みなと市計画',
  levels: [{ id: 'project', title: '事業', kind: 'project' }],
  nodes: [
    { id: 'lights', level: 'project', title: '街灯の更新', districts: ['kita', 'minami'] },
    { id: 'park', level: 'project', title: '公園の整備', districts: ['kita'] },
  ],
  districtLevels: [
    { id: 'area', title: '地域' },
    { id: 'district', title: '地区' },
  ],
  districts: [
    { id: 'east', level: 'area', name: '東部', tile: [1, 0] },
    { id: 'west', level: 'area', name: '西部', tile: [0, 0] },
    { id: 'kita', level: 'district', parent: 'west', name: '北浜', code: '101', tile: [0, 0] },
    { id: 'minami', level: 'district', parent: 'west', name: '南浜', code: '102', tile: [0, 1] },
    { id: 'oka', level: 'district', parent: 'east', name: '岡', code: '103', tile: [1, 0] },
    { id: 'shima', level: 'district', parent: 'east', name: '島', code: '104', tile: [1, 1] },
  ],
  indicators: [
    {
      id: 'trees',
      title: '樹木の数',
      unit: '本',
      observations: [
        { time: 'FY2023', value: 10, district: 'kita' },
        { time: 'FY2023', value: 20, district: 'minami' },
        { time: 'FY2023', value: 30, district: 'oka' },
        { time: 'FY2023', value: 40, district: 'shima' },
        { time: 'FY2024', value: 15, district: 'kita' },
        { time: 'FY2024', value: 20, district: 'minami' },
        { time: 'FY2024', value: 25, district: 'oka', status: 'estimate' },
        { time: 'FY2024', value: null, status: 'not-published', district: 'shima' },
      ],
    },
  ],
  boundaries: [
    {
      id: 'squares',
      level: 'district',
      format: 'geojson',
      status: 'schematic',
      attribution: '見本の形',
      data: {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', id: 'kita', geometry: square(0, 0) },
          { type: 'Feature', id: 'minami', geometry: square(0, 1) },
          { type: 'Feature', id: 'oka', geometry: square(1, 0) },
          { type: 'Feature', id: 'shima', geometry: square(1, 1) },
        ],
      },
    },
  ],
};

/** The document checked, with parts replaced. */
export function bayPlan(change: Partial<PlanDocument> = {}): Plan {
  return checkPlan({ ...bayDocument, ...change }).plan!;
}
