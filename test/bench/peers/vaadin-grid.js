/**
 * Vaadin's grid with a tree column: rows on screen only, data from a function that answers at once.
 * It asks for the children of an open branch when that comes near the screen, so not for all.
 */
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-tree-column.js';
import { show } from '../page/in-page.js';

export function prepare({ nodes }) {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const items = new Map(
    nodes.map(({ id, code, title }) => [
      id,
      { id, title: `${code} ${title}`, hasChildren: children.has(id) },
    ]),
  );
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  let kept; // Ids of what a search left; undefined when nothing is searched for.
  const below = (id) =>
    (children.get(id) ?? [])
      .filter((node) => !kept || kept.has(node.id))
      .map((node) => items.get(node.id));
  const branches = [...items.values()].filter(({ hasChildren }) => hasChildren);
  return {
    mount() {
      const grid = document.createElement('vaadin-grid');
      const column = document.createElement('vaadin-grid-tree-column');
      column.path = 'title';
      column.header = '計画';
      grid.style.height = '700px';
      grid.itemIdPath = 'id';
      grid.itemHasChildrenPath = 'hasChildren';
      grid.expandedItems = branches;
      grid.dataProvider = ({ parentItem, page, pageSize }, answer) => {
        const rows = below(parentItem?.id);
        answer(rows.slice(page * pageSize, (page + 1) * pageSize), rows.length);
      };
      grid.append(column);
      return show(grid);
    },
    setOpen(grid, isOpen) {
      grid.expandedItems = isOpen ? branches : [];
      return grid;
    },
    /** Keeps what has the text, and all above it. */
    search(grid, text) {
      kept = new Set();
      for (const { id, title } of items.values())
        if (title.includes(text))
          for (let at = id; at !== undefined && !kept.has(at); at = parents.get(at)) kept.add(at);
      grid.clearCache();
      return grid;
    },
    isDrawn: (grid) =>
      [...grid.querySelectorAll('vaadin-grid-cell-content')].some((cell) =>
        cell.textContent.includes('地域'),
      ),
  };
}
