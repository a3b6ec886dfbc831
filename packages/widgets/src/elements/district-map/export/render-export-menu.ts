import { citationOf } from '@machiplan/sdk';
import type { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import type { DescribedMap } from '../described-map.js';
import { mapTitle } from '../layer/map-title.js';

/** The export menu: citation, table and picture. The code of the files is loaded on demand. */
export function renderExportMenu(menu: ExportMenu, model: DescribedMap, element: Element) {
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
  const publish = async () => {
    const { mapPictureFile, paperColours } = await import('./map-export.lazy.js');
    return mapPictureFile(model, paperColours(element), new Date());
  };
  return menu.render(
    {
      fileName: () => title.replaceAll(/[\s/\\:*?"<>|]+/g, '-'),
      citation,
      csv,
      ...(picture && { picture: publish }),
      embedAttributes: () => ({
        indicator: layer.subject.kind === 'indicator' ? layer.subject.indicator.id : undefined,
        time: layer.time,
      }),
    },
    formatter.language,
  );
}
