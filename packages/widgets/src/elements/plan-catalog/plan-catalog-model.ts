import type { CatalogEntry, LocalizedText } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { formatPeriod, labelFor, parseTime } from '@machiplan/sdk/format';
import { foldText, messagesIn } from '@machiplan/sdk/internal';
import type { SelectOption } from '../../controls/render-select.js';
import type { Locale } from '../../localization/locale.js';
import type { CatalogCondition } from './plan-catalog-actions.js';
import type { CatalogState } from './catalog-loads.js';
import { planCatalogMessages } from './plan-catalog.messages.js';

/** Plans that are drawn at first, and with each request for more. */
const pageSize = 50;

/** Level of government, by the official code of the publisher; `other` without a code. */
export type GovernmentLevel = 'prefecture' | 'municipality' | 'other';

/** A plan that a catalog lists. */
export interface CatalogRow {
  readonly entry: CatalogEntry;
  /** Target of the title's link: the page of the author, or the document. */
  readonly href: string | undefined;
  readonly title: string;
  readonly publisher: string;
  /** Period, status, size in words. */
  readonly facts: readonly string[];
  readonly summary: string;
  readonly isSample: boolean;
  /** True if another listed document has the same id. */
  readonly isRepeated: boolean;
}

/** A further catalog that a catalog links to. */
export interface SubCatalog {
  readonly href: string;
  readonly title: string;
  /** `listed`: the reader has not opened it. `repeated`: its plans are in the list already. */
  readonly status: 'listed' | 'loading' | 'ready' | 'failed' | 'repeated';
  readonly httpStatus: number | undefined;
}

/** A condition, its options and the chosen one. */
export interface CatalogChoice {
  readonly condition: CatalogCondition;
  readonly options: readonly SelectOption<string>[];
  readonly value: string;
}

export type CatalogConditions = Readonly<Record<CatalogCondition, string | null | undefined>>;

export interface CatalogInput {
  readonly locale: Locale;
  /** Address of the first catalog. */
  readonly root: string;
  readonly states: ReadonlyMap<string, CatalogState>;
  readonly search: string;
  readonly conditions: CatalogConditions;
  /** Address of the page of a plan, with `{id}` or `{href}` in it. */
  readonly planHref: string | undefined;
  readonly base: string;
  readonly pages: number;
}

/** Everything a `<plan-catalog>` shows of the catalogs that are there. */
export interface PlanCatalogModel {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly search: string;
  readonly choices: readonly CatalogChoice[];
  readonly total: number;
  readonly matching: number;
  readonly rows: readonly CatalogRow[];
  readonly subCatalogs: readonly SubCatalog[];
  /** Entries that could not be used, e.g. because their address is none. */
  readonly skipped: number;
}

interface Listed {
  readonly entry: CatalogEntry;
  readonly href: string;
}

/** Derives what a `<plan-catalog>` shows once its first catalog is there; undefined before. */
export function planCatalogModel(input: CatalogInput): PlanCatalogModel | undefined {
  const { locale, root, states, search, conditions, pages } = input;
  const first = states.get(root);
  if (first?.status !== 'ready') return undefined;
  const { language } = locale;
  const listed = plansIn(states);
  const counts = new Map<string, number>();
  for (const { entry } of listed) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1);
  const words = foldText(search).split(' ').filter(Boolean);
  const matching = listed.filter(
    ({ entry }) => meets(entry, conditions, language) && contains(entry, words),
  );
  const ready = [...states.values()].flatMap((state) => (state.status === 'ready' ? state : []));
  return {
    locale,
    title: labelFor(first.catalog.title, language),
    description: labelFor(first.catalog.description, language),
    search,
    choices: choicesOf(listed, conditions, language),
    total: listed.length,
    matching: matching.length,
    rows: matching
      .slice(0, pageSize * pages)
      .map((each) => rowOf(each, counts.get(each.entry.id)! > 1, input)),
    subCatalogs: subCatalogsOf(input),
    skipped: ready.reduce((sum, state) => sum + state.skipped, 0),
  };
}

/** The plans of all catalogs that are there, each address once. */
function plansIn(states: ReadonlyMap<string, CatalogState>): readonly Listed[] {
  const byHref = new Map<string, Listed>();
  for (const [address, state] of states) {
    if (state.status !== 'ready') continue;
    for (const entry of state.catalog.plans) {
      const href = safeHref(entry.href, address);
      if (href !== undefined && !byHref.has(href)) byHref.set(href, { entry, href });
    }
  }
  return [...byHref.values()];
}

/** Catalogs may link to each other: one that is there already is said to be, and opened no second time. */
function subCatalogsOf({ states, locale, root }: CatalogInput): readonly SubCatalog[] {
  const found = new Map<string, SubCatalog>();
  for (const [address, state] of states) {
    if (state.status !== 'ready') continue;
    for (const { href, title } of state.catalog.catalogs) {
      const absolute = safeHref(href, address);
      if (absolute === undefined || found.has(absolute)) continue;
      const known = states.get(absolute);
      found.set(absolute, {
        href: absolute,
        title: labelFor(title, locale.language),
        status: absolute === root ? 'repeated' : (known?.status ?? 'listed'),
        httpStatus: known?.status === 'failed' ? known.httpStatus : undefined,
      });
    }
  }
  return [...found.values()];
}

function rowOf(
  { entry, href }: Listed,
  isRepeated: boolean,
  { locale: { language }, planHref, base }: CatalogInput,
): CatalogRow {
  const messages = messagesIn(planCatalogMessages, language);
  const page = planHref
    ?.replaceAll('{id}', encodeURIComponent(entry.id))
    .replaceAll('{href}', encodeURIComponent(href));
  const facts = [
    entry.period && formatPeriod(entry.period, language),
    entry.status && messages.statuses[entry.status],
  ];
  return {
    entry,
    href: page === undefined ? href : safeHref(page, base),
    title: labelIn(entry.title, entry, language),
    publisher: publisherOf(entry, language),
    facts: facts.filter((fact): fact is string => Boolean(fact)),
    summary: labelIn(entry.summary, entry, language),
    isSample: entry.origin === 'sample',
    isRepeated,
  };
}

/** A text of an entry, whose plain strings are in its first language. */
const labelIn = (
  text: LocalizedText | undefined,
  { languages }: CatalogEntry,
  language: string,
): string => labelFor(text, language, languages && { languages });

const publisherOf = (entry: CatalogEntry, language: string) =>
  labelIn(entry.publisher?.name, entry, language);

/** Codes of prefectures end in 000 before the check digit (全国地方公共団体コード). */
export function levelOfGovernment({ publisher }: CatalogEntry): GovernmentLevel {
  const code = publisher?.code;
  if (!code || !/^\d{5,6}$/.test(code)) return 'other';
  return code.slice(2, 5) === '000' ? 'prefecture' : 'municipality';
}

/** The calendar or fiscal years of a plan; empty without a period. */
function yearsOf({ period }: CatalogEntry): readonly number[] {
  const start = period && parseTime(period.start)?.year;
  const end = (period?.end && parseTime(period.end)?.year) || start;
  if (!start || !end || end < start || end - start > 100) return start ? [start] : [];
  return [...Array(end - start + 1).keys()].map((at) => start + at);
}

function meets(
  entry: CatalogEntry,
  { place, level, year, status }: CatalogConditions,
  language: string,
): boolean {
  return (
    (!place || publisherOf(entry, language) === place) &&
    (!level || levelOfGovernment(entry) === level) &&
    (!status || entry.status === status) &&
    (!year || yearsOf(entry).includes(Number(year)))
  );
}

const folded = new WeakMap<CatalogEntry, string>();

/** True if all words are in title, publisher or summary, in any language. */
function contains(entry: CatalogEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = folded.get(entry);
  if (text === undefined) {
    const texts = [entry.title, entry.summary, entry.publisher?.name].flatMap((each) =>
      typeof each === 'string' ? each : Object.values(each ?? {}),
    );
    folded.set(entry, (text = foldText([entry.id, ...texts].join('\n'))));
  }
  return words.every((word) => text.includes(word));
}

function choicesOf(
  listed: readonly Listed[],
  conditions: CatalogConditions,
  language: string,
): readonly CatalogChoice[] {
  const messages = messagesIn(planCatalogMessages, language);
  const entries = listed.map(({ entry }) => entry);
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  const same = (values: readonly string[]) =>
    values.filter(Boolean).map((value) => ({ value, label: value }));
  const options: Readonly<Record<CatalogCondition, readonly SelectOption<string>[]>> = {
    place: same(distinct(entries.map((entry) => publisherOf(entry, language)))),
    level: distinct(entries.map(levelOfGovernment)).map((value) => ({
      value,
      label: messages.levels[value],
    })),
    year: same(
      distinct(entries.flatMap(yearsOf))
        .sort((a, b) => a - b)
        .map(String),
    ),
    status: distinct(entries.flatMap(({ status }) => status ?? [])).map((value) => ({
      value,
      label: messages.statuses[value],
    })),
  };
  return (['place', 'level', 'year', 'status'] as const)
    .filter((condition) => options[condition].length > 1 || conditions[condition])
    .map((condition) => ({
      condition,
      options: [{ value: '', label: messages.all }, ...options[condition]],
      value: conditions[condition] ?? '',
    }));
}
