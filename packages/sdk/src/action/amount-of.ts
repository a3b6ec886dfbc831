import type { Budget } from '@machiplan/schema';

/**
 * A budget's amount in whole units of its currency (yen where it names none): `amount` times ten to
 * the power of `unitMultiplier`. Undefined when no amount is given.
 */
export function amountOf({ amount, unitMultiplier = 0 }: Budget): number | undefined {
  return amount === undefined || amount === null ? undefined : amount * 10 ** unitMultiplier;
}
