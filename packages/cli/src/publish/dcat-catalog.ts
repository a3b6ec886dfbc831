import type { CatalogEntry, LocalizedText, TimePoint } from '@machiplan/schema';
import { spanOf } from '@machiplan/sdk/time';

/** The catalog to describe. */
export interface DescribedCatalog {
  /** Address of the published folder. */
  readonly base: string;
  /** BCP 47 tag of the catalog's own texts. */
  readonly language: string;
  readonly title: string;
  readonly entries: readonly CatalogEntry[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The published plans as a catalog of data sets in JSON-LD, as DCAT-AP 3 describes them, for data
 * catalogs such as CKAN. Says only what the documents say: no theme, licence or frequency is added.
 */
export function dcatCatalog({ base, language, title, entries }: DescribedCatalog): Json {
  const publishers = new Set(entries.map(({ publisher }) => JSON.stringify(publisher)));
  const [first] = entries;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': base,
    '@type': 'dcat:Catalog',
    'dcterms:title': { '@language': language, '@value': title },
    'dcterms:description': { '@language': language, '@value': title },
    'foaf:homepage': { '@id': base },
    ...(first && publishers.size === 1 ? publisherOf(first) : {}),
    'dcat:dataset': entries.map((entry) => datasetOf(entry, base)),
  };
}

function datasetOf(entry: CatalogEntry, base: string): Json {
  const { id, title, summary, period, modified, languages, size } = entry;
  const href = new URL(entry.href, base).href;
  return {
    '@id': `${href}#dataset`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': id,
    'dcterms:title': literals(title, entry),
    'dcterms:description': literals(summary ?? title, entry),
    ...publisherOf(entry),
    ...(modified === undefined ? {} : { 'dcterms:modified': dateOf(modified) }),
    ...(period ? { 'dcterms:temporal': periodOf(period) } : {}),
    'dcterms:language': languages ?? ['ja'],
    'dcat:landingPage': { '@id': new URL('./', href).href },
    'dcat:distribution': {
      '@id': href,
      '@type': 'dcat:Distribution',
      'dcat:accessURL': { '@id': href },
      'dcat:downloadURL': { '@id': href },
      'dcat:mediaType': {
        '@id': 'https://www.iana.org/assignments/media-types/application/json',
      },
      ...(size === undefined
        ? {}
        : { 'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) } }),
    },
  };
}

function publisherOf(entry: CatalogEntry): Json {
  const { publisher } = entry;
  if (!publisher) return {};
  const { name, href, code } = publisher;
  return {
    'dcterms:publisher': {
      '@type': 'foaf:Agent',
      'foaf:name': literals(name, entry),
      ...(href === undefined ? {} : { 'foaf:homepage': { '@id': href } }),
      ...(code === undefined ? {} : { 'dcterms:identifier': code }),
    },
  };
}

/** A text in each of its languages; a plain string is in the first language of the plan. */
function literals(text: LocalizedText, { languages }: CatalogEntry): readonly Json[] {
  const byLanguage = typeof text === 'string' ? { [languages?.[0] ?? 'ja']: text } : text;
  return Object.entries(byLanguage).map(([tag, value]) => ({
    '@language': tag,
    '@value': value,
  }));
}

/**
 * First and last day, which DCAT counts in calendar days. Fiscal years start in April: an entry of a
 * catalog does not say otherwise.
 */
function periodOf({ start, end }: NonNullable<CatalogEntry['period']>): Json {
  const first = spanOf(start)?.start;
  const last = end === undefined ? undefined : spanOf(end)?.end;
  return {
    '@type': 'dcterms:PeriodOfTime',
    ...(first === undefined ? {} : { 'dcat:startDate': dateOf(first) }),
    ...(last === undefined ? {} : { 'dcat:endDate': dateOf(last) }),
  };
}

/** A day, month or year as XML Schema types it; a fiscal year by its first day. */
function dateOf(time: TimePoint): Json {
  const value = time.startsWith('FY') ? (spanOf(time)?.start ?? time) : time;
  const types = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const;
  const type = types[value.length as keyof typeof types];
  return type ? { '@type': type, '@value': value } : { '@value': value };
}
