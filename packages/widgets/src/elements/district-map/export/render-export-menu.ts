import { citationOf } from '@machiplan/sdk';
import type { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import type { MapModel } from '../district-map-model.js';
import { mapTitle } from '../layer/map-title.js';

/** The export menu: citation, table and picture. The code of the files is loaded on demand. */
export function renderExportMenu(menu: ExportMenu, model: MapModel, root: ParentNode & Node) {
  const { plan, layer, picture, formatter } = model;
  const title = mapTitle(layer, formatter);
  const citation = () => {
    const record = layer.subject.kind === 'indicator' ? layer.subject.indicator : plan;
    return citationOf(plan, record, { languages: formatter.language, retrieved: new Date() });
  };
  const csv = async () => {
    const { csvRows } = await import('./map-export.lazy.js');
    return csvRows(model);
  };
  const svg = async () => {
    const { pictureFile } = await import('./map-export.lazy.js');
    const notes = [
      formatter.messages.status[picture!.status],
      formatter.text(picture!.boundary?.attribution),
      citation(),
    ];
    return pictureFile(root, title, model, notes.filter(Boolean));
  };
  return menu.render(
    {
      fileName: () => title.replaceAll(/[\s/\\:*?"<>|]+/g, '-'),
      citation,
      csv,
      ...(picture && { svg }),
    },
    formatter.language,
  );
}
