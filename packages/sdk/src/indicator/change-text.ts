import type { Indicator } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { defineMessages, messagesIn } from '../text/messages.js';
import type { Change, PrintedChange } from './change-of.js';
import { formatChange } from './format-change.js';
import { measureOf } from './format-figure.js';
import { formatValue, type ValueFormat } from './format-value.js';
import type { Figure } from './series.js';

export interface ChangeMessages {
  readonly computed: (amount: string, percent: string) => string;
  readonly printed: (text: string) => string;
  readonly printedBeside: (text: string, computed: readonly string[]) => string;
  readonly gap: string;
}

export const changeMessages = defineMessages<ChangeMessages>('change', {
  ja: {
    computed: (amount, percent) => `${amount}（${percent}）`,
    printed: (text) => `原典の表記は「${text}」です。`,
    printedBeside: (text, computed) =>
      `原典の表記は「${text}」（計算では${computed.join('、')}）。`,
    gap: '',
  },
  en: {
    computed: (amount, percent) => `${amount} (${percent})`,
    printed: (text) => `The source prints “${text}”.`,
    printedBeside: (text, computed) => `“${text}” as printed (computed: ${computed.join(', ')}).`,
    gap: ' ',
  },
  'ja-x-easy': {
    printed: (text) => `もとの 資料には「${text}」と 書いて あります。`,
    printedBeside: (text, computed) =>
      `もとの 資料には「${text}」と 書いて あります（計算すると ${computed.join('、')}）。`,
  },
});

/**
 * Formats a change. A change that the source prints comes first, as printed, with the computed one and
 * the remark beside it; otherwise the computed difference, with the percentage where that is defined.
 */
export function changeText(
  { difference, percent, approximate, printed, to }: Change,
  indicator: Indicator,
  format: ValueFormat = {},
): string {
  const { languages = 'ja' } = format;
  const messages = messagesIn(changeMessages, languages);
  const signed = { ...format, sign: 'always', approximate } as const;
  const measure = measureOf(indicator, to.record.group);
  const computed = [
    ...(difference === undefined ? [] : [formatChange(difference, measure, signed)]),
    ...(percent === undefined ? [] : [formatValue(percent, { unit: '%', decimals: 1 }, signed)]),
  ];
  if (printed) {
    const note = labelFor(printed.note, languages);
    const sentence = messages.printedBeside(printedText(printed, indicator, to, format), computed);
    return note ? sentence + messages.gap + note : sentence;
  }
  const [amount = '', share] = computed;
  return share === undefined ? amount : messages.computed(amount, share);
}

/** The source's words, else its numbers: +131,000世帯（約+36.7%）. */
function printedText(
  { text, difference, percent, approximate }: PrintedChange,
  indicator: Indicator,
  to: Figure,
  format: ValueFormat,
): string {
  if (text !== undefined) return text;
  const signed = { ...format, sign: 'always', approximate } as const;
  const share = percent === undefined ? undefined : formatValue(percent, { unit: '%' }, signed);
  if (difference === undefined) return share ?? '';
  const amount = formatChange(difference, measureOf(indicator, to.record.group), signed);
  const { computed } = messagesIn(changeMessages, format.languages ?? 'ja');
  return share === undefined ? amount : computed(amount, share);
}

/** States the change that the source prints; empty if it prints none. */
export function printedChangeSentence(
  { printed, to }: Change,
  indicator: Indicator,
  languages: ValueFormat['languages'] = 'ja',
): string {
  if (!printed) return '';
  const { printed: sentence, gap } = messagesIn(changeMessages, languages);
  const note = labelFor(printed.note, languages);
  const text = sentence(printedText(printed, indicator, to, { languages }));
  return note ? text + gap + note : text;
}
