import { breakdownFiguresOf, type BreakdownFigures } from './breakdown-figures.js';
import { breakdownLabel } from './breakdown-label.js';
import { formatFigure } from './format-figure.js';
import { targetText } from './target-text.js';
import { totalOf } from './total.js';
import type { SummaryWriter } from './summary-writer.js';

/** Further groups are counted, not listed: nobody listens to fifty figures. */
const mostListed = 10;

/** The sentences on an indicator that is published by group or district only. */
export function breakdownSentences(
  writer: SummaryWriter,
  title: string,
  by: 'by-group' | 'by-district',
): readonly string[] {
  const { indicator, options, messages } = writer;
  const all = breakdownFiguresOf(indicator, options).filter(hasFigure);
  const introduction = by === 'by-group' ? messages.byGroup(title) : messages.byDistrict(title);
  // Without the plan the districts have ids only, which mean nothing to a reader.
  if (!options.plan && all.some(({ district }) => district !== undefined)) {
    return [introduction, messages.districts(new Set(all.map(({ district }) => district)).size)];
  }
  const listed = all.slice(0, mostListed).map((figures) => partSentence(writer, figures));
  const rest = all.length - listed.length;
  return [
    introduction,
    ...listed,
    rest > 0 ? messages.moreGroups(rest) : '',
    by === 'by-group' ? totalSentence(writer) : '',
  ];
}

/** The declared absence of a total, or the sum where it is declared. */
function totalSentence({ indicator, options, messages, format, timeText }: SummaryWriter): string {
  const { source, figure } = totalOf(indicator, options);
  if (!figure) return source === 'none' ? messages.noTotal : '';
  if (figure.origin !== 'derived') return '';
  return messages.sum(timeText(figure.time), formatFigure(figure, indicator, format));
}

/** The sentence on targets that are given by group or district only; empty without such targets. */
export function breakdownTargetSentence({ indicator, options, messages }: SummaryWriter): string {
  const withTarget = breakdownFiguresOf(indicator, options).find(({ target }) => target);
  if (!withTarget) return '';
  return withTarget.group === options.group ? messages.targetsByDistrict : messages.targetsByGroup;
}

function hasFigure({ observation, target }: BreakdownFigures): boolean {
  return observation !== undefined || target !== undefined;
}

function partSentence(writer: SummaryWriter, figures: BreakdownFigures): string {
  const { indicator, options, messages, format, timeText } = writer;
  const name = breakdownLabel(options.plan, indicator, figures, format.languages);
  const { observation, target } = figures;
  if (observation) {
    return messages.part(
      name,
      timeText(observation.time),
      formatFigure(observation, indicator, format),
    );
  }
  const time = target?.time === undefined ? '' : timeText(target.time);
  return target ? messages.partTarget(name, time, targetText(target, indicator, format)) : '';
}

/** Numbers that are compared in a summary, to find out whether compact ones would look alike. */
export function comparedNumbers({
  progress: { baseline, observation, expected, target },
}: Pick<SummaryWriter, 'progress'>): readonly (number | undefined)[] {
  return [baseline?.value, observation?.value, expected, target?.low, target?.high].filter(
    (value) => value !== undefined,
  );
}

/** The sentences on a value in words; undefined if the newest figure is not in words. */
export function sentencesInWords(
  { indicator, messages, format, timeText, latest, baseline }: SummaryWriter,
  title: string,
): readonly string[] | undefined {
  if (!latest || latest.value !== undefined) return undefined;
  const start =
    baseline && baseline.value === undefined && (baseline.text ?? baseline.grade) !== undefined
      ? messages.baselineInWords(timeText(baseline.time), formatFigure(baseline, indicator, format))
      : '';
  return [
    messages.words(title, timeText(latest.time), formatFigure(latest, indicator, format)),
    start,
  ];
}
