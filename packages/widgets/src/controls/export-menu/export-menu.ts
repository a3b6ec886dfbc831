import type { Picture } from '@machiplan/sdk/picture';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { LazyModule } from '../../platform/lazy-module.js';
import { renderLazy } from '../render-lazy.js';
import { copyText } from './copy-text.js';
import type { CsvRows } from './csv.js';
import { canEmbed } from './embed-source.js';
import { exportMenuMessages } from './export-menu.messages.js';
import { pageLink } from './page-link.js';

/**
 * Content of an export menu. Each function runs only when the reader chooses its entry. Citation,
 * table and picture are offered only if given.
 */
export interface ExportOptions {
  /** Name of saved files, without extension. */
  readonly fileName: () => string;
  /** Heading of the picture of a table; default: the file name. */
  readonly title?: () => string;
  readonly citation?: () => string | Promise<string>;
  /** URL of the view; default: that of the page and the element. */
  readonly link?: () => string | undefined;
  /** Attributes of the embed code that show what the reader sees, beside those of the element. */
  readonly embedAttributes?: () => Readonly<Record<string, string | undefined>>;
  /** Tag of the element in the embed code; default: the element with the menu. */
  readonly embedTag?: string;
  readonly csv?: () => CsvRows | Promise<CsvRows>;
  /** All figures behind the table, a row each. */
  readonly figures?: () => CsvRows | Promise<CsvRows>;
  /** The dates as a calendar file (iCalendar). */
  readonly calendar?: () => string | Promise<string>;
  /** The view as a picture to publish, offered in 1200 × 675 and 1080 × 1080 px. */
  readonly picture?: () => Picture | Promise<Picture>;
  /** Without `picture`, the drawing as a file, see `svgFile`; default: a picture of the table. */
  readonly svg?: () => string | Promise<string>;
  /** Default: prints the page. */
  readonly print?: () => void;
}

/** Result of an entry, to show and announce. */
export type ExportOutcome =
  | { readonly message: 'copied' | 'saved' | 'failed' }
  | { readonly byHand: string }
  | { readonly retry: () => void };

type Panel = 'files' | 'embed';

const loadPanels = () => import('./export-panels.lazy.js');

/**
 * The buttons under a figure: "Picture, data", "Link" and "Embed", with the panel of the pressed one
 * and a live region for the result. Panels and results are fetched at the first press.
 *
 * @csspart export - The menu to save and share.
 */
export class ExportMenu implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #panels: LazyModule<Awaited<ReturnType<typeof loadPanels>>>;
  #open: Panel | undefined;
  #outcome: ExportOutcome | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#panels = new LazyModule(host, loadPanels);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  render(options: ExportOptions, language: string) {
    const messages = messagesIn(exportMenuMessages, language);
    const copyLink = () => void this.#copy(options.link?.() ?? pageLink(this.#host));
    return html`<div class="export-menu" part="export" role="group" aria-label=${messages.menu}>
      <div class="export-row">
        ${this.#renderToggle('files', messages.files)}
        <button type="button" @click=${copyLink}>${messages.link}</button>
        ${canEmbed(this.#host) ? this.#renderToggle('embed', messages.embed) : nothing}
      </div>
      ${this.#renderPanel(options, language)}
      <div role="status">${this.#renderOutcome(language)}</div>
    </div>`;
  }

  #renderToggle(panel: Panel, label: string) {
    const isOpen = this.#open === panel;
    const toggle = () => {
      this.#open = isOpen ? undefined : panel;
      this.#outcome = undefined;
      this.#host.requestUpdate();
    };
    return html`<button type="button" aria-expanded=${isOpen} @click=${toggle}>${label}</button>`;
  }

  #renderPanel(options: ExportOptions, language: string) {
    const panel = this.#open;
    if (!panel) return nothing;
    const show = (outcome: ExportOutcome) => this.#show(outcome);
    const copy = (text: string) => void this.#copy(text);
    return renderLazy(
      this.#panels,
      language,
      ({ embedCode, renderEmbedPanel, renderFilesPanel }) =>
        panel === 'files'
          ? renderFilesPanel(options, language, {
              show,
              copy,
              offerRetry: (retry) => show({ retry }),
            })
          : renderEmbedPanel(
              embedCode(this.#host, options.embedAttributes?.(), options.embedTag),
              language,
              copy,
            ),
      html`<div class="export-panel" aria-busy="true"></div>`,
    );
  }

  #renderOutcome(language: string) {
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    return renderLazy(
      this.#panels,
      language,
      ({ renderOutcome }) => renderOutcome(outcome, language),
      nothing,
    );
  }

  #show(outcome: ExportOutcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#show((await copyText(text)) ? { message: 'copied' } : { byHand: text });
  }
}
