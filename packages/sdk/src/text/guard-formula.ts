const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** True if a spreadsheet would run the text as a formula (OWASP, CSV injection). */
export function isFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** The text of a cell, with an apostrophe before it if a spreadsheet would run it as a formula. */
export function guardFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
