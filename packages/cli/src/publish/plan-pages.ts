import {
  checkedPlan,
  type District,
  type Indicator,
  type Plan,
  type PlanNode,
} from '@machiplan/schema';
import { childrenOf, citationOf, indicatorsOf, pathOf, rootsOf } from '@machiplan/sdk';
import { facilitiesOf, nodesInDistrict } from '@machiplan/sdk/districts';
import { breakdownsOf } from '@machiplan/sdk/figures';
import { nodesByGoal, sdgGoals } from '@machiplan/sdk/goals';
import { headlineOf, labelFor } from '@machiplan/sdk/format';
import { boardPicture } from '@machiplan/sdk/picture';
import { attribute, markup, type Html, type HtmlValue } from '../html/markup.js';
import { planPicture } from '../picture/plan-picture.js';
import { renderHead, renderSources } from '../render/about-plan.js';
import { renderFigures } from '../render/indicators.js';
import { renderNode } from '../render/outline.js';
import { renderedElement } from '../html/rendered-element.js';
import { hashOf } from './hash-of.js';
import { oembedFile } from './oembed-file.js';
import { pageHtml, type Page, type Step } from './page.js';
import { pagePicture } from './page-picture.js';
import { pathOfPage, sliceKey, stepTo, titleOf, type PlanSite } from './plan-site.js';
import type { PublishedFile } from './publication.js';

/** A page without what all pages of a plan have in common. */
type OwnParts = Pick<Page, 'title' | 'content' | 'description' | 'subject'> &
  Partial<Pick<Page, 'steps' | 'type' | 'shareTitle' | 'image' | 'data' | 'oembed'>>;

/** A page at a path from the folder of the plan; the empty path is the plan's own page. */
export function planPage(site: PlanSite, path: string, parts: OwnParts): PublishedFile {
  const { settings, name, href, title, messages, from } = site;
  const steps = [{ title: messages.plans, href: settings.base }];
  const content = pageHtml({
    language: from.language,
    site: title,
    href: new URL(path, href).href,
    type: 'article',
    steps: path === '' ? steps : [...steps, { title, href }],
    stepsLabel: messages.path,
    feed: new URL('feed.atom', href).href,
    style: new URL('page.css', settings.base).href,
    script: settings.script,
    ...parts,
    ...(parts.steps && { steps: [...steps, { title, href }, ...parts.steps] }),
  });
  return { path: `${name}/${path}index.html`, content };
}

const list = (items: readonly HtmlValue[]) =>
  markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;

const linkTo = ({ title, href }: Step) => markup`<a${attribute('href', href)}>${title}</a>`;

function section(title: string, items: readonly HtmlValue[]): Html | undefined {
  return items.length === 0 ? undefined : markup`<h2>${title}</h2>\n${list(items)}`;
}

/**
 * The element with its first picture and the content inside, where the pages have a script that
 * activates it; else the content.
 *
 * @param data The document at the `src` of the element, to be part of the page.
 */
async function inElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content: Html,
  { settings, plan, from, styles }: PlanSite,
  data?: string,
): Promise<Html> {
  if (settings.script === undefined) return content;
  const stylesheet = (css: string) => {
    const path = `styles/${tag}.${hashOf(css)}.css`;
    styles.set(path, css);
    return new URL(path, settings.base).href;
  };
  const shown = data === undefined ? plan : sliceOf(data);
  const element = await renderedElement(tag, shown, {
    attributes: { ...attributes, lang: from.language },
    stylesheet,
    defer: true,
    content,
    ...(data !== undefined && { data }),
  });
  return markup`${element}\n`;
}

/** A slice as elements show it. */
const sliceOf = (text: string) => ({ ...JSON.parse(text), [checkedPlan]: true }) as unknown as Plan;

/** The pages of a plan, one at a time: its own, and one per entry, indicator, district and goal. */
export async function* planPages(
  site: PlanSite,
  snapshots: readonly string[],
): AsyncGenerator<PublishedFile> {
  const { plan } = site;
  const goals = sdgGoals.filter(({ number }) => nodesByGoal(plan, number).length > 0);
  yield* mainPage(site, snapshots, goals);
  for (const node of plan.nodes) yield* entryFiles(node, site);
  for (const indicator of plan.indicators) yield* indicatorFiles(indicator, site);
  for (const district of plan.districts) yield* districtFiles(district, site);
  for (const goal of goals) yield goalPage(goal, site);
}

type Goal = (typeof sdgGoals)[number];

const goalTitle = ({ number, title }: Goal, { from, messages }: PlanSite) =>
  messages.goal(number, title[/^ja\b/.test(from.language) ? 'ja' : 'en']);

async function* mainPage(
  site: PlanSite,
  snapshots: readonly string[],
  goals: readonly Goal[],
): AsyncGenerator<PublishedFile> {
  const { plan, href, title, from, messages } = site;
  const description = labelFor(plan.description, from.languages, plan);
  const at = (path: string) => new URL(path, href).href;
  const versions = snapshots.map((name) =>
    linkTo({ title: messages.snapshot(name), href: at(`versions/${name}/`) }),
  );
  const contents = markup`${section(
    messages.entries,
    rootsOf(plan).map((node) => linkTo(stepTo('entry', node, site))),
  )}${section(
    messages.indicators,
    plan.indicators.map((each) => linkTo(stepTo('indicator', each, site))),
  )}`;
  const oembed = oembedFile('', title, 'plan-tree', { src: at('plan.json') }, site);
  if (oembed) yield oembed;
  const picture =
    plan.indicators.length > 0 ? pagePicture(planPicture(plan, {}, from), '', site) : undefined;
  if (picture) yield* picture.files;
  yield planPage(site, '', {
    image: picture?.image,
    title,
    description,
    type: 'website',
    data: at('plan.json'),
    oembed: oembed && at('oembed.json'),
    subject: {
      '@type': 'Report',
      name: title,
      url: href,
      ...(description && { description }),
      ...publisherOf(site),
      ...licenceOf(site),
      ...(plan.modified && { dateModified: plan.modified }),
      inLanguage: plan.languages ?? ['ja'],
      encoding: {
        '@type': 'MediaObject',
        contentUrl: at('plan.json'),
        encodingFormat: 'application/json',
      },
    },
    content: markup`${renderHead(from)}${await inElement('plan-tree', { src: at('plan.json') }, contents, site)}${section(
      messages.districts,
      plan.districts.map((each) => linkTo(stepTo('district', each, site))),
    )}${section(
      messages.goals,
      goals.map((goal) =>
        linkTo({ title: goalTitle(goal, site), href: at(`goals/${goal.number}/`) }),
      ),
    )}${renderSources(from)}${section(messages.snapshots, versions)}<p>${linkTo({ title: messages.feed, href: at('feed.atom') })}</p>
`,
  });
}

function publisherOf({ plan, from }: PlanSite) {
  const name = labelFor(plan.publisher?.name, from.languages, plan);
  return name ? { publisher: { '@type': 'GovernmentOrganization', name } } : {};
}

function licenceOf({ plan, from }: PlanSite) {
  const license = labelFor(plan.license, from.languages, plan);
  return license ? { license } : {};
}

const partOf = ({ title, href }: PlanSite) => ({
  isPartOf: { '@type': 'Report', name: title, url: href },
});

function* entryFiles(node: PlanNode, site: PlanSite): Generator<PublishedFile> {
  const { plan, href, from, messages } = site;
  const title = titleOf(node, site);
  const above = pathOf(plan, node.id);
  const branch = site.slices.get(sliceKey({ kind: 'branch', id: above[0]!.id }))?.path;
  const path = pathOfPage('entry', node.id);
  const description = labelFor(node.vision ?? node.summary, from.languages, plan);
  const content = markup`${renderNode(node, from)}${section(
    messages.contents,
    childrenOf(plan, node.id).map((child) => linkTo(stepTo('entry', child, site))),
  )}${section(
    messages.indicators,
    indicatorsOf(plan, node.id).map((each) => linkTo(stepTo('indicator', each, site))),
  )}`;
  const picture =
    indicatorsOf(plan, node.id, { descendants: true }).length > 0
      ? pagePicture(planPicture(plan, { root: node.id }, from), path, site)
      : undefined;
  if (picture) yield* picture.files;
  yield planPage(site, path, {
    image: picture?.image,
    title,
    description,
    steps: above.slice(0, -1).map((each) => stepTo('entry', each, site)),
    data: branch && new URL(branch, href).href,
    subject: {
      '@type': 'CreativeWork',
      name: title,
      url: new URL(path, href).href,
      ...(description && { description }),
      ...partOf(site),
    },
    content: markup`${content}${source(node, site)}`,
  });
}

function source(record: PlanNode | Indicator, { plan, from }: PlanSite): Html {
  const citation = citationOf(plan, record, { languages: from.language });
  return markup`<p>${from.messages.label(from.messages.source)}${citation}</p>\n`;
}

async function* indicatorFiles(
  indicator: Indicator,
  site: PlanSite,
): AsyncGenerator<PublishedFile> {
  const { plan, href, from, messages } = site;
  const path = pathOfPage('indicator', indicator.id);
  const at = (file: string) => new URL(path + file, href).href;
  const title = titleOf(indicator, site);
  const slice = site.slices.get(sliceKey({ kind: 'indicator', id: indicator.id }))!;
  const sliceHref = new URL(slice.path, href).href;
  const options = { plan, languages: from.language };
  const description = headlineOf(indicator, options);
  const picture = pagePicture(planPicture(plan, { indicator: indicator.id }, from), path, site);
  yield* picture.files;
  const attributes = { src: sliceHref, indicator: indicator.id };
  const oembed = oembedFile(path, title, 'kpi-gauge', attributes, site);
  if (oembed) yield oembed;
  const above = indicatorsNode(indicator, site);
  yield planPage(site, path, {
    title,
    description,
    shareTitle: description || undefined,
    image: picture.image,
    data: sliceHref,
    oembed: oembed && at('oembed.json'),
    steps: above ? pathOf(plan, above).map((each) => stepTo('entry', each, site)) : [],
    subject: {
      '@type': 'Dataset',
      name: title,
      description: description || title,
      url: at(''),
      ...publisherOf(site),
      ...licenceOf(site),
      ...partOf(site),
      image: picture.image.href,
      distribution: {
        '@type': 'DataDownload',
        contentUrl: sliceHref,
        encodingFormat: 'application/json',
      },
    },
    content: markup`${await inElement('kpi-gauge', attributes, renderFigures(indicator, from), site, slice.text)}<p>${linkTo({ title: messages.picture, href: picture.svgHref })}</p>
<p>${linkTo({ title: messages.data, href: sliceHref })}</p>
`,
  });
}

function indicatorsNode({ id, nodes = [] }: Indicator, { plan }: PlanSite): string | undefined {
  return nodes[0] ?? plan.placements.find(({ indicator }) => indicator === id)?.node;
}

function* districtFiles(district: District, site: PlanSite): Generator<PublishedFile> {
  const { plan, href, from, messages } = site;
  const title = titleOf(district, site);
  const path = pathOfPage('district', district.id);
  const slice = site.slices.get(sliceKey({ kind: 'district', id: district.id }))!.path;
  const facilities = facilitiesOf(plan, district.id).map(
    (facility) => labelFor(facility.name, from.languages, plan) || from.messages.untitled,
  );
  const data = new URL(slice, href).href;
  const indicators = plan.indicators.filter((each) =>
    breakdownsOf(each).some((part) => part.district === district.id),
  );
  const picture =
    indicators.length > 0
      ? pagePicture(
          boardPicture(plan, indicators, { ...from, name: title, district: district.id }),
          path,
          site,
        )
      : undefined;
  if (picture) yield* picture.files;
  yield planPage(site, path, {
    image: picture?.image,
    title,
    description: '',
    data,
    subject: {
      '@type': 'AdministrativeArea',
      name: title,
      url: new URL(path, href).href,
    },
    content: markup`${section(
      messages.entries,
      nodesInDistrict(plan, district.id, { below: true }).map((node) =>
        linkTo(stepTo('entry', node, site)),
      ),
    )}${section(messages.facilities, facilities)}<p>${linkTo({ title: messages.data, href: data })}</p>
`,
  });
}

function goalPage(goal: Goal, site: PlanSite): PublishedFile {
  const { plan, href, messages } = site;
  const title = goalTitle(goal, site);
  const path = `goals/${goal.number}/`;
  return planPage(site, path, {
    title,
    description: '',
    subject: {
      '@type': 'CollectionPage',
      name: title,
      url: new URL(path, href).href,
      ...partOf(site),
    },
    content: markup`${section(
      messages.entries,
      nodesByGoal(plan, goal.number).map((node) => linkTo(stepTo('entry', node, site))),
    )}`,
  });
}
