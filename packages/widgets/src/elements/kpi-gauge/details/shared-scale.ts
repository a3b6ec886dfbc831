import { isPercent } from '@machiplan/sdk/format';
import type { GaugeScale } from '../drawings/gauge-scale.js';
import type { GaugeModel } from '../gauge-model.js';

/**
 * Gives the gauges of groups or districts one axis, so that they compare: from the lowest to the
 * highest figure of all; bars start at zero, or at their baselines where there are any.
 */
export function withSharedScale(gauges: readonly GaugeModel[]): readonly GaugeModel[] {
  const scales = gauges.flatMap(({ scale }) => scale ?? []);
  if (scales.length === 0) return fromZero(gauges);
  const hasBaselines = gauges.some(({ progress }) => progress.baseline?.value !== undefined);
  const ends = scales.flatMap(({ low, high }) => [low, high]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const whole: GaugeScale = hasBaselines
    ? { low, high, origin: 0 }
    : { low: Math.min(0, low), high: Math.max(0, high), origin: 0 };
  return gauges.map((gauge) => {
    if (!gauge.scale) return gauge;
    return { ...gauge, scale: hasBaselines ? { ...whole, origin: gauge.scale.origin } : whole };
  });
}

/** Without targets the bars of parts start at zero: they compare with each other. */
function fromZero(gauges: readonly GaugeModel[]): readonly GaugeModel[] {
  const values = gauges.flatMap(({ progress }) => progress.observation?.value ?? []);
  const isShare = gauges.every(({ indicator }) => isPercent(indicator.unit));
  if (values.length === 0 || Math.min(...values) < 0) return gauges;
  const highest = Math.max(...values);
  const scale = { low: 0, high: isShare && highest <= 100 ? 100 : highest, origin: 0 };
  return gauges.map((gauge) => ({ ...gauge, scale }));
}
