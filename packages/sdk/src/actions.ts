/**
 * Actions, budgets and evaluations of nodes and indicators.
 *
 * @module
 */
export { amountOf } from './action/amount-of.js';
export { actionsIn, actionYearsOf } from './action/in-year.js';
export {
  actionsOf,
  budgetsOf,
  evaluationsOf,
  evaluationsOfIndicator,
  type NodeScope,
} from './action/of-node.js';
