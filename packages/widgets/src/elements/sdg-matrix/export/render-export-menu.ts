import { citationOf } from '@machiplan/sdk';
import type { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import type { MatrixModel } from '../sdg-matrix-model.js';

/** Renders the menu to save and share. Files are created on request only. */
export function renderExportMenu(model: MatrixModel, exportMenu: ExportMenu) {
  const { plan, locale } = model;
  const code = () => import('./export.lazy.js');
  return exportMenu.render(
    {
      fileName: () => `${plan.id}-sdgs`,
      citation: () => citationOf(plan, plan, { languages: locale.language, retrieved: new Date() }),
      csv: async () => (await code()).matrixCsv(model),
      ...(model.mode === 'goals'
        ? { picture: async () => (await code()).goalsPicture(model, new Date()) }
        : { svg: async () => (await code()).matrixSvg(model) }),
      print: () =>
        void code().then(
          ({ printLandscape }) => printLandscape(),
          () => globalThis.print(),
        ),
    },
    locale.language,
  );
}
