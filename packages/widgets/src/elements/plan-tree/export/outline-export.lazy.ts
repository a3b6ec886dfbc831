import { citationOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import type { ReactiveElement } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
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
  return ({ plan, outline, locale: { language } }) =>
    menu.render(
      {
        fileName: () => plan.id,
        title: () => labelFor(plan.title, language, plan),
        citation: () => citationOf(plan, plan, { languages: language, retrieved: new Date() }),
        csv: () => outlineTable(plan, outline.roots, language),
        print: () => dispatch({ type: 'print-all' }),
      },
      language,
    );
}
