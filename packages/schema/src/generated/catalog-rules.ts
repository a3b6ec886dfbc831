// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
import type { Rule } from '../check/rule.js';
import { Id, LocalizedText, TimePoint, Period, Url, Publisher, Origin } from './plan-rules.js';
export const CatalogEntry: Rule = {
  type: 'object',
  properties: {
    href: Url,
    id: Id,
    title: LocalizedText,
    publisher: Publisher,
    period: Period,
    fiscalYearStart: { type: 'integer', minimum: 1, maximum: 12 },
    fiscalYearNaming: { enum: ['start', 'end'] },
    status: { enum: ['draft', 'proposal', 'adopted', 'superseded'] },
    languages: { type: 'array', items: { type: 'string' } },
    size: { type: 'integer', minimum: 0 },
    modified: TimePoint,
    summary: LocalizedText,
    origin: Origin,
  },
  required: ['href', 'id', 'title'],
};

export const CatalogLink: Rule = {
  type: 'object',
  properties: { href: Url, title: LocalizedText },
  required: ['href', 'title'],
};

export const CatalogDocument: Rule = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    planCatalog: { type: 'string', pattern: /^[0-9]+\.[0-9]+$/u, examples: ['1.0'] },
    id: Id,
    title: LocalizedText,
    description: LocalizedText,
    publisher: Publisher,
    modified: TimePoint,
    plans: { type: 'array', items: CatalogEntry },
    catalogs: { type: 'array', items: CatalogLink },
  },
  required: ['planCatalog', 'id', 'title', 'plans'],
};
