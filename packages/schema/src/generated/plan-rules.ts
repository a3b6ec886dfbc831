// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
import type { Rule } from '../check/rule.js';
export const Id: Rule = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: /^[^\u0000-\u001f\u007f]+$/u,
  examples: ['m10-1'],
};

export const LocalizedText: Rule = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u },
      additionalProperties: { type: 'string' },
    },
  ],
};

export const Url: Rule = {
  type: 'string',
  maxLength: 2048,
  pattern: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u0020]+$/u,
  examples: ['https://www.example.lg.jp/plan.pdf'],
};

export const Publisher: Rule = {
  type: 'object',
  properties: {
    name: LocalizedText,
    href: Url,
    code: { type: 'string', pattern: /^[0-9]{5,6}$/u, examples: ['131121'] },
  },
  required: ['name'],
};

export const TimePoint: Rule = {
  type: 'string',
  pattern:
    /^(FY[0-9]{4}|[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/u,
  examples: ['FY2024', '2024', '2024-10', '2024-10-01'],
};

export const Period: Rule = {
  type: 'object',
  properties: { start: TimePoint, end: TimePoint, reviews: { type: 'array', items: TimePoint } },
  required: ['start'],
};

export const Link: Rule = {
  type: 'object',
  properties: { title: LocalizedText, href: Url },
  required: ['href'],
};

export const Submitter: Rule = {
  type: 'object',
  properties: { name: LocalizedText, email: { type: 'string' }, href: Url },
  required: ['name'],
};

export const Stakeholder: Rule = {
  type: 'object',
  properties: {
    name: LocalizedText,
    role: {
      type: 'string',
      minLength: 1,
      known: ['responsible', 'performer', 'partner', 'beneficiary'],
    },
    roleName: LocalizedText,
    kind: { enum: ['person', 'organization', 'generic-group'] },
    href: Url,
    note: LocalizedText,
  },
  required: ['name'],
};

export const SourceDocument: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    publisher: LocalizedText,
    issued: TimePoint,
    href: Url,
    file: { type: 'string' },
    retrieved: TimePoint,
    license: LocalizedText,
    note: LocalizedText,
  },
  required: ['id', 'title'],
};

export const PlanRelation: Rule = {
  type: 'object',
  properties: {
    type: {
      type: 'string',
      minLength: 1,
      known: [
        'earlier-version',
        'later-version',
        'superior',
        'sectoral',
        'implementation',
        'related',
      ],
    },
    plan: Id,
    title: LocalizedText,
    href: Url,
    note: LocalizedText,
  },
  required: ['type'],
};

export const SharedList: Rule = {
  type: 'object',
  properties: {
    href: Url,
    lists: {
      type: 'array',
      items: {
        enum: [
          'sources',
          'levels',
          'gradeScales',
          'districtLevels',
          'districts',
          'facilities',
          'boundaries',
        ],
      },
      minItems: 1,
    },
  },
  required: ['href', 'lists'],
};

export const Origin: Rule = { enum: ['published', 'derived', 'editorial', 'sample'] };

export const Origins: Rule = { type: 'object', additionalProperties: Origin };

export const SourceReference: Rule = {
  type: 'object',
  properties: {
    document: { ...Id, list: 'sources' },
    part: { type: 'string' },
    page: { type: ['string', 'integer'] },
    filePage: { type: 'integer', minimum: 1 },
    section: { type: 'string' },
    lines: { type: 'string', pattern: /^[0-9]+(-[0-9]+)?$/u, examples: ['1204-1210'] },
    sheet: { type: 'string' },
    cell: {
      type: 'string',
      pattern: /^[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?$/u,
      examples: ['C14'],
    },
    path: { type: 'string' },
    quote: { type: 'string' },
    href: Url,
    note: LocalizedText,
  },
  required: ['document'],
};

export const SourceReferences: Rule = {
  anyOf: [SourceReference, { type: 'array', items: SourceReference }],
};

export const Notes: Rule = { type: 'array', items: LocalizedText };

export const Level: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    kind: { type: 'string' },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['id', 'title'],
};

export const Erratum: Rule = {
  type: 'object',
  properties: {
    part: { type: 'string' },
    printed: { type: 'string' },
    corrected: { type: 'string' },
    note: LocalizedText,
  },
};

export const Errata: Rule = { type: 'array', items: Erratum };

export const NotPublished: Rule = {
  type: 'object',
  properties: {
    part: { type: 'string' },
    reason: { enum: ['not-published', 'missing', 'not-applicable', 'not-yet', 'withheld'] },
    note: LocalizedText,
    availableAt: LocalizedText,
    href: Url,
  },
  required: ['part'],
};

export const NotPublishedParts: Rule = { type: 'array', items: NotPublished };

export const Tree: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    levels: { type: 'array', items: { ...Id, list: 'levels' } },
    summary: LocalizedText,
    links: { type: 'array', items: Link },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
    notPublished: NotPublishedParts,
  },
  required: ['id', 'title'],
};

export const ActionState: Rule = {
  enum: ['not-started', 'in-progress', 'done', 'delayed', 'cancelled'],
};

export const SdgRelation: Rule = {
  type: 'object',
  properties: {
    goal: { type: 'integer', minimum: 1, maximum: 17 },
    target: {
      type: 'string',
      pattern: /^(1[0-7]|[1-9])\.([1-9][0-9]?|[a-d])$/u,
      examples: ['11.3'],
    },
    strength: { enum: ['primary', 'secondary'] },
    note: LocalizedText,
    origin: Origin,
    source: SourceReferences,
  },
  required: ['goal'],
};

export const EntryReference: Rule = {
  type: 'object',
  properties: {
    plan: Id,
    id: Id,
    href: Url,
    change: { enum: ['unchanged', 'reworded', 'moved', 'split', 'merged'] },
    note: LocalizedText,
  },
  required: ['plan', 'id'],
};

export const PlanNode: Rule = {
  type: 'object',
  properties: {
    id: Id,
    level: { ...Id, list: 'levels' },
    title: LocalizedText,
    parent: Id,
    tree: { ...Id, list: 'trees' },
    code: { type: 'string' },
    normalizedCode: { type: 'string' },
    shortTitle: LocalizedText,
    vision: LocalizedText,
    visions: { type: 'array', items: LocalizedText },
    summary: LocalizedText,
    viewpoints: { type: 'array', items: LocalizedText },
    body: LocalizedText,
    department: LocalizedText,
    stakeholders: { type: 'array', items: Stakeholder },
    tags: { type: 'array', items: LocalizedText },
    time: TimePoint,
    period: Period,
    state: ActionState,
    progress: { type: 'number', minimum: 0, maximum: 100 },
    asOf: TimePoint,
    sdgs: { type: 'array', items: SdgRelation },
    districts: { type: 'array', items: { ...Id, list: 'districts' } },
    links: { type: 'array', items: Link },
    previousVersions: { type: 'array', items: EntryReference },
    children: { type: 'array', items: {} },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
    notPublished: NotPublishedParts,
  },
  required: ['id', 'level', 'title'],
};

export const Relation: Rule = {
  type: 'object',
  properties: {
    type: {
      type: 'string',
      minLength: 1,
      known: [
        'contributes-to',
        'relisted-from',
        'also-under',
        'implements',
        'guided-by',
        'aligned-with',
        'relates-to',
      ],
    },
    from: { ...Id, list: 'nodes' },
    to: Id,
    toPlan: Id,
    toHref: Url,
    note: LocalizedText,
    origin: Origin,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
  },
  essential: ['toPlan'],
  required: ['type', 'from', 'to'],
};

export const Grade: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    meaning: LocalizedText,
    colorRole: { enum: ['positive', 'neutral', 'caution', 'negative', 'inactive'] },
    state: ActionState,
  },
  required: ['id', 'title'],
};

export const GradeScale: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    kind: { enum: ['grade', 'status'] },
    ordered: { type: 'boolean' },
    grades: { type: 'array', items: Grade, minItems: 1 },
    note: LocalizedText,
    origin: Origin,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['id', 'title', 'grades'],
};

export const TimeInterval: Rule = {
  type: 'string',
  pattern:
    /^(FY[0-9]{4}(\/FY[0-9]{4})?|([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(\/([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29))?)$/u,
  examples: ['FY2024', 'FY2019/FY2021', '2024-04/2024-09'],
};

export const PublishedChange: Rule = {
  type: 'object',
  properties: {
    from: TimeInterval,
    difference: { type: 'number' },
    percent: { type: 'number' },
    approximate: { type: 'boolean' },
    printed: { type: 'string' },
    note: LocalizedText,
    source: SourceReferences,
  },
};

export const Observation: Rule = {
  type: 'object',
  properties: {
    time: TimeInterval,
    timeText: LocalizedText,
    asOf: TimePoint,
    coverage: { enum: ['whole', 'part', 'cumulative'] },
    aggregation: { enum: ['average', 'sum', 'minimum', 'maximum', 'end'] },
    value: { type: ['number', 'null'] },
    text: LocalizedText,
    grade: Id,
    bound: { enum: ['at-least', 'at-most', 'more-than', 'less-than'] },
    approximate: { type: 'boolean' },
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    printed: { type: 'string' },
    printedMultiplier: { type: 'integer', minimum: 0, maximum: 12 },
    status: {
      enum: [
        'final',
        'provisional',
        'estimate',
        'forecast',
        'not-published',
        'missing',
        'not-applicable',
        'not-yet',
        'withheld',
      ],
    },
    availableAt: LocalizedText,
    href: Url,
    lower: { type: 'number' },
    upper: { type: 'number' },
    respondents: { type: 'integer', minimum: 0 },
    break: { type: 'boolean' },
    change: PublishedChange,
    group: { ...Id, list: 'groups' },
    district: { ...Id, list: 'districts' },
    origin: Origin,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
  },
  essential: ['asOf', 'coverage', 'group', 'district'],
  required: ['time'],
};

export const Target: Rule = {
  type: 'object',
  properties: {
    time: TimeInterval,
    timeText: LocalizedText,
    coverage: { enum: ['whole', 'part', 'cumulative'] },
    aggregation: { enum: ['average', 'sum', 'minimum', 'maximum', 'end'] },
    value: { type: ['number', 'null'] },
    min: { type: 'number' },
    max: { type: 'number' },
    text: LocalizedText,
    grade: Id,
    bound: { enum: ['at-least', 'at-most', 'more-than', 'less-than'] },
    approximate: { type: 'boolean' },
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    printed: { type: 'string' },
    printedMultiplier: { type: 'integer', minimum: 0, maximum: 12 },
    status: { enum: ['not-published', 'missing', 'not-applicable', 'not-yet', 'withheld'] },
    availableAt: LocalizedText,
    href: Url,
    rationale: LocalizedText,
    kind: { enum: ['interim', 'final'] },
    group: { ...Id, list: 'groups' },
    district: { ...Id, list: 'districts' },
    origin: Origin,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
  },
  essential: ['coverage', 'group', 'district'],
};

export const DimensionMember: Rule = {
  type: 'object',
  properties: { id: Id, title: LocalizedText, total: { type: 'boolean' } },
  required: ['id', 'title'],
};

export const Dimension: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    kind: { enum: ['breakdown', 'series', 'unit'] },
    members: { type: 'array', items: DimensionMember },
  },
  required: ['id', 'title', 'members'],
};

export const IndicatorGroup: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    code: { type: 'string' },
    breakdown: {
      type: 'object',
      propertyNames: { ...Id, list: 'dimensions' },
      additionalProperties: Id,
    },
    unit: LocalizedText,
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    direction: { enum: ['increase', 'decrease', 'maintain', 'reach'] },
    definition: LocalizedText,
  },
  required: ['id', 'title'],
};

export const IndicatorCategory: Rule = {
  type: 'object',
  properties: { value: { type: 'number' }, title: LocalizedText },
  required: ['value', 'title'],
};

export const Indicator: Rule = {
  type: 'object',
  properties: {
    id: Id,
    title: LocalizedText,
    code: { type: 'string' },
    section: LocalizedText,
    tags: { type: 'array', items: LocalizedText },
    kind: { enum: ['outcome', 'activity', 'context'] },
    valueChainStage: {
      enum: ['input', 'input-processing', 'output', 'output-processing', 'outcome'],
    },
    measurement: { enum: ['quantitative', 'qualitative'] },
    nodes: { type: 'array', items: { ...Id, list: 'nodes' } },
    unit: LocalizedText,
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    direction: { enum: ['increase', 'decrease', 'maintain', 'reach'] },
    tolerance: { type: 'number', minimum: 0 },
    partYear: { enum: ['as-is', 'pro-rata'] },
    gradeScale: { ...Id, list: 'gradeScales' },
    baseline: Observation,
    baselines: { type: 'array', items: Observation },
    targets: { type: 'array', items: Target },
    observations: { type: 'array', items: Observation },
    dimensions: { type: 'array', items: Dimension },
    groups: { type: 'array', items: IndicatorGroup },
    total: { enum: ['published', 'sum', 'none'] },
    categories: { type: 'array', items: IndicatorCategory },
    survey: { type: 'boolean' },
    frequency: { type: 'integer', minimum: 1, maximum: 100 },
    definition: LocalizedText,
    method: LocalizedText,
    department: LocalizedText,
    stakeholders: { type: 'array', items: Stakeholder },
    links: { type: 'array', items: Link },
    previousVersions: { type: 'array', items: EntryReference },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
    notPublished: NotPublishedParts,
  },
  first: ['dimensions', 'groups'],
  required: ['id', 'title'],
};

export const Placement: Rule = {
  type: 'object',
  properties: {
    node: { ...Id, list: 'nodes' },
    indicator: { ...Id, list: 'indicators' },
    title: LocalizedText,
    code: { type: 'string' },
    source: SourceReferences,
    notes: Notes,
  },
  required: ['node', 'indicator'],
};

export const Action: Rule = {
  type: 'object',
  properties: {
    id: Id,
    node: { ...Id, list: 'nodes' },
    time: TimePoint,
    title: LocalizedText,
    code: { type: 'string' },
    summary: LocalizedText,
    state: ActionState,
    progress: { type: 'number', minimum: 0, maximum: 100 },
    asOf: TimePoint,
    quantity: {
      type: 'object',
      properties: { planned: { type: 'number' }, actual: { type: 'number' }, unit: LocalizedText },
    },
    districts: { type: 'array', items: { ...Id, list: 'districts' } },
    tags: { type: 'array', items: LocalizedText },
    stakeholders: { type: 'array', items: Stakeholder },
    links: { type: 'array', items: Link },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
    notPublished: NotPublishedParts,
  },
  required: ['node', 'time', 'title'],
};

export const Evaluation: Rule = {
  type: 'object',
  properties: {
    node: { ...Id, list: 'nodes' },
    indicator: { ...Id, list: 'indicators' },
    action: { ...Id, list: 'actions' },
    time: TimePoint,
    grade: LocalizedText,
    gradeScale: { ...Id, list: 'gradeScales' },
    scale: { type: 'array', items: LocalizedText },
    note: LocalizedText,
    evaluator: LocalizedText,
    links: { type: 'array', items: Link },
    origin: Origin,
    source: SourceReferences,
  },
  required: ['grade'],
};

export const Budget: Rule = {
  type: 'object',
  properties: {
    node: { ...Id, list: 'nodes' },
    time: TimePoint,
    amount: { type: ['number', 'null'] },
    approximate: { type: 'boolean' },
    status: { enum: ['not-published', 'missing', 'not-applicable', 'not-yet', 'withheld'] },
    availableAt: LocalizedText,
    unitMultiplier: { type: 'integer', minimum: 0, maximum: 12 },
    currency: { type: 'string', pattern: /^[A-Z]{3}$/u, examples: ['JPY'] },
    kind: { enum: ['initial', 'revised', 'settled', 'planned'] },
    links: { type: 'array', items: Link },
    origin: Origin,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['node', 'time'],
};

export const DistrictLevel: Rule = {
  type: 'object',
  properties: { id: Id, title: LocalizedText },
  required: ['id', 'title'],
};

export const Position: Rule = {
  type: 'array',
  items: { type: 'number' },
  minItems: 2,
  maxItems: 2,
};

export const District: Rule = {
  type: 'object',
  properties: {
    id: Id,
    level: { ...Id, list: 'districtLevels' },
    parent: Id,
    name: LocalizedText,
    code: { type: 'string' },
    point: Position,
    tile: {
      type: 'array',
      items: { type: 'integer', minimum: 0, maximum: 1000 },
      minItems: 2,
      maxItems: 2,
    },
    links: { type: 'array', items: Link },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['id', 'level', 'name'],
};

export const Facility: Rule = {
  type: 'object',
  properties: {
    id: Id,
    kind: LocalizedText,
    name: LocalizedText,
    district: { ...Id, list: 'districts' },
    address: LocalizedText,
    point: Position,
    href: Url,
    links: { type: 'array', items: Link },
    origin: Origin,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['id', 'name'],
};

export const Boundary: Rule = {
  type: 'object',
  properties: {
    id: Id,
    level: { ...Id, list: 'districtLevels' },
    format: { enum: ['geojson', 'topojson', 'pmtiles'] },
    href: Url,
    data: { type: 'object' },
    object: { type: 'string' },
    property: { type: 'string' },
    join: { enum: ['id', 'code'] },
    status: { enum: ['official', 'approximate', 'schematic'] },
    attribution: LocalizedText,
    license: LocalizedText,
    origin: Origin,
    source: SourceReferences,
    notes: Notes,
  },
  required: ['id', 'format', 'status'],
};

export const PlanDocument: Rule = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    planJson: { type: 'string', pattern: /^[0-9]+\.[0-9]+$/u, examples: ['1.1'] },
    id: Id,
    title: LocalizedText,
    publisher: Publisher,
    period: Period,
    status: { enum: ['draft', 'proposal', 'adopted', 'superseded'] },
    languages: { type: 'array', items: { type: 'string' } },
    description: LocalizedText,
    version: { type: 'string' },
    issued: TimePoint,
    created: TimePoint,
    modified: TimePoint,
    license: LocalizedText,
    href: Url,
    links: { type: 'array', items: Link },
    submitter: Submitter,
    stakeholders: { type: 'array', items: Stakeholder },
    fiscalYearStart: { type: 'integer', minimum: 1, maximum: 12 },
    fiscalYearNaming: { enum: ['start', 'end'] },
    readings: { type: 'object', additionalProperties: { type: 'string' } },
    sources: { type: 'array', items: SourceDocument },
    relatedPlans: { type: 'array', items: PlanRelation },
    sharedLists: { type: 'array', items: SharedList },
    levels: { type: 'array', items: Level },
    trees: { type: 'array', items: Tree },
    nodes: { type: 'array', items: PlanNode },
    relations: { type: 'array', items: Relation },
    gradeScales: { type: 'array', items: GradeScale },
    indicators: { type: 'array', items: Indicator },
    placements: { type: 'array', items: Placement },
    actions: { type: 'array', items: Action },
    evaluations: { type: 'array', items: Evaluation },
    budgets: { type: 'array', items: Budget },
    districtLevels: { type: 'array', items: DistrictLevel },
    districts: { type: 'array', items: District },
    facilities: { type: 'array', items: Facility },
    boundaries: { type: 'array', items: Boundary },
    origin: Origin,
    origins: Origins,
    source: SourceReferences,
    errata: Errata,
    notes: Notes,
    notPublished: NotPublishedParts,
  },
  first: [
    'sources',
    'levels',
    'trees',
    'districtLevels',
    'districts',
    'nodes',
    'gradeScales',
    'indicators',
    'actions',
  ],
  required: ['planJson', 'id', 'title', 'levels', 'nodes'],
};
