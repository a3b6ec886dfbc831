import type { DraftIndicator } from '../../plan/draft-types.js';
import type { PlanDraft } from '../../plan/plan-draft.js';
import { textAt, type Meta } from './meta.js';

/** Options of the progress calculation: those for the series; in files with one series, the first. */
function optionsFor(meta: Meta, series: string | undefined): Meta {
  const all = meta.progress_calculation_options;
  const options = Array.isArray(all) ? (all as readonly Meta[]) : [];
  const own = options.find((each) => textAt(each, 'series') === series);
  return own ?? (series === undefined ? options[0] : undefined) ?? {};
}

/**
 * Adds what a site says about progress: direction, base year, target, and its own judgement. The
 * value of the base year is the baseline; without `target_year`, a target is for 2030, as in
 * Open SDG.
 */
export function addProgress(
  draft: PlanDraft,
  indicator: DraftIndicator,
  meta: Meta,
  series: string | undefined,
): void {
  const options = optionsFor(meta, series);
  const direction =
    textAt(options, 'direction') ?? textAt(meta, 'desired_direction', 'progress_direction');
  if (direction === 'positive' || direction === 'increase') indicator.direction = 'increase';
  if (direction === 'negative' || direction === 'decrease') indicator.direction = 'decrease';
  const { source } = indicator;
  const target = options.target ?? (series === undefined ? meta.target_value : undefined);
  if (typeof target === 'number')
    indicator.targets = [
      {
        time: textAt(options, 'target_year') ?? textAt(meta, 'target_year') ?? '2030',
        value: target,
        ...(source !== undefined && { source }),
      },
    ];
  const baseYear = textAt(options, 'base_year');
  const base = indicator.observations?.find(
    ({ time, group, district }) =>
      group === undefined && district === undefined && time?.split('/')[0] === baseYear,
  );
  if (base) indicator.baseline = { ...base };
  const status = textAt(meta, 'progress_status');
  if (status !== undefined && typeof target === 'number')
    draft.document.evaluations.push({
      indicator: indicator.id,
      grade: status.replaceAll('_', ' '),
      ...(source !== undefined && { source }),
    });
}
