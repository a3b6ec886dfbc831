import { citationOf, notPublishedPart } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { goalName } from '../column-name.js';
import type { MatrixModel } from '../matrix-model.js';
import { renderPlace } from '../empty-state/render-empty-state.js';
import { matrixToolbarMessages } from './toolbar.messages.js';

/** Says which goal the rows are filtered by, and offers to let it go. */
export function renderFilter(
  { rows, reader, words }: MatrixModel,
  goal: number | undefined,
  onClear: () => void,
) {
  const more = messagesIn(matrixToolbarMessages, reader.language);
  if (goal === undefined) return html`<div role="status"></div>`;
  const name = `${words.goal(goal)} ${goalName(goal, reader.language)}`;
  return html`<div role="status">
    <p class="controls">
      ${more.filtered(name, rows.positions.length)}
      <button type="button" @click=${onClear}>${more.clear}</button>
    </p>
  </div>`;
}

/** What a plan that relates some of itself to the goals does not publish. */
export function renderNote({ plan, reader }: MatrixModel) {
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return nothing;
  const words = messagesIn(matrixToolbarMessages, reader.language);
  return html`<p class="remark" part="not-published">
    ${statement.note ? renderText(statement.note, plan, reader) : words.partlyPublished}
    ${renderPlace(statement, plan, reader)}
  </p>`;
}

/** The menu to save and share. Tables and drawings are made only when asked for. */
export function renderExportMenu(model: MatrixModel, exportMenu: ExportMenu) {
  const { plan, reader } = model;
  const files = () => import('../export/matrix-files.js');
  return exportMenu.render(
    {
      fileName: () => `${plan.id}-sdgs`,
      citation: () => citationOf(plan, plan, { languages: reader.language, retrieved: new Date() }),
      csv: async () => (await files()).matrixCsv(model),
      svg: async () => (await files()).matrixSvg(model),
      print: () => void printMatrix(),
    },
    reader.language,
  );
}

async function printMatrix(): Promise<void> {
  (await import('../export/print-landscape.js')).printLandscape();
}
