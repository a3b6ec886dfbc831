import { LitElement, css, html, nothing } from 'lit';
import { LocaleController } from '../../localization/locale-controller.js';
import { addedLanguages } from '../../localization/packs/added-languages.js';
import { isFuriganaWanted, setPreference } from '../../localization/locale-preference.js';
import { plansWithReadings } from '../../localization/plans-with-readings.js';
import { furiganaHasFailed, retryFurigana } from '../../localization/render-text.js';
import { builtInLanguage, messagesIn, type BuiltInLanguage } from '@machiplan/sdk/internal';
import { property } from '../../plan-element/property.js';
import { planStateStyles } from '../../plan-element/plan-state.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { version } from '../../version.js';
import { planLanguageMessages, type PlanLanguageMessages } from './plan-language.messages.js';
import { hasEnoughReadings } from './readings-coverage.js';

/** Built-in languages of the interface, each by its own name. */
const languageNames: Record<BuiltInLanguage, string> = {
  ja: '日本語',
  en: 'English',
  'ja-x-easy': 'やさしい日本語',
};

/**
 * Sets the language of all elements on the page, and furigana over Japanese words: of the interface, and
 * of plans that have readings. It does not change the page's own text and stores nothing.
 *
 * Furigana are offered in easy Japanese, where they are on at first, and in Japanese if a plan on the page
 * has readings for at least half of the kanji in the titles of its entries.
 *
 * @summary A switch for language and furigana.
 * @csspart base - The group of controls.
 */
export class PlanLanguageElement extends LitElement {
  static readonly version = version;
  static override styles = [
    baseStyles,
    planStateStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        float: inline-start;
        padding: 0;
        padding-inline-end: 12px;
        font-weight: 700;
      }
      label {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        min-block-size: 32px;
      }
      input {
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--_accent);
      }
      .failed {
        margin: 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Hides the switch for furigana. */
  @property({ type: Boolean, attribute: 'no-furigana' })
  noFurigana = false;

  /** `light` or `dark`; otherwise the page's own `color-scheme` decides. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  readonly #localeData = new LocaleController(this);
  readonly #onPlan = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('plan-load', this.#onPlan);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('plan-load', this.#onPlan);
  }

  protected override render() {
    const { language } = this.#localeData;
    const messages = messagesIn(planLanguageMessages, language);
    const tags = new Map([...Object.entries(languageNames), ...addedLanguages]);
    const current = language.toLowerCase();
    const selected = tags.has(current) ? current : current.split('-', 1)[0]!;
    return html`<fieldset class="root" part="base">
      <legend>${messages.label}</legend>
      ${[...tags].map(
        ([tag, name]) =>
          html`<label lang=${tag}>
            <input
              type="radio"
              name="language"
              .checked=${tag === selected}
              @change=${() => setPreference({ language: tag })}
            />${name}
          </label>`,
      )}
      ${this.#offersFurigana(language) ? this.#renderFurigana(messages, isFuriganaWanted(language)) : nothing}
    </fieldset>`;
  }

  #offersFurigana(language: string): boolean {
    if (this.noFurigana) return false;
    const builtIn = builtInLanguage(language);
    return (
      builtIn === 'ja-x-easy' || (builtIn === 'ja' && plansWithReadings().some(hasEnoughReadings))
    );
  }

  #renderFurigana({ furigana, failed, retry }: PlanLanguageMessages, isOn: boolean) {
    const hasFailed = furiganaHasFailed();
    return html`<label>
        <input
          type="checkbox"
          .checked=${isOn}
          @change=${() => setPreference({ furigana: !isOn })}
        />${furigana}
      </label>
      ${
        hasFailed
          ? html`<p class="failed" role="alert">
              ${failed}
              <button class="action" type="button" @click=${retryFurigana}>${retry}</button>
            </p>`
          : nothing
      }`;
  }
}
