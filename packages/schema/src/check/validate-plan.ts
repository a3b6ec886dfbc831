import { PlanDocument, PlanNode } from '../generated/plan-rules.js';
import { checkedPlan, isPlan, type Plan, type PlanListName } from '../plan.js';
import type { Finding } from './finding.js';
import type { CheckOptions } from './check-options.js';
import { notesOn } from './notes.js';
import { readDocument, type DocumentKind } from './read-document.js';

const lists = {
  sources: [],
  relatedPlans: [],
  languages: [],
  levels: [],
  trees: [],
  nodes: [],
  relations: [],
  gradeScales: [],
  indicators: [],
  placements: [],
  actions: [],
  evaluations: [],
  budgets: [],
  districtLevels: [],
  districts: [],
  facilities: [],
  boundaries: [],
} satisfies Record<PlanListName | 'nodes', readonly never[]>;

const planKind: DocumentKind = {
  name: 'plan',
  rule: PlanDocument,
  fallbacks: new Map([
    [PlanDocument, { id: 'plan', title: '', levels: [], nodes: [] }],
    [PlanNode, { title: '' }],
  ]),
  lists,
};

/** Result of the check, without messages. */
export interface PlanValidation {
  /** The plan with its repairs; undefined after a fatal finding. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/** `checkPlan` without the messages; `describeFindings` turns its findings into problems. */
export function validatePlan(input: unknown, options?: CheckOptions): PlanValidation {
  if (isPlan(input)) return { plan: input, findings: [] };
  const { document, findings } = readDocument(planKind, input, options);
  if (!document) return { findings };
  const plan = { ...document, [checkedPlan]: true } as unknown as Plan;
  return { plan, findings: options?.notes ? [...findings, ...notesOn(plan)] : findings };
}
