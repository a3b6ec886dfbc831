import { citationOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import type { ReactiveElement } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
import { filterText } from '../../../plan-data/selection/filter-choices.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';
import { outlineTable } from './outline-table.js';

/** Creates the menu that saves, shares and prints the outline. */
export function createOutlineExport(
  host: ReactiveElement,
  dispatch: TreeDispatch,
): (model: TreeModel) => unknown {
  adoptStyles(host.renderRoot, exportMenuStyles);
  const menu = new ExportMenu(host);
  return ({ plan, outline, options, filters, selectedId, locale: { language }, hrefFor }) =>
    menu.render(
      {
        fileName: () => plan.id,
        title: () => labelFor(plan.title, language, plan),
        citation: () => citationOf(plan, plan, { languages: language, retrieved: new Date() }),
        link: () => (selectedId === undefined ? undefined : absolute(hrefFor(selectedId))),
        embedAttributes: () => ({
          root: options.root,
          tree: options.tree,
          view: options.view === 'outline' ? undefined : options.view,
          filter: filters.length > 0 ? filterText(filters) : undefined,
          'selected-node': selectedId,
        }),
        csv: () => outlineTable(plan, outline.roots, language),
        print: () => dispatch({ type: 'print-all' }),
      },
      language,
    );
}

/** The address of an entry, as a link in another page needs it. */
function absolute(href: string): string {
  return new URL(href, location.href).href;
}
