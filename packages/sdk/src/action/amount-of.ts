import type { Budget } from '@machiplan/schema';

/**
 * The amount of a budget in whole units of its currency (yen by default): `amount` times ten to the
 * power of `unitMultiplier`. Undefined if no amount is given.
 */
export function amountOf({ amount, unitMultiplier = 0 }: Budget): number | undefined {
  return amount === undefined || amount === null ? undefined : amount * 10 ** unitMultiplier;
}
