import type { ActionState, Budget, Indicator, Origin } from '@machiplan/schema';
import type { RelationType } from '@machiplan/sdk/relations';

/** Messages of the details of a node. */
export interface DetailsMessages {
  readonly back: string;
  readonly path: string;
  readonly vision: string;
  readonly summary: string;
  readonly viewpoints: string;
  readonly body: string;
  readonly below: string;
  readonly indicators: string;
  readonly sdgs: string;
  readonly schedule: string;
  readonly budgets: string;
  readonly evaluations: string;
  readonly undated: string;
  readonly facts: string;
  readonly department: string;
  readonly districts: string;
  readonly state: string;
  readonly time: string;
  readonly period: string;
  readonly tags: string;
  readonly links: string;
  readonly notes: string;
  readonly errata: string;
  readonly sources: string;
  readonly noSource: string;
  readonly showServing: string;
  readonly indicatorsBelow: string;
  readonly earlierEvaluations: (count: number) => string;
  /** Said where the computed status is the opposite of the publisher's grade. */
  readonly otherVerdict: string;
  readonly publishedGrade: (grade: string) => string;
  /** Marks a status that the kit has computed. */
  readonly computed: string;
  readonly formula: string;
  readonly target: (target: string, time: string) => string;
  /** Progress in per cent as published. */
  readonly progress: (percent: number) => string;
  readonly published: string;
  readonly stakeholders: string;
  readonly asOf: (day: string) => string;
  readonly colon: string;
  readonly scale: string;
  readonly earlierVersions: string;
  readonly missingParts: (parts: string, reason: string) => string;
  /** Said where the SDGs are related to other entries than the one shown. */
  readonly goalsFrom: Readonly<Record<'below' | 'above', string>>;
  readonly notHere: (parts: string, place: string) => string;
  readonly notPublishedParts: (parts: string) => string;
  readonly sourceLine: (source: string, place: string) => string;
  readonly siblings: string;
  readonly previous: (level: string) => string;
  readonly next: (level: string) => string;
  readonly separator: string;
  readonly notPublished: string;
  readonly page: (page: string) => string;
  readonly printed: (text: string) => string;
  readonly corrected: (text: string) => string;
  readonly planned: (amount: string) => string;
  readonly actual: (amount: string) => string;
  readonly otherPlan: (plan: string) => string;
  readonly count: (count: number) => string;
  readonly origin: Readonly<Record<Origin, string>>;
  /** Headings of relations, by type, seen from where they start and from where they lead. */
  readonly from: Readonly<Record<RelationType, string>>;
  readonly to: Readonly<Record<RelationType, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly indicatorKind: Readonly<Record<NonNullable<Indicator['kind']>, string>>;
  readonly budgetKind: Readonly<Record<NonNullable<Budget['kind']>, string>>;
  /** Names of the parts that errata and unpublished data refer to. */
  readonly parts: Readonly<Record<string, string>>;
}
