// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
/**
 * An identifier, unique within its list. Any text without control characters; short ASCII words read best in URLs.
 */
export type Id = string;
/**
 * Text for people: a string in the plan's first language, or a map from BCP 47 language tags to strings. `ja-x-easy` is やさしい日本語, `ja-Hira` the reading of the whole text.
 */
export type LocalizedText =
  | string
  | {
      readonly [k: string]: string;
    };
/**
 * A fiscal year (`FY2024`), a calendar year (`2024`), a month (`2024-10`) or a date (`2024-10-01`) that exists. The four are never converted into each other silently. Eras (令和) are a matter of display.
 */
export type TimePoint = string;
/**
 * How a record came about; it applies to every part of the record unless `origins` says otherwise, and without it the plan's own applies. `published`: stands in the source as given. `derived`: computed from published figures by a stated rule. `editorial`: words of whoever made this document (summaries, translations). `sample`: made up to show a feature.
 */
export type Origin = 'published' | 'derived' | 'editorial' | 'sample';
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
 * An http(s) address, or one relative to the document. Anything else is left out.
 */
export type Url = string;
/**
 * State of an action or node.
 */
export type ActionState = 'not-started' | 'in-progress' | 'done' | 'delayed' | 'cancelled';
/**
 * Longitude and latitude in degrees, WGS 84, in this order (as in GeoJSON).
 */
export type Position = readonly [number, number];

/**
 * A plan document, Plan JSON 1.0.
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
   * Month a fiscal year starts in. Without it: 4 (April).
   */
  readonly fiscalYearStart?: number;
  /**
   * Readings for furigana: written form to kana. Longest match wins.
   */
  readonly readings?: {
    readonly [k: string]: string;
  };
  /**
   * Documents the data comes from.
   */
  readonly sources?: readonly SourceDocument[];
  /**
   * Other plans and versions.
   */
  readonly relatedPlans?: readonly PlanRelation[];
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
   * Indicators.
   */
  readonly indicators?: readonly Indicator[];
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
 * Origins of single parts where they differ from the record's. A key is a property name, or property/language.
 */
export interface Origins {
  readonly [k: string]: Origin;
}
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
   * Chapter, heading or table that leads to the place.
   */
  readonly section?: string;
  /**
   * Line or lines in the text extraction named by the source's `file`.
   */
  readonly lines?: string;
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
 * A statement that a part is not published.
 */
export interface NotPublished {
  /**
   * What is missing: a property of this record, e.g. `sdgs`, `observations`, `targets`, `baseline`.
   */
  readonly part: string;
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
   * Free keywords.
   */
  readonly tags?: readonly string[];
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
   * Reason or remark.
   */
  readonly note?: LocalizedText;
  readonly origin?: Origin;
  readonly source?: SourceReferences;
  readonly errata?: Errata;
  readonly notes?: Notes;
}
/**
 * A value to be reached, or words where the plan sets no number.
 */
export interface Target {
  /**
   * By when.
   */
  readonly time?: TimePoint;
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
   * Year, month or day of the observation.
   */
  readonly time: TimePoint;
  /**
   * Value in the indicator's unit; null means there is none, with the reason in `status`.
   */
  readonly value?: number | null;
  /**
   * Without it: final.
   */
  readonly status?: 'final' | 'provisional' | 'estimate' | 'forecast' | 'not-published';
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
   * `outcome`: what was achieved (成果指標). `activity`: what was done (行動量). `context`: background. Never mixed. Without it: outcome.
   */
  readonly kind?: 'outcome' | 'activity' | 'context';
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
   * The value the plan starts from.
   */
  readonly baseline?: Observation;
  /**
   * Interim and final targets.
   */
  readonly targets?: readonly Target[];
  /**
   * Observed values in any order.
   */
  readonly observations?: readonly Observation[];
  /**
   * Sub-groups (children/adults, age groups …), which do not overlap unless said.
   */
  readonly groups?: readonly IndicatorGroup[];
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
   * Further words.
   */
  readonly summary?: LocalizedText;
  /**
   * State.
   */
  readonly state?: ActionState;
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
   * Year evaluated.
   */
  readonly time: TimePoint;
  /**
   * Grade as given.
   */
  readonly grade: LocalizedText;
  /**
   * All grades from best to worst.
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
  readonly origin?: Origin;
  readonly source?: SourceReferences;
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
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly notes?: Notes;
}
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
  readonly data?: {};
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
