import type { Indicator, NotPublished, Observation, Plan, Target } from '@machiplan/schema';
import { notPublishedPart } from '../source/not-published.js';
import { labelFor } from '../text/language.js';
import { messagesIn, type Languages } from '../text/messages.js';
import { isFor, type Breakdown } from './breakdown.js';
import { isFigure } from './decimals.js';
import { missingMessages, type MissingReason } from './missing.messages.js';

/** The parts of an indicator that have figures. */
export type FigurePart = 'observations' | 'targets' | 'baseline';

/** Why a figure is not there, and where it stands instead. */
export type MissingFigure = Pick<NotPublished, 'reason' | 'note' | 'availableAt' | 'href'>;

const reasons: ReadonlySet<string> = new Set<MissingReason>([
  'not-published',
  'missing',
  'not-applicable',
  'not-yet',
  'withheld',
]);

/** The reason that a status states; undefined for the statuses of values. */
export function missingReasonOf(
  status: Observation['status'] | Target['status'],
): MissingReason | undefined {
  return status !== undefined && reasons.has(status) ? (status as MissingReason) : undefined;
}

/** Why a record has no value, and where it stands instead; undefined if it states neither. */
export function missingFigureOf({
  status,
  availableAt,
  href,
}: Pick<Observation | Target, 'status' | 'availableAt' | 'href'>): MissingFigure | undefined {
  const reason = missingReasonOf(status);
  if (reason === undefined && availableAt === undefined) return undefined;
  return {
    ...(reason !== undefined && { reason }),
    ...(availableAt !== undefined && { availableAt }),
    ...(href !== undefined && { href }),
  };
}

/**
 * Why a value, target or baseline of one group and district is not there, as the document states: by
 * `notPublished` of the indicator, else by the status of the last such figure. Undefined without a
 * statement; a part that has figures may have one for others that are missing.
 */
export function missingPartOf(
  indicator: Indicator,
  part: FigurePart,
  breakdown: Breakdown = {},
): NotPublished | undefined {
  const stated = notPublishedPart(indicator, part);
  if (stated) return stated;
  const missing = recordsOf(indicator, part)
    .filter((each) => isFor(each, breakdown) && !isStated(each))
    .flatMap((record) => missingFigureOf(record) ?? [])
    .at(-1);
  return missing && { part, ...missing };
}

function recordsOf(indicator: Indicator, part: FigurePart): readonly (Observation | Target)[] {
  if (part === 'baseline') {
    const { baseline, baselines = [] } = indicator;
    return baseline ? [baseline, ...baselines] : baselines;
  }
  return indicator[part] ?? [];
}

function isStated({ value, text, grade, ...record }: Observation | Target): boolean {
  const { min, max } = record as Target;
  return isFigure(value) || isFigure(min) || isFigure(max) || (text ?? grade) !== undefined;
}

/**
 * The words in place of a value: where it stands, else why it is not there (未公表, 欠測, 該当なし, 未確定,
 * 秘匿). A statement without a reason is "not published".
 */
export function missingText(
  { reason = 'not-published', availableAt }: MissingFigure,
  languages: Languages = 'ja',
  plan?: Plan,
): string {
  const messages = messagesIn(missingMessages, languages);
  const place = labelFor(availableAt, languages, plan);
  return place ? messages.elsewhere(place) : messages.label[reason];
}

/** The same as a badge, without the place. */
export function missingLabel(
  { reason = 'not-published', availableAt }: MissingFigure,
  languages: Languages = 'ja',
): string {
  const { label, elsewhereLabel } = messagesIn(missingMessages, languages);
  return availableAt === undefined ? label[reason] : elsewhereLabel;
}
