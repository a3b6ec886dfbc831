import type { Plan } from '@machiplan/schema';

/** A fiscal year starts in April unless the plan says otherwise (地方自治法 第208条). */
export const defaultFiscalYearStart = 4;

/**
 * The month in which the plan's fiscal years start, counted from January of the year that names them: 4
 * for April (FY2025 starts in April 2025). Years named by their end start in the year before: -5 is July,
 * twelve months earlier than 7 (FY2025 starts in July 2024). Every `fiscalYearStart` option takes it.
 */
export function fiscalYearStartOf({
  fiscalYearStart = defaultFiscalYearStart,
  fiscalYearNaming,
}: Pick<Plan, 'fiscalYearStart' | 'fiscalYearNaming'>): number {
  // A year that starts in January starts and ends in the year that names it.
  return fiscalYearNaming === 'end' && fiscalYearStart > 1 ? fiscalYearStart - 12 : fiscalYearStart;
}
