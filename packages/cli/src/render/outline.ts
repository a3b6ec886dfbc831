import type { PlanNode } from '@machiplan/schema';
import {
  depthOf,
  isRelisted,
  notPublishedPart,
  originOf,
  rootsOf,
  subtreeOf,
  treeOf,
} from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { markup, type Html } from '../html/markup.js';
import { heading, originMark, pageText, type Rendering } from './page-text.js';

export interface OutlineOptions {
  /** Id of the node to start from; without it, all of the plan. */
  readonly root?: string | undefined;
  /** Titles only, without what the nodes say. */
  readonly titlesOnly?: boolean | undefined;
}

/** The nodes as nested lists, each tree of the plan under its own heading. */
export function renderOutline(from: Rendering, options: OutlineOptions = {}): Html {
  const { plan, words } = from;
  if (plan.nodes.length === 0) return markup`<p>${words.noNodes}</p>`;
  if (options.root !== undefined) return renderList(subtreeOf(plan, options.root), from, options);
  if (plan.trees.length < 2) return renderRoots(rootsOf(plan), from, options);
  const trees = plan.trees.map((tree) => {
    const roots = rootsOf(plan, tree.id);
    if (roots.length === 0) return undefined;
    const title = pageText(tree.title, from) ?? words.untitled;
    return markup`${heading(title, from)}\n${renderRoots(roots, from, options)}`;
  });
  const rest = rootsOf(plan).filter((root) => !treeOf(plan, root));
  return markup`${trees}${rest.length > 0 ? renderRoots(rest, from, options) : undefined}`;
}

function renderRoots(roots: readonly PlanNode[], from: Rendering, options: OutlineOptions): Html {
  const nodes = roots.flatMap((root) => subtreeOf(from.plan, root.id));
  return renderList(nodes, from, options);
}

/** Nodes in outline order as nested lists, without recursion: plans may be of any depth. */
function renderList(
  nodes: readonly PlanNode[],
  from: Rendering,
  { titlesOnly = false }: OutlineOptions,
): Html {
  const { plan } = from;
  const top = nodes[0] ? depthOf(plan, nodes[0].id)! : 0;
  const usual = nodes[0] && titleOriginOf(nodes[0], from);
  const parts: Html[] = [];
  if (usual && usual !== 'published' && usual !== plan.origin)
    parts.push(markup`<p>${from.words.titlesAre[usual]}</p>\n`);
  let depth = -1;
  for (const node of nodes) {
    const next = depthOf(plan, node.id)! - top;
    if (next > depth) parts.push(markup`\n<ul>\n`);
    else parts.push(markup`</li>\n`, ...closings(depth - next));
    depth = next;
    const mark = titleOriginOf(node, from);
    parts.push(markup`<li>${renderTitle(node, from)}`);
    if (mark !== usual) parts.push(markup`${originMark(mark, from)}`);
    if (!titlesOnly) parts.push(renderWhatItSays(node, from));
  }
  if (depth >= 0) parts.push(markup`</li>\n`, ...closings(depth), markup`</ul>\n`);
  return markup`${parts}`;
}

const closings = (count: number) => Array.from({ length: count }, () => markup`</ul>\n</li>\n`);

function titleOriginOf(node: PlanNode, { plan, language }: Rendering) {
  return originOf(plan, node, 'title', textFor(node.title, language, plan)?.lang);
}

function renderTitle(node: PlanNode, from: Rendering): Html {
  const { plan, words } = from;
  const code = node.code === undefined ? undefined : markup`<strong>${node.code}</strong> `;
  const again = isRelisted(plan, node.id) ? words.aside(words.relisted) : undefined;
  const state = node.state && words.aside(words.state[node.state]);
  return markup`${code}${pageText(node.title, from) ?? words.untitled}${again}${state}`;
}

function renderWhatItSays(node: PlanNode, from: Rendering): Html {
  const { plan, language, words } = from;
  const texts = (['vision', 'summary'] as const).map((part) => {
    const label = part === 'vision' ? words.label(words.vision) : undefined;
    const found = textFor(node[part], language, plan);
    if (found) {
      const mark = originMark(originOf(plan, node, part, found.lang), from);
      return markup`\n<p>${label}${pageText(node[part], from)}${mark}</p>`;
    }
    const missing = part === 'vision' ? notPublishedPart(node, part) : undefined;
    return missing && markup`\n<p>${label}${notPublishedText(missing, from)}</p>`;
  });
  return markup`${texts}`;
}

/** That a part is not published, and where it would be found. */
export function notPublishedText(
  { availableAt }: NonNullable<ReturnType<typeof notPublishedPart>>,
  { plan, language, words }: Rendering,
): string {
  const place = labelFor(availableAt, language, plan);
  return place ? words.notPublishedAt(place) : words.notPublished;
}
