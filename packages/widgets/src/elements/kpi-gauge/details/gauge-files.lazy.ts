import { citationOfValue, citationOf, type ProgressOptions } from '@machiplan/sdk';
import { summaryOf } from '@machiplan/sdk/format';
import type { Plan } from '@machiplan/schema';
import { indicatorPicture } from '@machiplan/sdk/picture';
import { shownFigure } from '../gauge-figures.js';
import type { GaugeModel } from '../gauge-model.js';

export { seriesCells } from './series-cells.js';

/** The figures in sentences, with the place of the value in its source. */
export function gaugeCitation(plan: Plan, gauge: GaugeModel): string {
  const { indicator, options, format } = gauge;
  const { language: languages } = format;
  const retrieved = new Date();
  const shown = shownFigure({ ...gauge, plan });
  const citation = shown
    ? citationOfValue(plan, indicator, shown, { languages, retrieved })
    : citationOf(plan, indicator, { languages, retrieved });
  return `${summaryOf(indicator, { ...options, ...format, plan, languages })}\n${citation}`;
}

/** The gauge as a picture to publish. */
export function gaugePicture(plan: Plan, { indicator, options, format }: GaugeModel) {
  const { group, district, asOf }: ProgressOptions = options;
  const { language: languages, era } = format;
  const retrieved = new Date();
  return indicatorPicture(plan, indicator, { group, district, asOf, languages, era, retrieved });
}
