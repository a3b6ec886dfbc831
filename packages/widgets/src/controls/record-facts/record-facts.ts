import type {
  EntryReference,
  Link,
  LocalizedText,
  Plan,
  SourceReferences,
  Stakeholder,
} from '@machiplan/schema';
import { safeHref, sourceLinkOf, sourcesOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../localization/locale.js';
import { renderText } from '../../localization/render-text.js';
import { recordFactsMessages } from './record-facts.messages.js';

/** Plan and reader of the facts of a record. */
export interface FactsContext {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Address of the document, the base of relative addresses in it. */
  readonly base?: string | undefined;
}

/** Draws words as a link, or as they are where the address is none for a page. */
export function renderLink(words: unknown, href: string | undefined, base?: string) {
  const address = safeHref(href, base);
  return address
    ? html`<a href=${address} rel="noopener noreferrer">${words}</a>`
    : html`<bdi>${words}</bdi>`;
}

/** A fact of a record in words, with the address and the remark that belong to it. */
export interface RecordFact {
  readonly words: string;
  /** The text of the plan that the words are, to draw with its language and readings. */
  readonly original?: LocalizedText | undefined;
  readonly href?: string | undefined;
  readonly note?: LocalizedText | undefined;
}

/** Draws a fact, as a link where it has an address. */
export function renderFact({ words, original, href, note }: RecordFact, context: FactsContext) {
  const { plan, locale, base } = context;
  const text = original === undefined ? words : renderText(original, plan, locale);
  return html`${renderLink(text, href, base)}${
    note === undefined ? nothing : html` ${renderText(note, plan, locale)}`
  }`;
}

/** The links of a record. */
export function linkFactsOf(
  { links = [] }: { readonly links?: readonly Link[] },
  { plan, locale }: FactsContext,
): readonly RecordFact[] {
  return links.map(({ title, href }) => ({
    words: labelFor(title, locale.language, plan) || href,
    original: title,
    href,
  }));
}

/** People and organizations with their part in the record. */
export function stakeholderFactsOf(
  { stakeholders = [] }: { readonly stakeholders?: readonly Stakeholder[] },
  { plan, locale }: FactsContext,
): readonly RecordFact[] {
  const { roles, withRole } = messagesIn(recordFactsMessages, locale.language);
  const label = (text: LocalizedText | undefined) => labelFor(text, locale.language, plan);
  return stakeholders.map(({ name, role, roleName, href, note }) => {
    const part = label(roleName) || (role && roles[role]);
    return { words: part ? withRole(label(name), part) : label(name), href, note };
  });
}

/** The entries of earlier versions of the plan that a record continues. */
export function earlierVersionFactsOf(
  { previousVersions = [] }: { readonly previousVersions?: readonly EntryReference[] },
  { plan, locale }: FactsContext,
): readonly RecordFact[] {
  const messages = messagesIn(recordFactsMessages, locale.language);
  return previousVersions.map(({ plan: id, id: entryId, change, href, note }) => {
    const related = plan.relatedPlans.find((each) => each.plan === id);
    const title = labelFor(related?.title, locale.language, plan) || id;
    const entry = messages.earlier(title, entryId);
    const words = change ? messages.earlierChanged(entry, messages.changes[change]) : entry;
    return { words, href, note };
  });
}

/** The links of a record, one template each. */
export function linksOf(
  record: { readonly links?: readonly Link[] },
  context: FactsContext,
): readonly TemplateResult[] {
  return linkFactsOf(record, context).map((fact) => renderFact(fact, context));
}

/** People and organizations with their part in the record, one template each. */
export function stakeholdersOf(
  record: { readonly stakeholders?: readonly Stakeholder[] },
  context: FactsContext,
): readonly TemplateResult[] {
  return stakeholderFactsOf(record, context).map((fact) => renderFact(fact, context));
}

/** The places of a record in its sources, as links where a source has an address. */
export function sourceLinksOf(
  record: { readonly source?: SourceReferences | undefined },
  { plan, locale, base }: FactsContext,
): readonly TemplateResult[] {
  return sourcesOf(record).map((reference) => {
    const { text, href } = sourceLinkOf(plan, reference, locale.language, base);
    return renderLink(text, href, base);
  });
}
