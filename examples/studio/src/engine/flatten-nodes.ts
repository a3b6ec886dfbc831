import type { PlanDocument, PlanNode } from '@machiplan/schema';

/** The document with its nodes in one list, each with its parent, so that rows can be edited. */
export function flattenNodes(document: PlanDocument): PlanDocument {
  if (!document.nodes.some(({ children }) => children !== undefined)) return document;
  const flat: PlanNode[] = [];
  const stack = document.nodes.map((node) => ({ node, parent: node.parent })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { children = [], ...node } = next.node;
    flat.push(next.parent === undefined ? node : { ...node, parent: next.parent });
    for (const child of [...children].reverse()) stack.push({ node: child, parent: next.node.id });
  }
  return { ...document, nodes: flat };
}
