// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
import type {
  Id,
  LocalizedText,
  TimePoint,
  Period,
  Url,
  Publisher,
  Origin,
} from './plan-document.js';
/**
 * A catalog of plans: a static list on any file host.
 */
export interface CatalogDocument {
  /**
   * Address of this schema, for editors.
   */
  readonly $schema?: string;
  /**
   * Version of the format.
   */
  readonly planCatalog: string;
  /**
   * Id of the catalog.
   */
  readonly id: Id;
  /**
   * Title.
   */
  readonly title: LocalizedText;
  /**
   * What it lists.
   */
  readonly description?: LocalizedText;
  /**
   * Who keeps the catalog.
   */
  readonly publisher?: Publisher;
  /**
   * When it was last changed.
   */
  readonly modified?: TimePoint;
  /**
   * Plans in display order.
   */
  readonly plans: readonly CatalogEntry[];
  /**
   * Further catalogs.
   */
  readonly catalogs?: readonly CatalogLink[];
}

/**
 * A plan in the catalog.
 */
export interface CatalogEntry {
  /**
   * Address of the plan document, absolute or relative to the catalog.
   */
  readonly href: Url;
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
   * Month a fiscal year starts in. Without it: 4 (April).
   */
  readonly fiscalYearStart?: number;
  /**
   * Which calendar year names a fiscal year: that of its `start` (Japan, UK) or of its `end` (US, New Zealand). `FY2025` with `fiscalYearStart` 7 runs from July 2025, or to June 2025. Without it: start.
   */
  readonly fiscalYearNaming?: 'start' | 'end';
  /**
   * Draft (素案), proposal (案), adopted, superseded.
   */
  readonly status?: 'draft' | 'proposal' | 'adopted' | 'superseded';
  /**
   * Languages of the texts, first the one that plain strings are in. Without it: ja.
   */
  readonly languages?: readonly string[];
  /**
   * Size of the document in bytes.
   */
  readonly size?: number;
  /**
   * When the document was last changed.
   */
  readonly modified?: TimePoint;
  /**
   * What it shows, in a sentence.
   */
  readonly summary?: LocalizedText;
  /**
   * `sample` for made-up plans.
   */
  readonly origin?: Origin;
}

/**
 * A further catalog.
 */
export interface CatalogLink {
  /**
   * Address, absolute or relative.
   */
  readonly href: Url;
  /**
   * Title.
   */
  readonly title: LocalizedText;
}
