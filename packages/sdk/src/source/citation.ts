import type {
  LocalizedText,
  Origin,
  Plan,
  SourceDocument,
  SourceReference,
  TimePoint,
} from '@machiplan/schema';
import { safeHref } from '../link/safe-href.js';
import { labelFor } from '../text/language.js';
import { formatTime } from '../time/format-time.js';
import { dateInJapan } from '../time/date-in-japan.js';
import { citationMessages, type CitationParts } from './citation.messages.js';
import { originOf } from './origin-of.js';
import type { SourcedRecord } from './record.js';
import { sourceDocumentOf, sourcesOf } from './sources-of.js';

/** A record that can be cited; what has no title is named by `CitationOptions.label`. */
export interface CitableRecord extends SourcedRecord {
  readonly title?: LocalizedText;
}

/** How to cite. */
export interface CitationOptions {
  /** Languages of the reader, BCP 47, best first: Japanese form for `ja`, English for all others. */
  readonly languages: string | readonly string[];
  /** Part of the record that is cited, e.g. `vision`. */
  readonly part?: string;
  /** What is cited, in words. Without it: the quotation of the reference, or the record's title. */
  readonly label?: string;
  /** When it was read. Without it: when the source says it was retrieved, if it does. */
  readonly retrieved?: Date | TimePoint;
  /** Where it was read. Without it: the address of the place or of the source, if there is one. */
  readonly href?: string;
}

/**
 * A record or value as a citation in one line, from its first source reference: publisher, title,
 * date of issue, page (or section, where there is no page), what is cited, address, day read. What is
 * not known is left out; without a source the plan itself is cited. What is not published as it
 * stands says so at the end.
 *
 * 世田谷区「基本計画（案）【概要版】」2024年2月、27頁、「地域防災力の向上」（2026-11-21閲覧）
 */
export function citationOf(plan: Plan, record: CitableRecord, options: CitationOptions): string {
  const [reference] = sourcesOf(record, options.part);
  const origin = originOf(plan, record, options.part);
  return cite(plan, reference, origin, {
    ...options,
    label: options.label ?? reference?.quote ?? labelFor(record.title, options.languages, plan),
  });
}

/** The same for one reference, where a record has several: see `sourcesOf`. */
export function citationOfReference(
  plan: Plan,
  reference: SourceReference,
  options: CitationOptions,
): string {
  return cite(plan, reference, undefined, { ...options, label: options.label ?? reference.quote });
}

function cite(
  plan: Plan,
  reference: SourceReference | undefined,
  origin: Origin | undefined,
  { languages, label, retrieved, href }: CitationOptions,
): string {
  const source: SourceDocument | Plan = (reference && sourceDocumentOf(plan, reference)) ?? plan;
  const publisher = 'publisher' in source ? publisherOf(source) : undefined;
  const read = retrieved ?? ('retrieved' in source ? source.retrieved : undefined);
  const parts: CitationParts = {
    publisher: labelFor(publisher ?? plan.publisher?.name, languages, plan),
    title: labelFor(source.title, languages, plan),
    issued: source.issued === undefined ? '' : formatTime(source.issued, languages),
    page: reference?.page === undefined ? '' : String(reference.page),
    section: reference?.section ?? '',
    label: label ?? '',
    href: safeHref(href ?? reference?.href ?? source.href) ?? '',
    retrieved: read instanceof Date ? dateInJapan(read) : (read ?? ''),
    origin,
  };
  const language = typeof languages === 'string' ? languages : languages[0];
  return citationMessages(language ?? 'ja', parts);
}

function publisherOf({ publisher }: SourceDocument | Plan): LocalizedText | undefined {
  return typeof publisher === 'object' && 'name' in publisher ? publisher.name : publisher;
}
