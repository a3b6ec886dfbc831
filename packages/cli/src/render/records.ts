import type { LocalizedText, Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { attribute, markup, type Html, type HtmlValue } from '../html/markup.js';
import { recordMessages, type RecordMessages } from './records.messages.js';
import { heading, localizedHtml, timeText, type Rendering } from './rendering.js';

/** Properties that are not shown, with the reason. */
export const hiddenProperties: Readonly<Record<string, string>> = {
  $schema: 'for editors',
  planJson: 'the version of the format, not of the plan',
  id: 'shown as the address of the record, where others refer to it',
  children: 'flattened when the document is read',
  data: 'shapes, which are drawn on the map',
};

/** Properties whose values are ids, by the list that has the records. */
const references: Readonly<Record<string, keyof Plan>> = {
  node: 'nodes',
  nodes: 'nodes',
  from: 'nodes',
  to: 'nodes',
  parent: 'nodes',
  indicator: 'indicators',
  action: 'actions',
  level: 'levels',
  levels: 'levels',
  tree: 'trees',
  gradeScale: 'gradeScales',
  district: 'districts',
  districts: 'districts',
  document: 'sources',
};

/** Maps whose keys are not languages. */
const maps: ReadonlySet<string> = new Set(['readings', 'origins', 'breakdown']);

const timePoint = /^(FY)?\d{4}(-\d{2}){0,2}(\/(FY)?\d{4}(-\d{2}){0,2})?$/;
const times: ReadonlySet<string> = new Set([
  ...['time', 'asOf', 'start', 'end', 'reviews', 'issued', 'created', 'modified', 'retrieved'],
  'from',
]);

interface Context extends Rendering {
  readonly words: RecordMessages;
}

/** The whole document as nested lists: each record with every property that it has, in words. */
export function renderRecords(from: Rendering): Html {
  const words = recordMessages(from.language);
  const context: Context = { ...from, words };
  return markup`${heading(words.records, from)}\n${renderProperties(from.plan, context)}\n`;
}

function renderProperties(record: object, context: Context): Html {
  const items = Object.entries(record)
    .filter(([key, value]) => !Object.hasOwn(hiddenProperties, key) && !isEmpty(value))
    .map(([key, value]) => {
      const label = context.words.property[key] ?? key;
      return markup`<li>${context.messages.label(label)}${renderValue(key, value, context)}</li>\n`;
    });
  return markup`<ul>\n${items}</ul>`;
}

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

function renderValue(key: string, value: unknown, context: Context): HtmlValue {
  if (Array.isArray(value)) return renderList(key, value, context);
  if (typeof value === 'object' && value !== null) {
    if (maps.has(key)) return renderMap(key, value, context);
    return isText(value) ? localizedHtml(value, context) : renderProperties(value, context);
  }
  if (typeof value === 'boolean') return value ? context.words.yes : context.words.no;
  if (typeof value === 'string') return renderText(key, value, context);
  return String(value);
}

function renderText(key: string, value: string, context: Context): HtmlValue {
  const { words, plan, href } = context;
  if (key === 'href' || key === 'toHref') {
    const address = safeHref(value, href && safeHref(href));
    return address ? markup`<a${attribute('href', address)}>${value}</a>` : value;
  }
  if (times.has(key) && timePoint.test(value)) return timeText(value, context);
  const list = references[key];
  const records = list === undefined ? undefined : (plan[list] as readonly Named[]);
  const found = records?.find(({ id }) => id === value);
  if (found) return localizedHtml(found.title ?? found.name, context) ?? value;
  if (key === 'lists') return words.property[value] ?? value;
  const word = words.word[`${key}/${value}`] ?? (isWord(key) ? words.word[value] : undefined);
  if (word !== undefined) return word;
  // A text without a language is in the first one of the plan.
  return isForPeople(value) ? (localizedHtml(value, context) ?? value) : value;
}

/** Tells text from codes and ids in ASCII. */
const isForPeople = (value: string) => !/^[\x20-\x7e]*$/.test(value);

interface Named {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly name?: LocalizedText;
}

/** Properties whose values are words of the format. */
const wordProperties: ReadonlySet<string> = new Set([
  ...['status', 'reason', 'kind', 'strength', 'change', 'coverage', 'aggregation', 'bound', 'role'],
  ...['valueChainStage', 'measurement', 'direction', 'partYear', 'total', 'colorRole', 'origin'],
  ...['state', 'type', 'origins'],
]);

const isWord = (key: string) => wordProperties.has(key);

function renderList(key: string, list: readonly unknown[], context: Context): HtmlValue {
  const isPlain = list.every((item) => typeof item !== 'object' || item === null);
  if (isPlain) {
    const items = list.map((item) => renderValue(key, item, context));
    return markup`${items.map((item, at) => markup`${at > 0 ? context.messages.comma : undefined}${item}`)}`;
  }
  return markup`\n<ul>\n${list.map(
    (item) => markup`<li>${renderValue(key, item, context)}</li>\n`,
  )}</ul>`;
}

function renderMap(key: string, map: object, context: Context): Html {
  const { words, messages } = context;
  const items = Object.entries(map).map(([name, value]) => {
    const label = key === 'origins' ? (words.property[name] ?? name) : name;
    if (key === 'readings') {
      return markup`<li>${localizedHtml(name, context)} ${localizedHtml(String(value), context)}</li>\n`;
    }
    return markup`<li>${messages.label(label)}${renderText(key, String(value), context)}</li>\n`;
  });
  return markup`<ul>\n${items}</ul>`;
}

/** Tells a map of languages from a record: its keys are language tags and its values texts. */
function isText(value: object): value is Exclude<LocalizedText, string> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([tag, text]) => typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag),
    )
  );
}
