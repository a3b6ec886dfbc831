/** A fiscal year starts in April unless the plan says otherwise (地方自治法 第208条). */
export const defaultFiscalYearStart = 4;
