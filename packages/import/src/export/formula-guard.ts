/** Spreadsheets take cells with these first characters for formulas. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const number = /^-?\d+(\.\d+)?$/;

/** The text of a cell with an apostrophe before it where a spreadsheet would take it for a formula. */
export const guardFormula = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;

/** The text as it was before `guardFormula`. */
export const withoutFormulaGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
