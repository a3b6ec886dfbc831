// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
/**
 * A plan document, Plan JSON 1.1.
 */
export interface PlanDocument {
  /**
   * Address of this schema, for editors.
   */
  readonly $schema?: string;
  /**
   * Version of the format. Documents of another 1.x render; another major version is refused.
   */
  readonly planJson: string;
  /**
   * Id of the plan, unique in the world as far as you can: body, plan, year.
   */
  readonly id: Id;
  /**
   * Title as printed.
   */
  readonly title: LocalizedText;
  readonly publisher?: Publisher;
  /**
   * The years the plan covers.
   */
  readonly period?: Period;
  /**
   * Draft (素案), proposal (案), adopted, superseded.
   */
  readonly status?: 'draft' | 'proposal' | 'adopted' | 'superseded';
  /**
   * Languages of the texts, first the one that plain strings are in. Without it: ja.
   */
  readonly languages?: readonly string[];
  /**
   * What the plan is, in a few sentences.
   */
  readonly description?: LocalizedText;
  /**
   * Version as the publisher names it.
   */
  readonly version?: string;
  /**
   * When it was issued.
   */
  readonly issued?: TimePoint;
  /**
   * When this document was created, as dcterms:created.
   */
  readonly created?: TimePoint;
  /**
   * When this document was last changed.
   */
  readonly modified?: TimePoint;
  /**
   * Terms under which this document may be used.
   */
  readonly license?: LocalizedText;
  /**
   * Page of the plan.
   */
  readonly href?: Url;
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly submitter?: Submitter;
  /**
   * People and bodies with a part in the plan.
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * Month a fiscal year starts in. Without it: 4 (April).
   */
  readonly fiscalYearStart?: number;
  /**
   * Which calendar year names a fiscal year: that of its `start` (Japan, UK) or of its `end` (US, New Zealand). `FY2025` with `fiscalYearStart` 7 runs from July 2025, or to June 2025. Without it: start.
   */
  readonly fiscalYearNaming?: 'start' | 'end';
  /**
   * Readings for furigana: written form to kana. Longest match wins.
   */
  readonly readings?: { readonly [key: string]: string };
  /**
   * Documents the data comes from.
   */
  readonly sources?: readonly SourceDocument[];
  /**
   * Other plans and versions.
   */
  readonly relatedPlans?: readonly PlanRelation[];
  /**
   * Lists that stand in another document because several plans use them. What this document lists itself is added to them and goes first.
   */
  readonly sharedLists?: readonly SharedList[];
  /**
   * The kinds of nodes, in the plan's own words, from the root.
   */
  readonly levels: readonly Level[];
  /**
   * The hierarchies, if there are several.
   */
  readonly trees?: readonly Tree[];
  /**
   * The nodes in display order.
   */
  readonly nodes: readonly PlanNode[];
  /**
   * Relations between nodes.
   */
  readonly relations?: readonly Relation[];
  /**
   * Scales of grades and statuses in the publisher’s own words.
   */
  readonly gradeScales?: readonly GradeScale[];
  /**
   * Indicators.
   */
  readonly indicators?: readonly Indicator[];
  /**
   * Where indicators are printed, in the order of print. An indicator belongs to a node if its `nodes` or a placement says so; write both for readers that know only 1.0.
   */
  readonly placements?: readonly Placement[];
  /**
   * Actions per year.
   */
  readonly actions?: readonly Action[];
  /**
   * Evaluations.
   */
  readonly evaluations?: readonly Evaluation[];
  /**
   * Budgets per year.
   */
  readonly budgets?: readonly Budget[];
  /**
   * Levels of districts from the whole area down.
   */
  readonly districtLevels?: readonly DistrictLevel[];
  /**
   * Districts in display order.
   */
  readonly districts?: readonly District[];
  /**
   * Facilities.
   */
  readonly facilities?: readonly Facility[];
  /**
   * Shapes of districts.
   */
  readonly boundaries?: readonly Boundary[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
  readonly notPublished?: NotPublishedParts;
}

/**
 * An identifier, unique within its list. Any text without control characters; short ASCII words read best in URLs.
 */
export type Id = string;

/**
 * Text for people: a string in the plan's first language, or a map from BCP 47 language tags to strings. `ja-x-easy` is やさしい日本語, `ja-Hira` the reading of the whole text.
 */
export type LocalizedText = string | { readonly [key: string]: string };

/**
 * A fiscal year (`FY2024`), a calendar year (`2024`), a month (`2024-10`) or a date (`2024-10-01`) that exists. The four are never converted into each other silently. Eras (令和) are a matter of display.
 */
export type TimePoint = string;

/**
 * The time a value is for: a time point (`FY2024`), or its first and last time point with a slash, both included (`FY2019/FY2021`, `2024-04/2024-09`), as time intervals in ISO 8601 and time ranges in SDMX. Fiscal years are not mixed with calendar dates. A release that knows only 1.0 leaves such a value out rather than read it as a single year.
 */
export type TimeInterval = string;

/**
 * A span of time.
 */
export interface Period {
  /**
   * First year or day.
   */
  readonly start: TimePoint;
  /**
   * Last year or day, inclusive.
   */
  readonly end?: TimePoint;
  /**
   * When the plan is to be reviewed.
   */
  readonly reviews?: readonly TimePoint[];
}

/**
 * How a record came about; it applies to every part of the record unless `origins` says otherwise, and without it the plan's own applies. `published`: stands in the source as given. `derived`: computed from published figures by a stated rule. `editorial`: words of whoever made this document (summaries, translations). `sample`: made up to show a feature.
 */
export type Origin = 'published' | 'derived' | 'editorial' | 'sample';

/**
 * Origins of single parts where they differ from the record's. A key is a property name, or property/language.
 */
export interface Origins {
  readonly [key: string]: Origin;
}

/**
 * Where the record can be found: one reference or a list.
 */
export type SourceReferences = SourceReference | readonly SourceReference[];

/**
 * Places kept as printed although they are misprinted, misread or contradict another place.
 */
export type Errata = readonly Erratum[];

/**
 * Remarks and decisions a reader of this record should know.
 */
export type Notes = readonly LocalizedText[];

/**
 * What the source does not publish. Shown as such, never filled in.
 */
export type NotPublishedParts = readonly NotPublished[];

/**
 * A place in a source document.
 */
export interface SourceReference {
  /**
   * Id of an entry in `sources`.
   */
  readonly document: Id;
  /**
   * Which part of the record this reference is for (same keys as in `origins`); without it, the whole record.
   */
  readonly part?: string;
  /**
   * Page as printed.
   */
  readonly page?: string | number;
  /**
   * Page of the file, counted from 1, where it differs from the printed one. Links to PDF files lead to it.
   */
  readonly filePage?: number;
  /**
   * Chapter, heading or table that leads to the place.
   */
  readonly section?: string;
  /**
   * Line or lines in the text extraction named by the source's `file`.
   */
  readonly lines?: string;
  /**
   * Sheet of a workbook.
   */
  readonly sheet?: string;
  /**
   * Cell or range of the sheet.
   */
  readonly cell?: string;
  /**
   * Place in a structured file: XPath or JSON Pointer.
   */
  readonly path?: string;
  /**
   * Short quotation as printed.
   */
  readonly quote?: string;
  /**
   * Address of this very place.
   */
  readonly href?: Url;
  /**
   * Remark.
   */
  readonly note?: LocalizedText;
}

/**
 * An http(s) address, or one relative to the document. Anything else is left out.
 */
export type Url = string;

/**
 * A remark on something kept as printed.
 */
export interface Erratum {
  /**
   * Property concerned.
   */
  readonly part?: string;
  /**
   * What the source has.
   */
  readonly printed?: string;
  /**
   * What was probably meant.
   */
  readonly corrected?: string;
  /**
   * What is odd about it.
   */
  readonly note?: LocalizedText;
}

/**
 * A statement that a part is not published, or why else it is not there.
 */
export interface NotPublished {
  /**
   * What is missing: a property of this record, e.g. `sdgs`, `observations`, `targets`, `baseline`.
   */
  readonly part: string;
  /**
   * Why the part is not there. `not-published`: the source does not publish it. `missing`: it was not recorded (SDMX O). `not-applicable`: there cannot be one, as なし or "-" often say (SDMX M). `not-yet`: it is not known yet (集計中, 未定). `withheld`: suppressed for confidentiality (秘匿, SDMX Q). Without it: not-published.
   */
  readonly reason?: 'not-published' | 'missing' | 'not-applicable' | 'not-yet' | 'withheld';
  /**
   * Why, or since when.
   */
  readonly note?: LocalizedText;
  /**
   * Where the figure would be found.
   */
  readonly availableAt?: LocalizedText;
  /**
   * Address of that place.
   */
  readonly href?: Url;
}

/**
 * A document the data comes from.
 */
export interface SourceDocument {
  /**
   * Id, unique among sources.
   */
  readonly id: Id;
  /**
   * Title as printed.
   */
  readonly title: LocalizedText;
  /**
   * Who published it.
   */
  readonly publisher?: LocalizedText;
  /**
   * When it was issued.
   */
  readonly issued?: TimePoint;
  /**
   * Where it can be read.
   */
  readonly href?: Url;
  /**
   * File name of the text extraction the transcription was made from.
   */
  readonly file?: string;
  /**
   * When it was retrieved.
   */
  readonly retrieved?: TimePoint;
  /**
   * Terms under which it may be used.
   */
  readonly license?: LocalizedText;
  /**
   * Remark, e.g. on its quality.
   */
  readonly note?: LocalizedText;
}

/**
 * The body that issues the plan.
 */
export interface Publisher {
  /**
   * Name.
   */
  readonly name: LocalizedText;
  /**
   * Web site.
   */
  readonly href?: Url;
  /**
   * 全国地方公共団体コード (5 digits, or 6 with check digit).
   */
  readonly code?: string;
}

/**
 * A link for further reading.
 */
export interface Link {
  /**
   * Words of the link.
   */
  readonly title?: LocalizedText;
  /**
   * Address.
   */
  readonly href: Url;
}

/**
 * Who made this document, as Submitter in StratML. Not the publisher of the plan.
 */
export interface Submitter {
  /**
   * Name of the person or office.
   */
  readonly name: LocalizedText;
  /**
   * Address for questions.
   */
  readonly email?: string;
  /**
   * Web page.
   */
  readonly href?: Url;
}

/**
 * A person or body with a part in a plan, node, indicator or action, as Stakeholder in StratML.
 */
export interface Stakeholder {
  /**
   * Name.
   */
  readonly name: LocalizedText;
  /**
   * The part it has. `responsible`: in charge (所管). `performer`: carries it out. `partner`: works with those in charge (協働先). `beneficiary`: whom it is for (対象). Unknown roles are shown in a general way.
   */
  readonly role?: string;
  /**
   * The role in the publisher’s own words.
   */
  readonly roleName?: LocalizedText;
  /**
   * A person, an organization, or a group without members of its own such as "residents", as in StratML.
   */
  readonly kind?: 'person' | 'organization' | 'generic-group';
  /**
   * Web page.
   */
  readonly href?: Url;
  /**
   * Remark.
   */
  readonly note?: LocalizedText;
}

/**
 * A kind of node, named as the plan names it.
 */
export interface Level {
  /**
   * Id, unique among levels.
   */
  readonly id: Id;
  /**
   * The plan's own word.
   */
  readonly title: LocalizedText;
  /**
   * What it is in general terms, for readers of several plans. Known: field, policy, measure, project, priority-policy, guideline, principle, viewpoint, vision, chapter, section, article, paragraph, item, event, column, organization, action, other.
   */
  readonly kind?: string;
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * One of the hierarchies of a plan: the fields, the priority policies, the guidelines …
 */
export interface Tree {
  /**
   * Id, unique among trees.
   */
  readonly id: Id;
  /**
   * Name of the tree.
   */
  readonly title: LocalizedText;
  /**
   * Levels used in this tree, from the root.
   */
  readonly levels?: readonly Id[];
  /**
   * What the tree is about.
   */
  readonly summary?: LocalizedText;
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
  readonly notPublished?: NotPublishedParts;
}

/**
 * A relation of a node to one of the 17 Sustainable Development Goals.
 */
export interface SdgRelation {
  /**
   * Goal, 1 to 17.
   */
  readonly goal: number;
  /**
   * Target of that goal.
   */
  readonly target?: string;
  /**
   * How strongly; without it, the source does not say.
   */
  readonly strength?: 'primary' | 'secondary';
  /**
   * The reason given.
   */
  readonly note?: LocalizedText;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
}

/**
 * A node of the plan: a field, a policy, a measure, a project, an article …
 */
export interface PlanNode {
  /**
   * Id, unique among nodes.
   */
  readonly id: Id;
  /**
   * Id of its level.
   */
  readonly level: Id;
  /**
   * Title as printed.
   */
  readonly title: LocalizedText;
  /**
   * Id of the node it stands under; a node without one is a root.
   */
  readonly parent?: Id;
  /**
   * For a root: the tree it belongs to; the nodes below belong to the same.
   */
  readonly tree?: Id;
  /**
   * Code as printed.
   */
  readonly code?: string;
  /**
   * The code in ASCII, where the printed one is not found by folding widths and hyphens.
   */
  readonly normalizedCode?: string;
  /**
   * A shorter form for narrow places.
   */
  readonly shortTitle?: LocalizedText;
  /**
   * 目指す姿: what it is to become.
   */
  readonly vision?: LocalizedText;
  /**
   * Several 目指す姿, where the plan lists them one by one. Shown after `vision`.
   */
  readonly visions?: readonly LocalizedText[];
  /**
   * What it is, in one or two sentences.
   */
  readonly summary?: LocalizedText;
  /**
   * 視点: how it is to be looked at.
   */
  readonly viewpoints?: readonly LocalizedText[];
  /**
   * Further text; a blank line parts paragraphs.
   */
  readonly body?: LocalizedText;
  /**
   * Department in charge.
   */
  readonly department?: LocalizedText;
  /**
   * People and bodies with a part in it.
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * Free keywords.
   */
  readonly tags?: readonly LocalizedText[];
  /**
   * When it happened or holds, for events.
   */
  readonly time?: TimePoint;
  /**
   * From when to when it runs, where it differs from the plan's.
   */
  readonly period?: Period;
  /**
   * State of the whole node, where the source gives one.
   */
  readonly state?: ActionState;
  /**
   * How far it has come in per cent, as the publisher gives it; never computed.
   */
  readonly progress?: number;
  /**
   * When state and progress were as given.
   */
  readonly asOf?: TimePoint;
  /**
   * Relations to the SDGs.
   */
  readonly sdgs?: readonly SdgRelation[];
  /**
   * Ids of the districts it concerns; without it, the whole area.
   */
  readonly districts?: readonly Id[];
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  /**
   * The same entry in earlier versions of the plan, as previousVersion in DCAT. Write it in the later version; the way forward follows from it.
   */
  readonly previousVersions?: readonly EntryReference[];
  /**
   * Nodes below, as an alternative to `parent`. Flattened when the document is read.
   */
  readonly children?: readonly PlanNode[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
  readonly notPublished?: NotPublishedParts;
}

/**
 * State of an action or node.
 */
export type ActionState = 'not-started' | 'in-progress' | 'done' | 'delayed' | 'cancelled';

/**
 * A typed relation between two nodes, within a plan or across plans.
 */
export interface Relation {
  /**
   * `contributes-to`: a measure serves a priority policy. `relisted-from`: 再掲, points to the original. `also-under`: a further parent. `implements`: carries out an article or measure. `guided-by`: must respect a guideline. `aligned-with`: same theme in another version or plan. `relates-to`: any other. Unknown types are shown as `relates-to`.
   */
  readonly type: string;
  /**
   * Id of the node the relation starts from.
   */
  readonly from: Id;
  /**
   * Id of the node it leads to.
   */
  readonly to: Id;
  /**
   * Id of the plan `to` stands in, if another.
   */
  readonly toPlan?: Id;
  /**
   * Address of that plan’s document, for readers without a catalog.
   */
  readonly toHref?: Url;
  /**
   * Reason or remark.
   */
  readonly note?: LocalizedText;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
}

/**
 * An entry of another version of the plan.
 */
export interface EntryReference {
  /**
   * Id of that plan.
   */
  readonly plan: Id;
  /**
   * Id of the entry there.
   */
  readonly id: Id;
  /**
   * Address of that plan’s document.
   */
  readonly href?: Url;
  /**
   * What became of it. Without it: not said.
   */
  readonly change?: 'unchanged' | 'reworded' | 'moved' | 'split' | 'merged';
  /**
   * Remark.
   */
  readonly note?: LocalizedText;
}

/**
 * A value to be reached, or words where the plan sets no number.
 */
export interface Target {
  /**
   * By when, or the interval the value is for.
   */
  readonly time?: TimeInterval;
  /**
   * The time as printed, where it says more than `time`.
   */
  readonly timeText?: LocalizedText;
  /**
   * How much of `time` the value covers. `part`: not all of it yet, as values within a year; judged only by the indicator’s `partYear`. `cumulative`: a running total (累計), compared only with running totals. Without it: whole, or part where `asOf` lies before the end of `time`.
   */
  readonly coverage?: 'whole' | 'part' | 'cumulative';
  /**
   * How the value of an interval was made of its years, as TIME_PER_COLLECT in SDMX. Without it: not said.
   */
  readonly aggregation?: 'average' | 'sum' | 'minimum' | 'maximum' | 'end';
  /**
   * Target value in the indicator's unit.
   */
  readonly value?: number | null;
  /**
   * Lower end of a target range.
   */
  readonly min?: number;
  /**
   * Upper end of a target range.
   */
  readonly max?: number;
  /**
   * The target in words, e.g. 増加.
   */
  readonly text?: LocalizedText;
  /**
   * Id of a grade of the indicator’s `gradeScale`, where the value is a word with an order (策定済). A grade that is not on the scale becomes `text`.
   */
  readonly grade?: Id;
  /**
   * Which side of the number the value lies on: 以上, 以下, 超, 未満.
   */
  readonly bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /**
   * True for an approximate value (約).
   */
  readonly approximate?: boolean;
  /**
   * Digits after the point of this value, where they differ from the indicator’s.
   */
  readonly decimals?: number;
  /**
   * The value exactly as printed, with its unit.
   */
  readonly printed?: string;
  /**
   * Power of ten the source prints the value in: 4 for 41万, with `value` 410000. Unlike UNIT_MULT in SDMX it says how to show the value and never changes what it is.
   */
  readonly printedMultiplier?: number;
  /**
   * Why there is no value. `not-published`: the source does not publish it. `missing`: it was not recorded (SDMX O). `not-applicable`: there cannot be one, as なし or "-" often say (SDMX M). `not-yet`: it is not known yet (集計中, 未定). `withheld`: suppressed for confidentiality (秘匿, SDMX Q).
   */
  readonly status?: 'not-published' | 'missing' | 'not-applicable' | 'not-yet' | 'withheld';
  /**
   * Where the value stands instead, said in place of the reason it is missing.
   */
  readonly availableAt?: LocalizedText;
  /**
   * Address of that place.
   */
  readonly href?: Url;
  /**
   * Why this value was set (目標値設定の根拠).
   */
  readonly rationale?: LocalizedText;
  /**
   * Interim or final. Without it, the last by time is final.
   */
  readonly kind?: 'interim' | 'final';
  /**
   * Sub-group it is for.
   */
  readonly group?: Id;
  /**
   * District it is for.
   */
  readonly district?: Id;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
}

/**
 * An observed value.
 */
export interface Observation {
  /**
   * Year, month, day or interval of the observation.
   */
  readonly time: TimeInterval;
  /**
   * The time as printed, where it says more than `time`.
   */
  readonly timeText?: LocalizedText;
  /**
   * Until when the value was counted, where that is before the end of `time`: 令和6年度（9月末現在）.
   */
  readonly asOf?: TimePoint;
  /**
   * How much of `time` the value covers. `part`: not all of it yet, as values within a year; judged only by the indicator’s `partYear`. `cumulative`: a running total (累計), compared only with running totals. Without it: whole, or part where `asOf` lies before the end of `time`.
   */
  readonly coverage?: 'whole' | 'part' | 'cumulative';
  /**
   * How the value of an interval was made of its years, as TIME_PER_COLLECT in SDMX. Without it: not said.
   */
  readonly aggregation?: 'average' | 'sum' | 'minimum' | 'maximum' | 'end';
  /**
   * Value in the indicator's unit; null means there is none, with the reason in `status`.
   */
  readonly value?: number | null;
  /**
   * The value in words, where it is no number.
   */
  readonly text?: LocalizedText;
  /**
   * Id of a grade of the indicator’s `gradeScale`, where the value is a word with an order (策定済). A grade that is not on the scale becomes `text`.
   */
  readonly grade?: Id;
  /**
   * Which side of the number the value lies on: 以上, 以下, 超, 未満.
   */
  readonly bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /**
   * True for an approximate value (約).
   */
  readonly approximate?: boolean;
  /**
   * Digits after the point of this value, where they differ from the indicator’s.
   */
  readonly decimals?: number;
  /**
   * The value exactly as printed, with its unit.
   */
  readonly printed?: string;
  /**
   * Power of ten the source prints the value in: 4 for 41万, with `value` 410000. Unlike UNIT_MULT in SDMX it says how to show the value and never changes what it is.
   */
  readonly printedMultiplier?: number;
  /**
   * How firm the value is, as OBS_STATUS in SDMX: final, provisional, estimate, forecast; without it: final. Or why there is no value. `not-published`: the source does not publish it. `missing`: it was not recorded (SDMX O). `not-applicable`: there cannot be one, as なし or "-" often say (SDMX M). `not-yet`: it is not known yet (集計中, 未定). `withheld`: suppressed for confidentiality (秘匿, SDMX Q).
   */
  readonly status?:
    | 'final'
    | 'provisional'
    | 'estimate'
    | 'forecast'
    | 'not-published'
    | 'missing'
    | 'not-applicable'
    | 'not-yet'
    | 'withheld';
  /**
   * Where the value stands instead, said in place of the reason it is missing.
   */
  readonly availableAt?: LocalizedText;
  /**
   * Address of that place.
   */
  readonly href?: Url;
  /**
   * Lower end of the uncertainty given.
   */
  readonly lower?: number;
  /**
   * Upper end of the uncertainty given.
   */
  readonly upper?: number;
  /**
   * Number of answers, for surveys.
   */
  readonly respondents?: number;
  /**
   * True where the series breaks here: the definition changed, so it does not compare with what stands before.
   */
  readonly break?: boolean;
  /**
   * The change to this value as the source prints it. Shown as published, with the computed one beside it where they differ.
   */
  readonly change?: PublishedChange;
  /**
   * Sub-group it is for.
   */
  readonly group?: Id;
  /**
   * District it is for.
   */
  readonly district?: Id;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
}

/**
 * A change as the source prints it, in numbers or in words. It comes before the computed one, which rounded figures often miss.
 */
export interface PublishedChange {
  /**
   * The time of the value it starts from. Without it: the baseline, or else the first observation.
   */
  readonly from?: TimeInterval;
  /**
   * The difference, in the unit of the value; percentages differ in points.
   */
  readonly difference?: number;
  /**
   * The change in per cent of the value it starts from; negative for a fall.
   */
  readonly percent?: number;
  /**
   * True for an approximate change (約).
   */
  readonly approximate?: boolean;
  /**
   * The change exactly as printed.
   */
  readonly printed?: string;
  /**
   * Remark, e.g. why it differs from the computed one.
   */
  readonly note?: LocalizedText;
  readonly source?: SourceReferences;
}

/**
 * An indicator (成果指標), an activity figure (行動量) or a context figure.
 */
export interface Indicator {
  /**
   * Id, unique among indicators.
   */
  readonly id: Id;
  /**
   * Title as printed.
   */
  readonly title: LocalizedText;
  /**
   * Code as printed.
   */
  readonly code?: string;
  /**
   * The section of the source’s list it stands in.
   */
  readonly section?: LocalizedText;
  /**
   * Free keywords.
   */
  readonly tags?: readonly LocalizedText[];
  /**
   * `outcome`: what was achieved (成果指標). `activity`: what was done (行動量). `context`: background. Never mixed. Without it: outcome.
   */
  readonly kind?: 'outcome' | 'activity' | 'context';
  /**
   * Stage in the chain from what goes in to what comes of it, as ValueChainStage in StratML.
   */
  readonly valueChainStage?:
    'input' | 'input-processing' | 'output' | 'output-processing' | 'outcome';
  /**
   * Whether it is measured in numbers or described, as PerformanceIndicatorType in StratML. Without it: quantitative.
   */
  readonly measurement?: 'quantitative' | 'qualitative';
  /**
   * Ids of the nodes it belongs to.
   */
  readonly nodes?: readonly Id[];
  /**
   * Unit, written after the number.
   */
  readonly unit?: LocalizedText;
  /**
   * Digits after the point, as published.
   */
  readonly decimals?: number;
  /**
   * Which way is better. Without it no status is computed.
   */
  readonly direction?: 'increase' | 'decrease' | 'maintain' | 'reach';
  /**
   * For maintain and reach: how far from the target still counts as kept, in the indicator's unit.
   */
  readonly tolerance?: number;
  /**
   * How values within a year may be judged. `as-is`: like a whole year, for states at a day (人口, 待機児童数). `pro-rata`: against the share of the year that has passed, for counts that grow evenly. Without it they are shown apart and not judged.
   */
  readonly partYear?: 'as-is' | 'pro-rata';
  /**
   * Id of the scale its values in words belong to.
   */
  readonly gradeScale?: Id;
  /**
   * The value the plan starts from.
   */
  readonly baseline?: Observation;
  /**
   * Baselines of groups and districts, beside `baseline`.
   */
  readonly baselines?: readonly Observation[];
  /**
   * Interim and final targets.
   */
  readonly targets?: readonly Target[];
  /**
   * Observed values in any order.
   */
  readonly observations?: readonly Observation[];
  /**
   * Dimensions the groups are made of, where there are several at once (sex and age) or several series or units.
   */
  readonly dimensions?: readonly Dimension[];
  /**
   * Sub-groups (children/adults, age groups …), which do not overlap unless said.
   */
  readonly groups?: readonly IndicatorGroup[];
  /**
   * Where the value for everything together comes from. `published`: values without a group. `sum`: the groups add up to it. `none`: there is none, and that is not a gap. Without it: not said.
   */
  readonly total?: 'published' | 'sum' | 'none';
  /**
   * Where values are codes of categories: their names.
   */
  readonly categories?: readonly IndicatorCategory[];
  /**
   * True if it comes from a survey, so it varies by chance.
   */
  readonly survey?: boolean;
  /**
   * Years between observations. An older last value is shown as stale.
   */
  readonly frequency?: number;
  /**
   * What is counted.
   */
  readonly definition?: LocalizedText;
  /**
   * How it is measured.
   */
  readonly method?: LocalizedText;
  /**
   * Department in charge.
   */
  readonly department?: LocalizedText;
  /**
   * People and bodies with a part in it.
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  /**
   * The same entry in earlier versions of the plan, as previousVersion in DCAT. Write it in the later version; the way forward follows from it.
   */
  readonly previousVersions?: readonly EntryReference[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
  readonly notPublished?: NotPublishedParts;
}

/**
 * A sub-group of an indicator.
 */
export interface IndicatorGroup {
  /**
   * Id, unique in the indicator.
   */
  readonly id: Id;
  /**
   * Name.
   */
  readonly title: LocalizedText;
  /**
   * Code of the source.
   */
  readonly code?: string;
  /**
   * Its member of each dimension, by the ids of both; a group of several dimensions is a cell of their table.
   */
  readonly breakdown?: { readonly [key: string]: Id };
  /**
   * Unit of its values, where groups have different ones. The indicator then has none, so that no reader shows a wrong one.
   */
  readonly unit?: LocalizedText;
  /**
   * Digits after the point, where they differ from the indicator’s.
   */
  readonly decimals?: number;
  /**
   * Which way is better, where it differs from the indicator’s.
   */
  readonly direction?: 'increase' | 'decrease' | 'maintain' | 'reach';
  /**
   * What is counted.
   */
  readonly definition?: LocalizedText;
}

/**
 * A category of a categorical indicator.
 */
export interface IndicatorCategory {
  /**
   * Code used as value.
   */
  readonly value: number;
  /**
   * Name.
   */
  readonly title: LocalizedText;
}

/**
 * A way in which the values of an indicator are broken down, as a dimension in SDMX: sex, age, series, unit.
 */
export interface Dimension {
  /**
   * Id, unique in the indicator.
   */
  readonly id: Id;
  /**
   * Name.
   */
  readonly title: LocalizedText;
  /**
   * Parts of a whole, several series of the same thing, or the same thing in several units. Without it: breakdown.
   */
  readonly kind?: 'breakdown' | 'series' | 'unit';
  /**
   * Its members in display order.
   */
  readonly members: readonly DimensionMember[];
}

/**
 * A member of a dimension.
 */
export interface DimensionMember {
  /**
   * Id, unique in the dimension.
   */
  readonly id: Id;
  /**
   * Name.
   */
  readonly title: LocalizedText;
  /**
   * True for the member that stands for all others together.
   */
  readonly total?: boolean;
}

/**
 * A place where an indicator is printed.
 */
export interface Placement {
  /**
   * Id of the node.
   */
  readonly node: Id;
  /**
   * Id of the indicator.
   */
  readonly indicator: Id;
  /**
   * The title printed there, where it differs.
   */
  readonly title?: LocalizedText;
  /**
   * The code printed there, where it differs.
   */
  readonly code?: string;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * What is done in a fiscal year for a node.
 */
export interface Action {
  /**
   * Id, unique among actions.
   */
  readonly id?: Id;
  /**
   * Id of the node.
   */
  readonly node: Id;
  /**
   * Fiscal year or date.
   */
  readonly time: TimePoint;
  /**
   * What is done.
   */
  readonly title: LocalizedText;
  /**
   * Code as printed.
   */
  readonly code?: string;
  /**
   * Further words.
   */
  readonly summary?: LocalizedText;
  /**
   * State.
   */
  readonly state?: ActionState;
  /**
   * How far it has come in per cent, as the publisher gives it; never computed.
   */
  readonly progress?: number;
  /**
   * When state and progress were as given.
   */
  readonly asOf?: TimePoint;
  /**
   * 行動量: how much is to be done and was done.
   */
  readonly quantity?: {
    /**
     * Planned amount.
     */
    readonly planned?: number;
    /**
     * Actual amount.
     */
    readonly actual?: number;
    /**
     * Unit.
     */
    readonly unit?: LocalizedText;
  };
  /**
   * Ids of the districts it takes place in.
   */
  readonly districts?: readonly Id[];
  /**
   * Free keywords.
   */
  readonly tags?: readonly LocalizedText[];
  /**
   * People and bodies with a part in it.
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
  readonly notPublished?: NotPublishedParts;
}

/**
 * A grade given in an administrative evaluation (行政評価).
 */
export interface Evaluation {
  /**
   * Id of the node evaluated.
   */
  readonly node?: Id;
  /**
   * Id of the indicator evaluated.
   */
  readonly indicator?: Id;
  /**
   * Id of the action evaluated.
   */
  readonly action?: Id;
  /**
   * Year evaluated; without it, undated.
   */
  readonly time?: TimePoint;
  /**
   * Grade as given; with `gradeScale`, the id of one of its grades.
   */
  readonly grade: LocalizedText;
  /**
   * Id of the scale the grade belongs to.
   */
  readonly gradeScale?: Id;
  /**
   * All grades from best to worst, where no scale is declared.
   */
  readonly scale?: readonly LocalizedText[];
  /**
   * Reason.
   */
  readonly note?: LocalizedText;
  /**
   * Who evaluated.
   */
  readonly evaluator?: LocalizedText;
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly source?: SourceReferences;
}

/**
 * An ordered set of grades or statuses, in the words of whoever gives them: S/A/B/C, ◎○△×, 未着手・着手・完了, なし＜策定中＜策定済.
 */
export interface GradeScale {
  /**
   * Id, unique among scales.
   */
  readonly id: Id;
  /**
   * Name.
   */
  readonly title: LocalizedText;
  /**
   * Whether it grades how good something is, or says how far it has come. Without it: grade.
   */
  readonly kind?: 'grade' | 'status';
  /**
   * False where the grades have no order and so cannot be compared. Without it: true.
   */
  readonly ordered?: boolean;
  /**
   * All grades, from best (or furthest) to worst.
   */
  readonly grades: readonly Grade[];
  /**
   * How grades are given.
   */
  readonly note?: LocalizedText;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * One grade of a scale.
 */
export interface Grade {
  /**
   * Id, unique in the scale; the printed grade itself where it is short.
   */
  readonly id: Id;
  /**
   * The grade as printed.
   */
  readonly title: LocalizedText;
  /**
   * What it means, in the publisher’s words.
   */
  readonly meaning?: LocalizedText;
  /**
   * The role its colour plays; the colour itself is the reader’s. Without it: neutral.
   */
  readonly colorRole?: 'positive' | 'neutral' | 'caution' | 'negative' | 'inactive';
  /**
   * The state it stands for in general terms, for scales of statuses.
   */
  readonly state?: ActionState;
}

/**
 * An amount of money for a node in a year.
 */
export interface Budget {
  /**
   * Id of the node.
   */
  readonly node: Id;
  /**
   * Fiscal year.
   */
  readonly time: TimePoint;
  /**
   * Amount, in `currency` times ten to the power of `unitMultiplier`.
   */
  readonly amount?: number | null;
  /**
   * True for an approximate value (約).
   */
  readonly approximate?: boolean;
  /**
   * Why there is no value. `not-published`: the source does not publish it. `missing`: it was not recorded (SDMX O). `not-applicable`: there cannot be one, as なし or "-" often say (SDMX M). `not-yet`: it is not known yet (集計中, 未定). `withheld`: suppressed for confidentiality (秘匿, SDMX Q).
   */
  readonly status?: 'not-published' | 'missing' | 'not-applicable' | 'not-yet' | 'withheld';
  /**
   * Where the value stands instead, said in place of the reason it is missing.
   */
  readonly availableAt?: LocalizedText;
  /**
   * Power of ten, as UNIT_MULT in SDMX: 3 for 千円. Without it: 0.
   */
  readonly unitMultiplier?: number;
  /**
   * ISO 4217 code. Without it: JPY.
   */
  readonly currency?: string;
  /**
   * Initial, revised, settled, or planned.
   */
  readonly kind?: 'initial' | 'revised' | 'settled' | 'planned';
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * A level of districts.
 */
export interface DistrictLevel {
  /**
   * Id.
   */
  readonly id: Id;
  /**
   * The plan's own word.
   */
  readonly title: LocalizedText;
}

/**
 * A district of any level.
 */
export interface District {
  /**
   * Id, unique among districts.
   */
  readonly id: Id;
  /**
   * Id of its district level.
   */
  readonly level: Id;
  /**
   * Id of the district it lies in.
   */
  readonly parent?: Id;
  /**
   * Name.
   */
  readonly name: LocalizedText;
  /**
   * Official code.
   */
  readonly code?: string;
  /**
   * Representative point.
   */
  readonly point?: Position;
  /**
   * Column and row in a schematic tile map, from 0 at the top left.
   */
  readonly tile?: readonly [number, number];
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * Longitude and latitude in degrees, WGS 84, in this order (as in GeoJSON).
 */
export type Position = readonly [number, number];

/**
 * A place people can go to.
 */
export interface Facility {
  /**
   * Id, unique among facilities.
   */
  readonly id: Id;
  /**
   * What it is.
   */
  readonly kind?: LocalizedText;
  /**
   * Name.
   */
  readonly name: LocalizedText;
  /**
   * Id of the district it serves.
   */
  readonly district?: Id;
  /**
   * Address.
   */
  readonly address?: LocalizedText;
  /**
   * Position.
   */
  readonly point?: Position;
  /**
   * Web page.
   */
  readonly href?: Url;
  /**
   * Links for further reading.
   */
  readonly links?: readonly Link[];
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * Shapes of districts, inline or by address.
 */
export interface Boundary {
  /**
   * Id, unique among boundaries.
   */
  readonly id: Id;
  /**
   * District level the shapes are of.
   */
  readonly level?: Id;
  /**
   * Format.
   */
  readonly format: 'geojson' | 'topojson' | 'pmtiles';
  /**
   * Address of the file.
   */
  readonly href?: Url;
  /**
   * The GeoJSON or TopoJSON itself.
   */
  readonly data?: object;
  /**
   * TopoJSON: name of the object. PMTiles: name of the layer.
   */
  readonly object?: string;
  /**
   * Property of the features that holds the district's id or code; without it the feature's `id`.
   */
  readonly property?: string;
  /**
   * What `property` holds. Without it: id.
   */
  readonly join?: 'id' | 'code';
  /**
   * How far the shapes may be trusted.
   */
  readonly status: 'official' | 'approximate' | 'schematic';
  /**
   * Words that must be shown with the shapes.
   */
  readonly attribution?: LocalizedText;
  /**
   * Terms of use.
   */
  readonly license?: LocalizedText;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}

/**
 * Relation to another plan.
 */
export interface PlanRelation {
  /**
   * `earlier-version`, `later-version`, `superior` (上位計画), `sectoral` (分野別計画), `implementation` (実施計画), `related`.
   */
  readonly type: string;
  /**
   * Id of the other plan, if it has a document.
   */
  readonly plan?: Id;
  /**
   * Its title.
   */
  readonly title?: LocalizedText;
  /**
   * Address of its document or page.
   */
  readonly href?: Url;
  /**
   * Remark.
   */
  readonly note?: LocalizedText;
}

/**
 * Lists of another document that this one uses as its own.
 */
export interface SharedList {
  /**
   * Address of the document, a plan document with at least these lists.
   */
  readonly href: Url;
  /**
   * The lists taken from it.
   */
  readonly lists: readonly (
    | 'sources'
    | 'levels'
    | 'gradeScales'
    | 'districtLevels'
    | 'districts'
    | 'facilities'
    | 'boundaries'
  )[];
}
