import { LitElement, css, html, nothing } from 'lit';
import { LocaleController } from '../../localization/locale-controller.js';
import { addedLanguages } from '../../localization/packs/added-languages.js';
import { setPreference } from '../../localization/locale-preference.js';
import { messagesIn, type BuiltInLanguage } from '@machiplan/sdk/internal';
import { property } from '../../plan-element/property.js';
import { baseStyles } from '../../theme/base.styles.js';
import { version } from '../../version.js';
import { planLanguageMessages } from './plan-language.messages.js';

/** Built-in languages of the interface, each by its own name. */
const languageNames: Record<BuiltInLanguage, string> = {
  ja: '日本語',
  en: 'English',
  'ja-x-easy': 'やさしい日本語',
};

/**
 * Sets the language of all elements on the page, and furigana over Japanese words. It does not change
 * the page's own text and stores nothing.
 *
 * @summary A switch for language and furigana.
 * @csspart base - The group of controls.
 */
export class PlanLanguageElement extends LitElement {
  static readonly version = version;
  static override styles = [
    baseStyles,
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

  protected override render() {
    const { language, furigana } = this.#localeData.locale;
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
      ${this.noFurigana ? nothing : this.#renderFurigana(messages.furigana, furigana)}
    </fieldset>`;
  }

  #renderFurigana(label: string, isOn: boolean) {
    return html`<label>
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${() => setPreference({ furigana: !isOn })}
      />${label}
    </label>`;
  }
}
