import { checkPlan, type CatalogEntry, type Plan } from '@machiplan/schema';
import { diffPlans } from '@machiplan/sdk/compare';
import { labelFor } from '@machiplan/sdk/format';
import { slicePlan, type SlicePart } from '@machiplan/sdk/internal';
import { rootsOf } from '@machiplan/sdk';
import { diffHtml } from '../diff/diff-html.js';
import { diffReport } from '../diff/diff-report.js';
import { attribute, markup } from '../html/markup.js';
import { renderHead, renderSources } from '../render/about-plan.js';
import { renderIndicators } from '../render/indicators.js';
import { renderOutline } from '../render/outline.js';
import { withAbsoluteAddresses } from './absolute-addresses.js';
import { atomFeed, jsonFeed } from './feeds.js';
import { fileNameOf } from './file-name.js';
import { hashOf } from './hash-of.js';
import { planPage, planPages } from './plan-pages.js';
import {
  planSiteOf,
  sliceKey,
  type PlanSite,
  type PublishSettings,
  type Slice,
} from './plan-site.js';
import type { FeedEntry, PlanPublication } from './publication.js';
import type { PublicationFolder } from './publication-folder.js';

/** Most entries of a feed; the pages they lead to stay. */
const mostFeedEntries = 30;

/**
 * Adds the files of a plan to a folder. A plan that differs from the published one also gets a dated
 * copy, which stays, and an entry in its feed.
 *
 * @param date Date of publication, `YYYY-MM-DD`.
 */
export async function publishPlan(
  source: Plan,
  date: string,
  settings: PublishSettings,
  folder: PublicationFolder,
): Promise<readonly [name: string, PlanPublication]> {
  const name = fileNameOf(source.id);
  const href = new URL(`${name}/`, settings.base).href;
  const plan = withAbsoluteAddresses(source, new URL('plan.json', href).href);
  const text = JSON.stringify(plan);
  const version = hashOf(text);
  const earlier = folder.earlier?.plans[name];

  await folder.add({ path: `${name}/plan.json`, content: text });
  const slices = await addSlices(plan, name, version, folder);
  const site = planSiteOf(plan, name, settings, slices);
  const paths = [...slices.values()].map(({ path }) => path);
  const record =
    earlier?.version === version
      ? { ...earlier, entry: entryOf(site, text), slices: paths }
      : {
          version,
          entry: entryOf(site, text),
          ...(await addVersion(site, text, date, earlier, folder)),
          slices: paths,
          earlierSlices: earlier?.slices.filter((path) => !paths.includes(path)) ?? [],
        };
  for (const path of record.earlierSlices) folder.keep(`${name}/${path}`);
  for await (const page of planPages(site, record.snapshots)) await folder.add(page);
  for (const [path, content] of site.styles) await folder.add({ path, content });
  const author = labelFor(plan.publisher?.name, site.from.languages, plan);
  const feed = {
    title: site.title,
    page: href,
    author,
    language: settings.language,
    entries: record.feed,
  };
  await folder.add({ path: `${name}/feed.atom`, content: atomFeed(feed) });
  await folder.add({ path: `${name}/feed.json`, content: jsonFeed(feed) });
  return [name, record];
}

/** Writes the slices of a plan, and returns them by their key. */
async function addSlices(
  plan: Plan,
  name: string,
  version: string,
  folder: PublicationFolder,
): Promise<ReadonlyMap<string, Slice>> {
  const parts: readonly SlicePart[] = [
    { kind: 'head' },
    { kind: 'outline' },
    ...plan.indicators.map(({ id }) => ({ kind: 'indicator', id }) as const),
    ...plan.districts.map(({ id }) => ({ kind: 'district', id }) as const),
    ...rootsOf(plan).map(({ id }) => ({ kind: 'branch', id }) as const),
  ];
  const slices = new Map<string, Slice>();
  for (const part of parts) {
    // A page that holds the slice must have the same text, in which no `<` may end the block.
    const content = JSON.stringify(slicePlan(plan, part, version)).replaceAll('<', '\\u003c');
    const own = 'id' in part ? `${part.kind}-${fileNameOf(part.id)}` : part.kind;
    const path = `slices/${own}.${hashOf(content)}.json`;
    slices.set(sliceKey(part), { path, text: content });
    await folder.add({ path: `${name}/${path}`, content });
  }
  return slices;
}

/** Adds the dated copy of a new version, and the page that tells what changed. */
async function addVersion(
  site: PlanSite,
  text: string,
  date: string,
  earlier: PlanPublication | undefined,
  folder: PublicationFolder,
): Promise<Pick<PlanPublication, 'snapshots' | 'feed'>> {
  const { name, href, title, from, messages, plan } = site;
  const { snapshots = [], feed = [] } = earlier ?? {};
  const snapshot = freeName(date, snapshots);
  const path = `versions/${snapshot}/`;
  const pageHref = new URL(path, href).href;
  const before = await earlierPlan(name, snapshots.at(-1), folder);
  const report = before && diffReport(diffPlans(before, plan, from), from.language);
  const heading = report?.title ?? messages.published(title);
  const changes = report ? diffHtml(report) : markup`<p>${heading}</p>\n`;
  const data = new URL('plan.json', pageHref).href;
  await folder.add({ path: `${name}/${path}plan.json`, content: text });
  await folder.add(
    planPage(site, path, {
      title: messages.snapshot(snapshot),
      description: heading,
      data,
      subject: { '@type': 'Report', name: title, url: pageHref, version: snapshot },
      content: markup`<p>${messages.citeThis} <a${attribute('href', pageHref)}>${pageHref}</a></p>
${renderHead(from)}${changes}${renderOutline(from)}${renderIndicators(from)}${renderSources({ ...from, href: data })}`,
    }),
  );
  const entry: FeedEntry = {
    href: pageHref,
    updated: `${date}T00:00:00+09:00`,
    title: heading,
    html: changes.source,
  };
  return {
    snapshots: [...snapshots, snapshot],
    feed: [entry, ...feed].slice(0, mostFeedEntries),
  };
}

/** The date, with a number if there is a copy of that date already. */
function freeName(date: string, names: readonly string[]): string {
  const taken = new Set(names);
  let [name, count] = [date, 1];
  while (taken.has(name)) name = `${date}-${++count}`;
  return name;
}

async function earlierPlan(
  name: string,
  snapshot: string | undefined,
  folder: PublicationFolder,
): Promise<Plan | undefined> {
  const text = snapshot && (await folder.read(`${name}/versions/${snapshot}/plan.json`));
  return text ? checkPlan(JSON.parse(text)).plan : undefined;
}

function entryOf({ plan, href }: PlanSite, text: string): CatalogEntry {
  const { id, title, publisher, period, status, languages, modified, description, origin } = plan;
  return {
    href: new URL('plan.json', href).href,
    id,
    title,
    ...(publisher && { publisher }),
    ...(period && { period }),
    ...(status && { status }),
    ...(languages && { languages }),
    size: Buffer.byteLength(text),
    ...(modified && { modified }),
    ...(description && { summary: description }),
    ...(origin === 'sample' && { origin }),
  };
}
