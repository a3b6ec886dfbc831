import type {
  Id,
  Indicator,
  LocalizedText,
  Origin,
  Plan,
  SourceDocument,
  SourceReference,
  TimePoint,
} from '@machiplan/schema';
import { breakdownLabel } from '../indicator/breakdown-label.js';
import { formatFigure } from '../indicator/format-figure.js';
import { placeAt } from '../indicator/placements.js';
import type { Figure } from '../indicator/series.js';
import { targetText } from '../indicator/target-text.js';
import type { TargetFigure } from '../indicator/targets.js';
import { safeHref } from '../link/safe-href.js';
import { labelFor, textFor } from '../text/language.js';
import { firstOf, isJapanese } from '../text/messages.js';
import { dateInJapan } from '../time/date-in-japan.js';
import { formatTime } from '../time/format-time.js';
import { citationMessages, type CitationParts } from './citation.messages.js';
import { sheetText } from './page-text.js';
import { sectionText } from './section-text.js';
import { leastReliable, originOf } from './origin-of.js';
import type { PartOf, SourcedRecord } from './record.js';
import { sourceDocumentOf, sourcesOf, sourcesOfValue } from './sources-of.js';

/** A record that can be cited; one without title needs `CitationOptions.label`. */
export interface CitableRecord extends SourcedRecord {
  readonly title?: LocalizedText;
}

/** Options of a citation. */
export interface CitationOptions<Part extends string = string> {
  /** Languages of the reader, BCP 47, best first: Japanese form for `ja`, English for all others. */
  readonly languages: string | readonly string[];
  /** The cited part of the record, e.g. `vision`. */
  readonly part?: Part;
  /** The cited words. Default: the quotation of the reference, or the record's title. */
  readonly label?: string;
  /** Date of access. Default: the retrieval date of the source, if any. */
  readonly retrieved?: Date | TimePoint;
  /** Address of access. Default: the address of the reference or of the source, if any. */
  readonly href?: string;
}

/** Options of the citation of a value. */
export interface ValueCitationOptions extends Omit<CitationOptions, 'part'> {
  /** Id of the node at which the indicator is printed: its title and page there are cited. */
  readonly node?: Id | undefined;
}

/** Words of a citation, with their origin where they are not the source's own. */
interface CitedWords {
  readonly label: string | undefined;
  readonly isQuotation: boolean;
  readonly origin: Origin | undefined;
}

/**
 * Cites a record in one line, from its first source reference: publisher, title, date of issue, page
 * (or section), cited words, address, date of access. Unknown parts are omitted; without a source the
 * plan itself is cited. Words that are not the source's own, such as an editorial title or a
 * translation, are not put in quotation marks, and their origin is stated at the end.
 *
 * 世田谷区「基本計画（案）【概要版】」2024年2月、27頁、「地域防災力の向上」（2026-11-21閲覧）
 */
export function citationOf<Subject extends CitableRecord>(
  plan: Plan,
  record: Subject,
  options: CitationOptions<PartOf<Subject>>,
): string {
  const [reference] = sourcesOf(record, options.part);
  return cite(plan, reference, citedWords(plan, record, reference, options), options);
}

function citedWords<Subject extends CitableRecord>(
  plan: Plan,
  record: Subject,
  reference: SourceReference | undefined,
  { languages, part, label }: CitationOptions<PartOf<Subject>>,
): CitedWords {
  const given = label ?? reference?.quote;
  if (given !== undefined) {
    return { label: given, isQuotation: true, origin: originOf(plan, record, part) };
  }
  const title = textFor(record.title, languages, plan);
  const ofTitle = originOf<CitableRecord>(plan, record, 'title', title?.lang);
  const ofPart = part === undefined ? onlyOfFigures(record.origin) : originOf(plan, record, part);
  return {
    label: title?.text,
    isQuotation: ofTitle !== 'editorial',
    origin: leastReliable([ofTitle, ofPart]),
  };
}

/** An editorial record may have a published title; computed and made-up figures stay what they are. */
function onlyOfFigures(origin: Origin | undefined): Origin | undefined {
  return origin === 'derived' || origin === 'sample' ? origin : undefined;
}

/** Cites one reference of a record that has several: see `sourcesOf`. */
export function citationOfReference(
  plan: Plan,
  reference: SourceReference,
  options: CitationOptions,
): string {
  const label = options.label ?? reference.quote;
  return cite(plan, reference, { label, isQuotation: true, origin: undefined }, options);
}

/**
 * Cites a value of an indicator: an observation, the baseline or a target, from its own source and page,
 * else from those of the place where it is printed (`node`), else of the indicator (`sourcesOfValue`). The cited words are the quotation of the
 * reference, or indicator, group, time and value, not in quotation marks.
 *
 * 世田谷区「基本計画」2024年3月、58頁、みどり率（2021年度）24.4%
 */
export function citationOfValue(
  plan: Plan,
  indicator: Indicator,
  figure: Figure | TargetFigure,
  options: ValueCitationOptions,
): string {
  const place = options.node === undefined ? undefined : placeAt(plan, indicator, options.node);
  const [reference] = sourcesOfValue(indicator, figure, place?.placement);
  const quotation = options.label ?? reference?.quote;
  const words = {
    label:
      quotation ??
      valueWords(
        plan,
        place ? { ...indicator, title: place.title } : indicator,
        figure,
        options.languages,
      ),
    isQuotation: quotation !== undefined,
    origin: figure.origin,
  };
  return cite(plan, reference, words, options);
}

function valueWords(
  plan: Plan,
  indicator: Indicator,
  figure: Figure | TargetFigure,
  languages: string | readonly string[],
): string {
  const format = { languages, plan };
  const value =
    figure.part === 'targets'
      ? targetText(figure, indicator, format)
      : formatFigure(figure, indicator, format);
  const { time, record } = figure;
  const facts = [
    breakdownLabel(plan, indicator, record, languages),
    time === undefined ? '' : formatTime(time, languages),
  ].filter(Boolean);
  const title = labelFor(indicator.title, languages, plan);
  if (isJapanese(firstOf(languages))) {
    return `${title}${facts.length > 0 ? `（${facts.join('、')}）` : ''}${value}`;
  }
  return `${title}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${value}`;
}

function cite(
  plan: Plan,
  reference: SourceReference | undefined,
  { label, isQuotation, origin }: CitedWords,
  { languages, retrieved, href }: Omit<CitationOptions, 'part' | 'label'>,
): string {
  const source: SourceDocument | Plan = (reference && sourceDocumentOf(plan, reference)) ?? plan;
  const publisher = 'publisher' in source ? publisherOf(source) : undefined;
  const read = retrieved ?? ('retrieved' in source ? source.retrieved : undefined);
  const parts: CitationParts = {
    publisher: labelFor(publisher ?? plan.publisher?.name, languages, plan),
    title: labelFor(source.title, languages, plan),
    issued: source.issued === undefined ? '' : formatTime(source.issued, languages),
    page: reference?.page === undefined ? '' : String(reference.page),
    section: sectionText(reference?.section ?? '', firstOf(languages)),
    sheet: reference ? sheetText(reference) : '',
    label: label ?? '',
    isQuotation,
    href: safeHref(href ?? reference?.href ?? source.href) ?? '',
    retrieved: read instanceof Date ? dateInJapan(read) : (read ?? ''),
    origin,
  };
  return citationMessages(firstOf(languages), parts);
}

function publisherOf({ publisher }: SourceDocument | Plan): LocalizedText | undefined {
  return typeof publisher === 'object' && 'name' in publisher ? publisher.name : publisher;
}
