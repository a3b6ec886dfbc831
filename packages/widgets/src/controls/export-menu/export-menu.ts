import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { maxPictureRows } from '../../drawing/max-picture-rows.js';
import { copyText } from './copy-text.js';
import { toCsv, type CsvRows } from './csv.js';
import { download } from './download.js';
import { pageLink } from './page-link.js';
import { exportMenuMessages } from './export-menu.messages.js';

/**
 * Content of an export menu. Each function runs only when the reader chooses its entry. Citation and
 * table are offered only if given.
 */
export interface ExportOptions {
  /** Name of saved files, without extension. */
  readonly fileName: () => string;
  /** Heading of the picture of a table; default: the file name. */
  readonly title?: () => string;
  readonly citation?: () => string;
  /** URL of the view; default: that of the page and the element. */
  readonly link?: () => string | undefined;
  readonly csv?: () => CsvRows | Promise<CsvRows>;
  /** The drawing as a file, see `svgFile`; default: a picture of the table. */
  readonly svg?: () => string | Promise<string>;
  /** Default: prints the page. */
  readonly print?: () => void;
}

type Outcome = { readonly messages: 'copied' | 'saved' | 'failed' } | { readonly byHand: string };

/**
 * The menu "Save and share" of an element: a disclosure with buttons and a live region for the result.
 *
 * @csspart export - The menu to save and share.
 */
export class ExportMenu implements ReactiveController {
  readonly #host: ReactiveElement;
  #outcome: Outcome | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  render(exportOptions: ExportOptions, language: string) {
    const messages = messagesIn(exportMenuMessages, language);
    const { citation, csv } = exportOptions;
    const link = () => exportOptions.link?.() ?? pageLink(this.#host);
    const svg =
      exportOptions.svg ?? (csv && (() => pictureOf(exportOptions, csv, messages.firstRows)));
    const print = exportOptions.print ?? (() => globalThis.print());
    const button = (label: string, act: () => void) =>
      html`<li><button type="button" @click=${act}>${label}</button></li>`;
    return html`<details class="export-menu" part="export">
      <summary>${messages.menu}</summary>
      <ul>
        ${citation ? button(messages.citation, () => void this.#copy(citation())) : nothing}
        ${button(messages.link, () => void this.#copy(link()))}
        ${csv ? button(messages.csv, () => void this.#saveCsv(exportOptions.fileName(), csv)) : nothing}
        ${svg ? button(messages.svg, () => void this.#saveSvg(exportOptions.fileName(), svg)) : nothing}
        ${svg ? button(messages.png, () => void this.#savePng(exportOptions.fileName(), svg)) : nothing}
        ${button(messages.print, print)}
      </ul>
      <p role="status">${this.#renderOutcome(messages)}</p>
    </details>`;
  }

  #renderOutcome(messages: ReturnType<typeof messagesIn<(typeof exportMenuMessages)['ja']>>) {
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    if ('messages' in outcome) return messages[outcome.messages];
    return html`${messages.copyByHand}
      <textarea
        readonly
        rows="3"
        aria-label=${messages.copyByHand}
        .value=${outcome.byHand}
      ></textarea>`;
  }

  #show(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#show((await copyText(text)) ? { messages: 'copied' } : { byHand: text });
  }

  #saveCsv(name: string, csv: NonNullable<ExportOptions['csv']>): Promise<void> {
    return this.#save(async () =>
      download(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(await csv())),
    );
  }

  #saveSvg(name: string, svg: NonNullable<ExportOptions['svg']>): Promise<void> {
    return this.#save(async () => download(`${name}.svg`, 'image/svg+xml', await svg()));
  }

  #savePng(name: string, svg: NonNullable<ExportOptions['svg']>): Promise<void> {
    return this.#save(async () => {
      const { pngFile } = await import('../../drawing/png-file.lazy.js');
      download(`${name}.png`, 'image/png', await pngFile(await svg()));
    });
  }

  async #save(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#show({ messages: 'saved' });
    } catch {
      this.#show({ messages: 'failed' });
    }
  }
}

/** A picture of the table, for views that are not drawings. */
async function pictureOf(
  { fileName, title = fileName, citation }: ExportOptions,
  csv: NonNullable<ExportOptions['csv']>,
  firstRows: (shown: number, all: number) => string,
): Promise<string> {
  const { tablePicture } = await import('../../drawing/table-picture.lazy.js');
  const rows = await csv();
  const all = rows.length - 1;
  const cut = all > maxPictureRows ? [firstRows(maxPictureRows, all)] : [];
  return tablePicture(rows, { title: title(), lines: citation ? [...cut, citation()] : cut });
}
