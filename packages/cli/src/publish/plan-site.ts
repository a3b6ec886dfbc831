import type { District, Indicator, Plan, PlanNode } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, type SlicePart } from '@machiplan/sdk/internal';
import type { PngPainter } from '../picture/png-painter.js';
import { renderingOf, type Rendering } from '../render/rendering.js';
import { fileNameOf } from './file-name.js';
import type { Step } from './page.js';
import { publishMessages, type PublishMessages } from './publish.messages.js';

/** Settings of a publication. */
export interface PublishSettings {
  /** Address of the published folder, ending with a slash. */
  readonly base: string;
  /** BCP 47 tag of the pages. */
  readonly language: string;
  /** Address of `machiplan.js`; undefined for pages without script. */
  readonly script: string | undefined;
  /** Draws the pictures of link previews as PNG; undefined for SVG only. */
  readonly paintPng: PngPainter | undefined;
}

/** A published slice. */
export interface Slice {
  /** Path from the plan's folder. */
  readonly path: string;
  readonly text: string;
}

/** Input for the pages of one plan. */
export interface PlanSite {
  readonly plan: Plan;
  readonly settings: PublishSettings;
  /** Name of the plan's folder. */
  readonly name: string;
  /** Address of the plan's folder. */
  readonly href: string;
  readonly title: string;
  readonly from: Rendering;
  readonly messages: PublishMessages;
  /** The slices by `sliceKey`. */
  readonly slices: ReadonlyMap<string, Slice>;
  /** Style sheets of the elements in the pages, by path; the pages add theirs. */
  readonly styles: Map<string, string>;
}

/** Key of a slice in `PlanSite.slices`. */
export const sliceKey = (part: SlicePart) => ('id' in part ? `${part.kind} ${part.id}` : part.kind);

export function planSiteOf(
  plan: Plan,
  name: string,
  settings: PublishSettings,
  slices: ReadonlyMap<string, Slice>,
): PlanSite {
  const href = new URL(`${name}/`, settings.base).href;
  const from = renderingOf(plan, {
    language: settings.language,
    href: new URL('plan.json', href).href,
    headingLevel: 2,
  });
  const title = labelFor(plan.title, from.languages, plan) || from.messages.untitled;
  const messages = publishMessagesFor(settings);
  const styles = new Map<string, string>();
  return { plan, settings, name, href, title, from, messages, slices, styles };
}

export const publishMessagesFor = ({ language }: PublishSettings) =>
  messagesIn(publishMessages, language);

type Titled = PlanNode | Indicator | District;

/** Title of a record in the language of the pages, with its code. */
export function titleOf(record: Titled, { from }: PlanSite): string {
  const { plan, languages, messages } = from;
  const text = 'name' in record ? record.name : record.title;
  const title = labelFor(text, languages, plan) || messages.untitled;
  const code = 'name' in record ? undefined : record.code;
  return code === undefined ? title : `${code} ${title}`;
}

const folders = { entry: 'entries', indicator: 'indicators', district: 'districts' } as const;

/** Path of the page of a record, ending with a slash, from the folder of its plan. */
export const pathOfPage = (kind: keyof typeof folders, id: string) =>
  `${folders[kind]}/${fileNameOf(id)}/`;

/** The page of a record as a step or link. */
export function stepTo(kind: keyof typeof folders, record: Titled, site: PlanSite): Step {
  return {
    title: titleOf(record, site),
    href: new URL(pathOfPage(kind, record.id), site.href).href,
  };
}
