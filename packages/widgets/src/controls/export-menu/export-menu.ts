import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { maxPictureRows } from '../../drawing/max-picture-rows.js';
import { copyText } from './copy-text.js';
import { toCsv, type CsvRows } from './csv.js';
import { download } from './download.js';
import { pageLink } from './page-link.js';
import { exportMenuMessages } from './export-menu.messages.js';

/**
 * What a view lets its reader take away. Each entry is asked for only when it is chosen, so that
 * a closed menu costs nothing. Citation and table are not offered when they are left out.
 */
export interface ExportOptions {
  /** Name of saved files, without ending. */
  readonly fileName: () => string;
  /** Heading of the picture of a table; without it, the name of the file. */
  readonly title?: () => string;
  readonly citation?: () => string;
  /** Address that leads here; without it, that of the page and the element. */
  readonly link?: () => string | undefined;
  readonly csv?: () => CsvRows | Promise<CsvRows>;
  /** The drawing as a file of its own, see `svgFile`; without it, a picture of the table. */
  readonly svg?: () => string | Promise<string>;
  /** Without it, prints the page as it is. */
  readonly print?: () => void;
}

type Outcome = { readonly words: 'copied' | 'saved' | 'failed' } | { readonly byHand: string };

/**
 * The menu "save and share" of an element: a disclosure with buttons, and a live line of result.
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
    const words = messagesIn(exportMenuMessages, language);
    const { citation, csv } = exportOptions;
    const link = () => exportOptions.link?.() ?? pageLink(this.#host);
    const svg =
      exportOptions.svg ?? (csv && (() => pictureOf(exportOptions, csv, words.firstRows)));
    const print = exportOptions.print ?? (() => globalThis.print());
    const button = (label: string, act: () => void) =>
      html`<li><button type="button" @click=${act}>${label}</button></li>`;
    return html`<details class="export-menu" part="export">
      <summary>${words.menu}</summary>
      <ul>
        ${citation ? button(words.citation, () => void this.#copy(citation())) : nothing}
        ${button(words.link, () => void this.#copy(link()))}
        ${csv ? button(words.csv, () => void this.#saveCsv(exportOptions.fileName(), csv)) : nothing}
        ${svg ? button(words.svg, () => void this.#saveSvg(exportOptions.fileName(), svg)) : nothing}
        ${svg ? button(words.png, () => void this.#savePng(exportOptions.fileName(), svg)) : nothing}
        ${button(words.print, print)}
      </ul>
      <p role="status">${this.#renderOutcome(words)}</p>
    </details>`;
  }

  #renderOutcome(words: ReturnType<typeof messagesIn<(typeof exportMenuMessages)['ja']>>) {
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    if ('words' in outcome) return words[outcome.words];
    return html`${words.copyByHand}
      <textarea
        readonly
        rows="3"
        aria-label=${words.copyByHand}
        .value=${outcome.byHand}
      ></textarea>`;
  }

  #show(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#show((await copyText(text)) ? { words: 'copied' } : { byHand: text });
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
      this.#show({ words: 'saved' });
    } catch {
      this.#show({ words: 'failed' });
    }
  }
}

/** A picture of the table, where a view is no drawing itself. */
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
