import type {
  District,
  Indicator,
  Level,
  Observation,
  PlanDocument,
  SourceDocument,
  SourceReference,
  Stakeholder,
  Target,
} from '@machiplan/schema';

/** A type of the schema while its values are being made: the same, but not read-only. */
export type Draft<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly [infer First, infer Second]
    ? [Draft<First>, Draft<Second>]
    : Value extends readonly (infer Item)[]
      ? Draft<Item>[]
      : { -readonly [Key in keyof Value]: Draft<Value[Key]> };

export type DraftDistrict = Draft<District>;
export type DraftIndicator = Draft<Indicator>;
export type DraftLevel = Draft<Level>;
export type DraftNode = Draft<PlanDocument['nodes'][number]>;
export type DraftObservation = Draft<Observation>;
export type DraftReference = Draft<SourceReference>;
export type DraftSource = Draft<SourceDocument>;
export type DraftStakeholder = Draft<Stakeholder>;
export type DraftTarget = Draft<Target>;

/** Properties that observations, baselines and targets share. */
export type DraftFigure = Omit<DraftTarget, 'status' | 'kind'> &
  Pick<DraftObservation, 'status' | 'asOf'>;

type ListName =
  | 'sources'
  | 'levels'
  | 'nodes'
  | 'relations'
  | 'indicators'
  | 'actions'
  | 'evaluations'
  | 'budgets'
  | 'districtLevels'
  | 'districts';

/** A plan document that is being made; its lists are always there. */
export type DraftDocument = Draft<PlanDocument> & Required<Pick<Draft<PlanDocument>, ListName>>;
