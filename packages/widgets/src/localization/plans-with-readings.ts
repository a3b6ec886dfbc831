import type { Plan } from '@machiplan/schema';

// A page may replace its plans: they are not held here.
const plans = new Set<WeakRef<Plan>>();
const noted = new WeakSet<Plan>();

/** Notes that an element shows a plan, for the switch that offers furigana. */
export function notePlan(plan: Plan): void {
  if (!plan.readings || noted.has(plan)) return;
  noted.add(plan);
  plans.add(new WeakRef(plan));
}

/** The plans with readings that elements of the page have shown. */
export function plansWithReadings(): readonly Plan[] {
  return [...plans].flatMap((reference) => reference.deref() ?? []);
}
