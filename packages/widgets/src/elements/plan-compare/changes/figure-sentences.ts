import type { Indicator, Observation, Target } from '@machiplan/schema';
import type { FigureChange, IndicatorChange } from '@machiplan/sdk/compare';
import { breakdownLabel, formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { planCompareMessages } from '../plan-compare.messages.js';

/** Figures that differ, each with what it was and what it is; the final target has a sentence of its own. */
export function figureSentences(change: IndicatorChange, language: string): readonly string[] {
  const { before, after, figures, target } = change;
  const messages = messagesIn(planCompareMessages, language);
  const isFinalTarget = (figure: FigureChange) =>
    target !== undefined &&
    figure.part === 'target' &&
    (figure.before === target.before?.record || figure.after === target.after?.record);
  return figures
    .filter((figure) => !isFinalTarget(figure))
    .map((figure) => {
      const { time, group, district } = figure.after ?? figure.before ?? {};
      const whose = breakdownLabel(undefined, after, { group, district }, language);
      const name = [time && formatTime(time, language), messages.figureParts[figure.part], whose];
      const was = valueText(before, figure.before, language) || messages.none;
      const is = valueText(after, figure.after, language) || messages.none;
      return `${name.filter(Boolean).join(' ')}: ${was} → ${is}`;
    });
}

function valueText(
  indicator: Indicator,
  figure: Observation | Target | undefined,
  language: string,
): string {
  if (!figure) return '';
  const { value, text } = figure;
  return typeof value === 'number'
    ? formatValue(value, indicator, { languages: language })
    : labelFor(text, language);
}
