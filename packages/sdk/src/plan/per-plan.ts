import type { Plan } from '@machiplan/schema';

/**
 * Memoizes a function of a plan. Cached in a `WeakMap`, so the result is released with the plan. Plans
 * never change, so it never becomes outdated.
 */
export function perPlan<Result>(compute: (plan: Plan) => Result): (plan: Plan) => Result {
  const results = new WeakMap<Plan, { readonly result: Result }>();
  return (plan) => {
    let cached = results.get(plan);
    if (!cached) results.set(plan, (cached = { result: compute(plan) }));
    return cached.result;
  };
}
