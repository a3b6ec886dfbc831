import { guardFormula, isFormula } from '@machiplan/sdk/internal';

const number = /^-?\d+(\.\d+)?$/;

/** The text of a cell as `guardFormula` writes it; negative numbers stay as they are. */
export const guardCell = (text: string): string => (number.test(text) ? text : guardFormula(text));

/** The text as it was before `guardCell`. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
