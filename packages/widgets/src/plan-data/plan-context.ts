import { createContext } from '@lit/context';
import type { PlanSession } from './plan-session.js';

/**
 * The plan and selection that `<plan-source>` provides to the elements inside it. The key is a
 * registered symbol, so that two copies of the kit on one page understand each other.
 */
export const planContext = createContext<PlanSession | undefined>(Symbol.for('machiplan.plan'));
