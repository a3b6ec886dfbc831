import type { GaugeScale } from '../drawings/gauge-scale.js';
import type { GaugeModel } from '../gauge-model.js';

/**
 * Gives the gauges of groups or districts one axis, so that they compare: from the lowest to the
 * highest figure of all; bars start at zero, or at their baselines where there are any.
 */
export function withSharedScale(gauges: readonly GaugeModel[]): readonly GaugeModel[] {
  const scales = gauges.flatMap(({ scale }) => scale ?? []);
  if (scales.length === 0) return gauges;
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
