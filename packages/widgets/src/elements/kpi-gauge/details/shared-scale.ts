import type { GaugeScale } from '../drawings/gauge-scale.js';
import type { GaugeModel } from '../gauge-model.js';

/**
 * Puts the gauges of groups or districts on one axis, so that they compare: bars start at zero, and
 * the axis reaches from the lowest to the highest figure of all.
 */
export function onOneScale(views: readonly GaugeModel[]): readonly GaugeModel[] {
  const scales = views.flatMap(({ scale }) => scale ?? []);
  if (scales.length === 0) return views;
  const hasBaselines = views.some(({ progress }) => progress.baseline?.value !== undefined);
  const ends = scales.flatMap(({ low, high }) => [low, high]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const whole: GaugeScale = hasBaselines
    ? { low, high, origin: 0 }
    : { low: Math.min(0, low), high: Math.max(0, high), origin: 0 };
  return views.map((view) => {
    if (!view.scale) return view;
    return { ...view, scale: hasBaselines ? { ...whole, origin: view.scale.origin } : whole };
  });
}
