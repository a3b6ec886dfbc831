import type { Plan } from '@machiplan/schema';

/**
 * Makes a function of a plan compute its answer once per plan and keep it as long as the plan
 * lives. A plan never changes, so the answer stays right; a plan nobody holds takes it along.
 */
export function perPlan<Answer>(compute: (plan: Plan) => Answer): (plan: Plan) => Answer {
  const answers = new WeakMap<Plan, { readonly answer: Answer }>();
  return (plan) => {
    let kept = answers.get(plan);
    if (!kept) answers.set(plan, (kept = { answer: compute(plan) }));
    return kept.answer;
  };
}
