import { messagesIn, textWidth } from '@machiplan/sdk/internal';
import { targetText } from '@machiplan/sdk/format';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { markText } from '../figures/mark-text.js';
import type { GaugeModel } from '../gauge-model.js';
import type { GaugeMarks } from './gauge-marks.js';

/** A number on the bar. */
export interface BarLabel {
  readonly text: string;
  /** Ratio of the width, 0 to 1. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The numbers of a bar: the value above it, baseline and target below. */
export interface BarLabels {
  readonly value: BarLabel | undefined;
  readonly baseline: BarLabel | undefined;
  readonly target: BarLabel | undefined;
}

const fontSize = 14;
/** The least width of a bar that its labels are laid out for, in px; they have more room above it. */
const leastWidth = 260;
/** Least distance of two labels, as a ratio. */
const gap = 0.03;

/** Places the numbers of the marks so that they do not overlap and stay within the bar. */
export function barLabels(gauge: GaugeModel, marks: GaugeMarks): BarLabels {
  const { progress, indicator, format } = gauge;
  const messages = messagesIn(gaugeFiguresMessages, format.language);
  const { observation, baseline, target } = progress;
  const text = (value: number) => markText(value, gauge);
  const aim = marks.target ?? (marks.band && (marks.band.from + marks.band.to) / 2);
  const { language: languages, notation } = format;
  const targetWords =
    target === undefined
      ? ''
      : target.low === target.high && target.low !== undefined
        ? text(target.low)
        : targetText(target, indicator, { languages, notation });
  const below = apart(
    marks.baseline === undefined || baseline?.value === undefined
      ? undefined
      : { text: `${messages.baselineMark} ${text(baseline.value)}`, at: marks.baseline },
    aim === undefined || !target
      ? undefined
      : { text: `${messages.targetMark} ${targetWords}`, at: aim },
  );
  return {
    value:
      marks.value === undefined || !observation
        ? undefined
        : placed({ text: text(observation.value), at: marks.value }),
    ...below,
  };
}

interface Wanted {
  readonly text: string;
  readonly at: number;
}

const ratioOf = ({ text }: Wanted) => (textWidth(text) * fontSize) / leastWidth;

/** A label centred at its mark, or aligned to the end of the bar that is too near. */
function placed(wanted: Wanted): BarLabel {
  const half = ratioOf(wanted) / 2;
  const { text, at } = wanted;
  if (at < half) return { text, x: 0, anchor: 'start' };
  if (at > 1 - half) return { text, x: 1, anchor: 'end' };
  return { text, x: at, anchor: 'middle' };
}

/** Two labels on one line. If they would touch, each moves towards its side of the bar. */
function apart(
  baseline: Wanted | undefined,
  target: Wanted | undefined,
): Pick<BarLabels, 'baseline' | 'target'> {
  if (!baseline || !target) {
    return { baseline: baseline && placed(baseline), target: target && placed(target) };
  }
  const [left, right] = baseline.at <= target.at ? [baseline, target] : [target, baseline];
  const start = Math.max(ratioOf(left), Math.min(left.at + ratioOf(left) / 2, 1));
  const end = Math.min(1 - ratioOf(right), Math.max(right.at - ratioOf(right) / 2, 0));
  const labels =
    end - start >= gap
      ? ([placed(left), placed(right)] as const)
      : ([
          { text: left.text, x: 0, anchor: 'start' },
          { text: right.text, x: 1, anchor: 'end' },
        ] as const);
  const fits = ratioOf(left) + ratioOf(right) + gap <= 1;
  const of = (wanted: Wanted) => labels[wanted === left ? 0 : 1];
  // The sentence has the baseline too.
  return { baseline: fits ? of(baseline) : undefined, target: of(target) };
}
