/**
 * Sustainable Development Goals: their titles and colours, and what of a plan serves them.
 *
 * @module
 */
export {
  countByGoal,
  goalCoverage,
  nodesByGoal,
  type GoalCount,
  type GoalCoverage,
  type GoalScope,
} from './sdg/by-goal.js';
export { goalOfTarget } from './sdg/goal-numbers.js';
export { goalLinksOf, goalsOf, type GoalLink, type GoalStrength } from './sdg/goal-relations.js';
export { sdgGoal, sdgGoals, type SdgGoal } from './sdg/sdg-goals.js';
