export { checkPlan } from '../src/check-plan.js';
