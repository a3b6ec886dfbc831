import { citationOf } from '@machiplan/sdk';
import type { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import type { MapState } from '../map-state.js';
import { mapTitle } from '../map-title.js';
import { columnTitle } from '../render-list.js';

/** The menu: citation, table, picture. What it takes to make them comes when it is chosen. */
export function renderExportMenu(
  controller: ExportMenu,
  { plan, view, compared, picture, words }: MapState,
  root: ParentNode & Node,
) {
  const title = mapTitle(view, words);
  const citation = () => {
    const record = view.subject.kind === 'indicator' ? view.subject.indicator : plan;
    return citationOf(plan, record, { languages: words.language, retrieved: new Date() });
  };
  const svg = async () => {
    const { pictureFile } = await import('./picture-file.js');
    const notes = [
      words.messages.status[picture!.status],
      words.text(picture!.boundary?.attribution),
      citation(),
    ];
    return pictureFile(root, title, view, words, notes.filter(Boolean));
  };
  const csv = async () => {
    const { csvRows } = await import('./csv-rows.js');
    return csvRows(view, compared, words, [
      columnTitle(view, compared, words),
      compared && columnTitle(compared, view, words),
    ]);
  };
  return controller.render(
    {
      fileName: () => title.replaceAll(/[\s/\\:*?"<>|]+/g, '-'),
      citation,
      csv,
      ...(picture && { svg }),
    },
    words.language,
  );
}
