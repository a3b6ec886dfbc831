import type { Plan } from '@machiplan/schema';
import type { ExportOptions } from '../../controls/export-menu/export-menu.js';
import { gaugeModel, type GaugeModel, type GaugeScope } from './gauge-model.js';

/** Files and code of a gauge; of one in parts, the series of each. The code of the files is fetched when the reader chooses one. */
export function gaugeExport(
  plan: Plan,
  gauge: GaugeModel,
  scopes: readonly GaugeScope[],
): ExportOptions {
  const { indicator, format } = gauge;
  const gauges = () =>
    scopes.length > 0 ? scopes.map((scope) => gaugeModel(plan, indicator, scope, format)) : [gauge];
  const files = () => import('./details/gauge-files.lazy.js');
  return {
    fileName: () => gauge.indicator.id,
    citation: async () => (await files()).gaugeCitation(plan, gauge),
    csv: async () => (await files()).seriesCells(plan, gauges()),
    picture: async () => (await files()).gaugePicture(plan, gauge),
    embedTag: 'kpi-gauge',
    embedAttributes: () => ({ indicator: gauge.indicator.id, lang: gauge.format.language }),
  };
}
