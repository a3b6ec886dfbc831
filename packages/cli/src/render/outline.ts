import type { PlanNode } from '@machiplan/schema';
import {
  depthOf,
  notPublishedPart,
  originOf,
  rootsOf,
  subtreeOf,
  treeOf,
  publishedGradesOf,
  type PublishedGrade,
} from '@machiplan/sdk';
import { isRelisted } from '@machiplan/sdk/relations';
import { gradeText, labelFor, missingText, textFor } from '@machiplan/sdk/format';
import { markup, type Html } from '../html/markup.js';
import { heading, localizedHtml, originMark, paragraphs, type Rendering } from './rendering.js';

export interface OutlineOptions {
  /** Id of the node to start from. Default: the whole plan. */
  readonly root?: string | undefined;
  /** Titles only, without the texts of the nodes. */
  readonly titlesOnly?: boolean | undefined;
}

/** One node with its texts, without those below it. */
export function renderNode(node: PlanNode, from: Rendering): Html {
  return renderList([node], from, {});
}

/** The nodes as nested lists, each tree of the plan under its own heading. */
export function renderOutline(from: Rendering, options: OutlineOptions = {}): Html {
  const { plan, messages } = from;
  if (plan.nodes.length === 0) return markup`<p>${messages.noNodes}</p>`;
  if (options.root !== undefined) return renderList(subtreeOf(plan, options.root), from, options);
  if (plan.trees.length < 2) return renderRoots(rootsOf(plan), from, options);
  const trees = plan.trees.map((tree) => {
    const roots = rootsOf(plan, tree.id);
    if (roots.length === 0) return undefined;
    const title = localizedHtml(tree.title, from) ?? messages.untitled;
    return markup`${heading(title, from)}\n${renderRoots(roots, from, options)}`;
  });
  const rest = rootsOf(plan).filter((root) => !treeOf(plan, root));
  return markup`${trees}${rest.length > 0 ? renderRoots(rest, from, options) : undefined}`;
}

function renderRoots(roots: readonly PlanNode[], from: Rendering, options: OutlineOptions): Html {
  const nodes = roots.flatMap((root) => subtreeOf(from.plan, root.id));
  return renderList(nodes, from, options);
}

/** Nodes in outline order as nested lists, without recursion, since plans may have any depth. */
function renderList(
  nodes: readonly PlanNode[],
  from: Rendering,
  { titlesOnly = false }: OutlineOptions,
): Html {
  const { plan } = from;
  const top = nodes[0] ? depthOf(plan, nodes[0].id)! : 0;
  const usualOrigin = nodes[0] && titleOriginOf(nodes[0], from);
  const parts: Html[] = [];
  if (usualOrigin && usualOrigin !== 'published' && usualOrigin !== plan.origin)
    parts.push(markup`<p>${from.messages.titlesAre[usualOrigin]}</p>\n`);
  let depth = -1;
  for (const node of nodes) {
    const next = depthOf(plan, node.id)! - top;
    if (next > depth) parts.push(markup`\n<ul>\n`);
    else parts.push(markup`</li>\n`, ...closings(depth - next));
    depth = next;
    const mark = titleOriginOf(node, from);
    parts.push(markup`<li>${renderTitle(node, from)}`);
    if (mark !== usualOrigin) parts.push(markup`${originMark(mark, from)}`);
    if (!titlesOnly) parts.push(renderTexts(node, from));
  }
  if (depth >= 0) parts.push(markup`</li>\n`, ...closings(depth), markup`</ul>\n`);
  return markup`${parts}`;
}

const closings = (count: number) => Array.from({ length: count }, () => markup`</ul>\n</li>\n`);

function titleOriginOf(node: PlanNode, { plan, languages }: Rendering) {
  return originOf(plan, node, 'title', textFor(node.title, languages, plan)?.lang);
}

function renderTitle(node: PlanNode, from: Rendering): Html {
  const { plan, messages } = from;
  const code = node.code && markup`<strong>${codeIn(node.code, from.language)}</strong> `;
  const again = isRelisted(plan, node.id) ? messages.aside(messages.relisted) : undefined;
  const state = node.state && messages.aside(messages.state[node.state]);
  const [grade] = publishedGradesOf(plan, { node: node.id });
  const graded = grade && messages.aside(gradeLabel(grade, from));
  return markup`${code}${localizedHtml(node.title, from) ?? messages.untitled}${again}${state}${graded}`;
}

/** A code as printed; its brackets and digits in half width where the page is not Japanese. */
const codeIn = (code: string, language: string) =>
  /^ja(-|$)/i.test(language) ? code : code.normalize('NFKC');

function gradeLabel(
  grade: PublishedGrade,
  { plan, language, languages, messages, era }: Rendering,
) {
  const scale = labelFor(grade.scale?.title, languages, plan) || messages.grade;
  return messages.label(scale) + gradeText(plan, grade, language, { era });
}

function renderTexts(node: PlanNode, from: Rendering): Html {
  const { plan, languages, messages } = from;
  const texts = (['vision', 'summary'] as const).map((part) => {
    const label = part === 'vision' ? messages.label(messages.vision) : undefined;
    const found = textFor(node[part], languages, plan);
    if (found) {
      const mark = originMark(originOf(plan, node, part, found.lang), from);
      return paragraphs(node[part], from, { before: label, after: mark });
    }
    const missing = part === 'vision' ? notPublishedPart(node, part) : undefined;
    return missing && markup`\n<p>${label}${notPublishedText(missing, from)}</p>`;
  });
  return markup`${renderVisions(node, from)}${texts}`;
}

function renderVisions(node: PlanNode, from: Rendering): Html | undefined {
  const { plan, languages, messages } = from;
  if (!node.visions?.length) return undefined;
  const mark = originMark(
    originOf(plan, node, 'visions', textFor(node.visions[0], languages, plan)?.lang),
    from,
  );
  const items = node.visions.map((text) => markup`<li>${localizedHtml(text, from)}</li>\n`);
  return markup`\n<p>${messages.label(messages.vision)}${mark}</p>\n<ul>\n${items}</ul>`;
}

/** States where a part is available, else why it is not there. */
export function notPublishedText(
  statement: NonNullable<ReturnType<typeof notPublishedPart>>,
  { plan, language, languages, messages }: Rendering,
): string {
  const { availableAt, reason = 'not-published' } = statement;
  if (availableAt === undefined && reason === 'not-published') return messages.notPublished;
  return missingText(statement, [language, ...languages], plan);
}
