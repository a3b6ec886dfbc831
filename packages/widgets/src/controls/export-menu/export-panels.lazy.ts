import { messagesIn } from '@machiplan/sdk/internal';
import type { PictureFormat } from '@machiplan/sdk/picture';
import { html, nothing } from 'lit';
import { maxPictureRows } from '../../drawing/max-picture-rows.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import { isImportFailure } from '../../platform/is-import-failure.js';
import { toCsv } from './csv.js';
import { download } from './download.js';
import type { ExportOptions, ExportOutcome } from './export-menu.js';
import { exportPanelsMessages } from './export-panels.messages.js';

export { embedCode } from './embed-code.js';

/** How a panel reports its results and copies a text. */
export interface PanelActions {
  readonly show: (outcome: ExportOutcome) => void;
  readonly copy: (text: string) => void;
  /** Reports that code could not be fetched, and offers to run the entry again. */
  readonly offerRetry: (act: () => void) => void;
}

/** Draws the entries that save pictures and tables, copy the citation and print. */
export function renderFilesPanel(
  options: ExportOptions,
  language: string,
  { show, copy, offerRetry }: PanelActions,
) {
  const messages = messagesIn(exportPanelsMessages, language);
  const { calendar, citation, csv, figures, picture } = options;
  const svg = picture
    ? () => pictureText(options, 'wide')
    : (options.svg ?? tablePicture(options, language));
  const square = picture && (() => pictureText(options, 'square'));
  const print = options.print ?? (() => globalThis.print());
  const button = (label: string, act: () => unknown) =>
    html`<li><button type="button" @click=${() => void act()}>${label}</button></li>`;
  const run = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (isImportFailure(error)) {
        console.error('Machiplan:', error);
        offerRetry(() => void run(act));
      } else show({ message: 'failed' });
    }
  };
  const save = (act: () => Promise<void>) =>
    run(async () => {
      await act();
      show({ message: 'saved' });
    });
  const name = options.fileName;
  const savePng = (draw: () => string | Promise<string>, suffix = '') =>
    save(async () => {
      const { pngFile } = await import('../../drawing/png-file.lazy.js');
      // A picture has the pixels that its format says; a drawing is sharp on paper.
      const file = await pngFile(await draw(), picture ? 1 : 2);
      download(`${name()}${suffix}.png`, 'image/png', file);
    });
  return html`<ul class="export-panel">
    ${svg ? button(picture ? messages.pngWide : messages.png, () => savePng(svg)) : nothing}
    ${square ? button(messages.pngSquare, () => savePng(square, '-square')) : nothing}
    ${
      svg
        ? button(messages.svg, () =>
            save(async () => download(`${name()}.svg`, 'image/svg+xml', await svg())),
          )
        : nothing
    }
    ${
      csv
        ? button(messages.csv, () =>
            save(async () =>
              download(`${name()}.csv`, 'text/csv;charset=utf-8', toCsv(await csv())),
            ),
          )
        : nothing
    }
    ${
      figures
        ? button(messages.allFigures, () =>
            save(async () =>
              download(`${name()}-figures.csv`, 'text/csv;charset=utf-8', toCsv(await figures())),
            ),
          )
        : nothing
    }
    ${
      calendar
        ? button(messages.calendar, () =>
            save(async () =>
              download(`${name()}.ics`, 'text/calendar;charset=utf-8', await calendar()),
            ),
          )
        : nothing
    }
    ${citation ? button(messages.citation, () => run(async () => copy(await citation()))) : nothing}
    ${button(messages.print, print)}
  </ul>`;
}

/** Draws the code to put into one's own page, and a button that copies it. */
export function renderEmbedPanel(
  code: string | undefined,
  language: string,
  copy: (text: string) => void,
) {
  const messages = messagesIn(exportPanelsMessages, language);
  return html`<div class="export-panel embed">
    <label>
      ${messages.embedCode}
      <textarea readonly rows="4" .value=${code ?? ''}></textarea>
    </label>
    <button type="button" @click=${() => copy(code ?? '')}>${messages.copyCode}</button>
  </div>`;
}

/** Draws the result of an entry; a text that could not be copied is shown for copying by hand. */
export function renderOutcome(outcome: ExportOutcome, language: string) {
  const messages = messagesIn(exportPanelsMessages, language);
  if ('message' in outcome) return messages[outcome.message];
  if ('retry' in outcome) {
    const { partFailed, retry } = messagesIn(planStateMessages, language);
    return html`${partFailed} <button type="button" @click=${outcome.retry}>${retry}</button>`;
  }
  return html`${messages.copyByHand}
    <textarea
      readonly
      rows="3"
      aria-label=${messages.copyByHand}
      .value=${outcome.byHand}
    ></textarea>`;
}

async function pictureText({ picture }: ExportOptions, format: PictureFormat): Promise<string> {
  const { pictureFile } = await import('../../drawing/picture.lazy.js');
  return pictureFile(await picture!(), format);
}

/** Draws a picture of the table, for views that are not drawings; undefined without a table. */
function tablePicture(
  { csv, fileName, title = fileName, citation }: ExportOptions,
  language: string,
): (() => Promise<string>) | undefined {
  if (!csv) return undefined;
  const { firstRows } = messagesIn(exportPanelsMessages, language);
  return async () => {
    const file = await import('../../drawing/table-picture.lazy.js');
    const rows = await csv();
    const all = rows.length - 1;
    const cut = all > maxPictureRows ? [firstRows(maxPictureRows, all)] : [];
    return file.tablePicture(rows, {
      title: title(),
      lines: citation ? [...cut, await citation()] : cut,
    });
  };
}
