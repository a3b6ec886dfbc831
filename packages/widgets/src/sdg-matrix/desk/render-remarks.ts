import { citationOf, notPublishedPart } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import { renderText } from '../../language/render-text.js';
import { messagesIn } from '../../messages/message-table.js';
import type { TakeAwayController } from '../../take-away/take-away.js';
import { goalName } from '../column-name.js';
import type { MatrixModel } from '../matrix-model.js';
import { renderPlace } from '../silence/render-silence.js';
import { deskMessages } from './desk-messages.js';

/** Says which goal the rows are filtered by, and offers to let it go. */
export function renderFilter(
  { rows, reader, words }: MatrixModel,
  goal: number | undefined,
  onClear: () => void,
) {
  const more = messagesIn(deskMessages, reader.language);
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
export function renderRemark({ plan, reader }: MatrixModel) {
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return nothing;
  const words = messagesIn(deskMessages, reader.language);
  return html`<p class="remark" part="not-published">
    ${statement.note ? renderText(statement.note, plan, reader) : words.partlyPublished}
    ${renderPlace(statement, plan, reader)}
  </p>`;
}

/** The menu to save and share. Tables and drawings are made only when asked for. */
export function renderTakeAway(model: MatrixModel, takeAway: TakeAwayController) {
  const { plan, reader } = model;
  const files = () => import('../take-away/matrix-files.js');
  return takeAway.render(
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
  (await import('../take-away/print-landscape.js')).printLandscape();
}
