/** How many Sustainable Development Goals there are. */
export const numberOfGoals = 17;

/**
 * The goal a target belongs to: 11 for `11.3`, 13 for `13.a`. Undefined for what is not written like
 * a target of one of the 17 goals.
 */
export function goalOfTarget(target: string): number | undefined {
  const number = Number(/^(\d{1,2})\.(?:\d{1,2}|[a-d])$/i.exec(target)?.[1]);
  return number >= 1 && number <= numberOfGoals ? number : undefined;
}
