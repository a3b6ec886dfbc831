import { nothing, type TemplateResult, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { isLarge, type PageState } from './page-state.js';
import type { PreviewMessage, PreviewWidget } from './preview-message.js';
import type { Studio } from './studio.js';
import { studioMessages } from './studio.messages.js';

/** The frame with the live elements: gets the plan when it has changed, and what to show. */
export class PlanPreview {
  readonly #studio: Studio;
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  #shownVersion = -1;
  #shown = '';
  #timer = 0;

  constructor(studio: Studio) {
    this.#studio = studio;
    addEventListener('message', ({ data, source }: MessageEvent<{ type: string } | undefined>) => {
      if (!this.#frame || source !== this.#frame.contentWindow || data?.type !== 'preview-ready')
        return;
      this.#isReady = true;
      this.#shownVersion = -1;
      this.#shown = '';
      this.update(this.#studio.state);
    });
  }

  readonly #setFrame = (frame: Element | undefined): void => {
    this.#frame = frame as HTMLIFrameElement | undefined;
    if (!frame) this.#isReady = false;
  };

  /** The frame, drawn once: moving it would load it again. */
  render(state: PageState): TemplateResult | typeof nothing {
    const { view, language, preview, previewVersion } = state;
    if (!view.plan) return nothing;
    const isWaiting = isLarge(view) && previewVersion !== view.version;
    const request = html`<div class="preview-request">
      <p>${studioMessages.largePlan[language]}</p>
      <button type="button" @click=${() => this.#studio.showPreview()}>
        ${studioMessages[previewVersion === undefined ? 'showPreview' : 'updatePreview'][language]}
      </button>
    </div>`;
    if (isWaiting && previewVersion === undefined) return request;
    return html`${isWaiting ? request : nothing}<iframe
        ${ref(this.#setFrame)}
        class="preview-frame"
        title=${studioMessages.preview[language]}
        src="preview.html"
        data-width=${preview.width}
      ></iframe>`;
  }

  /** Brings the frame up to date a little later, so that typing is not held up. */
  update(state: PageState): void {
    if (!this.#isReady || !state.view.plan) return;
    if (isLarge(state.view) && state.previewVersion !== state.view.version) return;
    this.#show(state);
    if (state.view.version === this.#shownVersion) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#sendPlan(), this.#shownVersion < 0 ? 0 : 250);
  }

  #show({ preview }: PageState): void {
    const widgets: PreviewWidget[] = [{ tag: preview.widget, attributes: preview.options }];
    const message: PreviewMessage = {
      type: 'show',
      widgets,
      theme: preview.theme,
      language: preview.language,
    };
    const key = JSON.stringify(message);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }

  async #sendPlan(): Promise<void> {
    const { version } = this.#studio.state.view;
    this.#shownVersion = version;
    const parts = await this.#studio.ask('checkedPlan');
    if (!parts || !this.#isReady) return;
    for (const [at, bytes] of parts.entries()) {
      const isLast = at === parts.length - 1;
      const message: PreviewMessage = { type: 'plan-part', bytes, isLast };
      this.#frame?.contentWindow?.postMessage(message, location.origin, [bytes.buffer]);
    }
  }
}
