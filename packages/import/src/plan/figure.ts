import type { PrintedNumber, PrintedValue, MissingReason } from '../cells/read-value.js';
import type { DraftFigure } from './draft-types.js';

/** Why a value is missing, in the words of Plan JSON. */
const statusOf: Readonly<Record<MissingReason, NonNullable<DraftFigure['status']>>> = {
  'not-available': 'missing',
  'not-applicable': 'not-applicable',
  pending: 'not-yet',
  undecided: 'not-yet',
  suppressed: 'withheld',
  'not-surveyed': 'missing',
};

const boundNames = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
} as const;

/** A figure and the sub-group it is for, if the cell names one. */
export interface PrintedFigure {
  readonly figure: DraftFigure;
  readonly group?: string;
  /** Unit and digits that were printed with the number. */
  readonly unit?: string;
  readonly decimals?: number;
}

/**
 * Figures of a printed value, in the indicator's unit. Empty for an empty cell.
 *
 * @param printed The cell as printed.
 * @param unit The indicator's unit, if it is known: a number printed as 41万人 is 410,000 人, but 41 万人.
 */
export function figuresOf(
  value: PrintedValue,
  printed: string,
  unit: string | undefined,
): PrintedFigure[] {
  switch (value.kind) {
    case 'empty':
      return [];
    case 'missing':
      return [{ figure: { value: null, status: statusOf[value.reason], printed: printed.trim() } }];
    case 'words':
      return [{ figure: { text: value.text } }];
    case 'range':
      return [
        {
          figure: { min: value.low, max: value.high, printed: printed.trim() },
          ...(value.unit !== undefined && { unit: value.unit }),
          decimals: value.decimals,
        },
      ];
    case 'groups':
      return value.groups.map(({ title, value: each }) => ({
        ...numberFigure(each, printed, unit),
        group: title,
      }));
    case 'number':
      return [numberFigure(value, printed, unit)];
  }
}

function numberFigure(
  number: PrintedNumber,
  printed: string,
  unit: string | undefined,
): PrintedFigure {
  const { scale, bound, approximate, status } = number;
  const isScaledUnit = scale !== undefined && unit === `${scale.printed}${number.unit ?? ''}`;
  const power = scale && !isScaledUnit ? scale.power : 0;
  const value = power ? Number((number.value * 10 ** power).toPrecision(15)) : number.value;
  const plain = !bound && !approximate && !power && !number.footnotes && !number.direction;
  if (plain && !status && number.unit === undefined)
    return { figure: { value: number.value }, decimals: number.decimals };
  return {
    figure: {
      value,
      ...(bound && { bound: boundNames[bound] }),
      ...(approximate && { approximate }),
      ...(power && { printedMultiplier: power }),
      ...(status && { status }),
      ...(!plain && { printed: printed.trim() }),
    },
    ...(number.unit !== undefined && { unit: number.unit }),
    decimals: power ? 0 : number.decimals,
  };
}
