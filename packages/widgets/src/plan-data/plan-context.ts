import { createContext } from '@lit/context';
import type { PlanSession } from './plan-session.js';

/**
 * The plan and selection that `<plan-source>` provides to the elements inside it. The key is a
 * registered symbol: elements find a `<plan-source>` that another copy of the package defined.
 */
export const planContext = createContext<PlanSession | undefined>(Symbol.for('machiplan.plan'));
