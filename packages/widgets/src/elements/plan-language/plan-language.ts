import { LitElement, css, html } from 'lit';
import { LocaleController } from '../../localization/locale-controller.js';
import { addedLanguages } from '../../localization/packs/added-languages.js';
import { setPreference } from '../../localization/locale-preference.js';
import { messagesIn, type BuiltInLanguage } from '@machiplan/sdk/internal';
import { property } from '../../plan-element/property.js';
import { baseStyles } from '../../theme/base.styles.js';
import { version } from '../../version.js';
import { planLanguageMessages } from './plan-language.messages.js';

/** The languages of the interface, each in its own words. */
const names: Record<BuiltInLanguage, string> = {
  ja: '日本語',
  en: 'English',
  'ja-x-easy': 'やさしい日本語',
};

/**
 * Lets the reader choose the language of all elements on the page, and readings over the words.
 * The page's own text is not touched, and nothing is stored.
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

  /** Leaves out the switch for furigana. */
  @property({ type: Boolean, attribute: 'no-furigana' })
  noFurigana = false;

  /** `light` or `dark`; otherwise the page's own `color-scheme` decides. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  readonly #language = new LocaleController(this);

  protected override render() {
    const { language, furigana } = this.#language.locale;
    const words = messagesIn(planLanguageMessages, language);
    const tags = new Map([...Object.entries(names), ...addedLanguages]);
    const current = language.toLowerCase();
    const chosen = tags.has(current) ? current : current.split('-', 1)[0]!;
    return html`<fieldset class="root" part="base">
      <legend>${words.label}</legend>
      ${[...tags].map(
        ([tag, name]) =>
          html`<label lang=${tag}>
            <input
              type="radio"
              name="language"
              .checked=${tag === chosen}
              @change=${() => setPreference({ language: tag })}
            />${name}
          </label>`,
      )}
      ${this.noFurigana ? '' : this.#renderFurigana(words.furigana, furigana)}
    </fieldset>`;
  }

  #renderFurigana(label: string, on: boolean) {
    return html`<label>
      <input
        type="checkbox"
        .checked=${on}
        @change=${() => setPreference({ furigana: !on })}
      />${label}
    </label>`;
  }
}
