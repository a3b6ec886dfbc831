/** Runs in the page: nodes of four levels, `<plan-tree>` showing them, and the same as markup. */
import { checkedPlan, show } from '../page/in-page.js';

const LEVELS = ['field', 'policy', 'measure', 'project'];
const TITLES = [
  '地域防災力の向上',
  '子どもの権利を守る',
  '緑を増やし育てる',
  '歩いて楽しい街づくり',
];

/** Five policies in a field, eight measures in each, nine projects in each of these. */
function makeNodes(size) {
  const nodes = [];
  const add = (parent, level) => {
    const at = nodes.length;
    const id = `n${at}`;
    const title = `${TITLES[at % 4]} ${at}`;
    nodes.push({ id, level: LEVELS[level], title, code: `${at}`, ...(parent && { parent }) });
    return id;
  };
  while (nodes.length < size) {
    const field = add(undefined, 0);
    for (let p = 0; p < 5 && nodes.length < size; p += 1) {
      const policy = add(field, 1);
      for (let m = 0; m < 8 && nodes.length < size; m += 1) {
        const measure = add(policy, 2);
        for (let j = 0; j < 9 && nodes.length < size; j += 1) add(measure, 3);
      }
    }
  }
  return nodes;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const line = (node) => `<a href="#${node.id}"><b>${node.code}</b> ${escaped(node.title)}</a>`;
const rowMarkup = (node) => `<li><button>+</button>${line(node)}</li>`;
const depthOf = (node) => LEVELS.indexOf(node.level);

/** Nested <details>, all open, as one string. */
function detailsOf(nodes) {
  let markup = '';
  const open = [];
  nodes.forEach((node, at) => {
    while (open.length > depthOf(node)) markup += `</ul>${open.pop()}`;
    if (nodes[at + 1]?.parent === node.id) {
      markup += `<li><details open><summary>${line(node)}</summary><ul>`;
      open.push('</details></li>');
    } else markup += `<li>${line(node)}</li>`;
  });
  while (open.length > 0) markup += `</ul>${open.pop()}`;
  return `<ul>${markup}</ul>`;
}

/** One rectangle and name for each node, as one string, from places worked out beforehand. */
function icicleOf(nodes) {
  const places = nodes.map((node, at) => ({
    x: 240 * depthOf(node),
    y: (680 * at) / nodes.length,
    height: 680 / nodes.length,
  }));
  return () => {
    const parts = nodes.map(({ title }, at) => {
      const { x, y, height } = places[at];
      const label = height > 12 ? `<text x="${x}" y="${y + 12}">${title}</text>` : '';
      return `<g tabindex="-1"><title>${title}</title><rect x="${x}" y="${y}" width="240" height="${height}" fill="#bcd9f2"/>${label}</g>`;
    });
    return `<svg width="960" height="680">${parts.join('')}</svg>`;
  };
}

export function prepare(size) {
  const nodes = makeNodes(size);
  const levels = LEVELS.map((id) => ({ id, title: id }));
  const plan = checkedPlan({ levels, nodes });
  /** The first so many nodes with everything open, or in another view. */
  const mount = (view = 'outline', count = size) => {
    const tree = document.createElement('plan-tree');
    if (view === 'outline') tree.depth = 9;
    else tree.view = view;
    tree.plan = count === size ? plan : checkedPlan({ levels, nodes: nodes.slice(0, count) });
    window.tree = tree;
    return show(tree);
  };
  const find = (selector) => window.tree.shadowRoot?.querySelector(selector);
  return {
    nodes,
    mount,
    find,
    rowMarkup,
    asDetails: () => detailsOf(nodes),
    asIcicle: icicleOf(nodes),
    /** As many rows as stand on screen, flat. */
    asRows: (first = 0, count = 36) =>
      `<ul>${nodes
        .slice(first, first + count)
        .map(rowMarkup)
        .join('')}</ul>`,
    /** Text of each node in which a search looks, made once. */
    folded: () =>
      nodes.map(({ code, title }) => `${code} ${title}`.normalize('NFKC').toLowerCase()),
  };
}
