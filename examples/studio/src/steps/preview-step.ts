import { html, nothing } from 'lit';
import { choiceLabels, isUsual, optionLabels, widgetNames } from '../../../builder/words.js';
import { without } from '../engine/without.js';
import type { InterfaceLanguage, PageState, PreviewSettings } from '../page-state.js';
import type { Studio } from '../studio.js';
import { languageNames, previewMessages as messages } from './preview.messages.js';

const widths = { full: 'full', 360: 'phone', 768: 'tablet', 1280: 'computer' } as const;

/** Step 4: how the plan looks to readers, at other widths, colours and languages. */
export function renderPreviewControls(state: PageState, studio: Studio) {
  const { language, preview } = state;
  const languages = [...new Set(['ja', 'ja-x-easy', 'en', ...state.view.plan!.languages])];
  return html`
    <h1 tabindex="-1">${messages.heading[language]}</h1>
    <p class="lead">${messages.lead[language]}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => studio.goTo('take')}>
        ${messages.next[language]}
      </button>
    </div>
    <div class="inline settings">
      ${renderWidgetChoice(state, studio)}
      ${renderMenu(
        messages.width[language],
        Object.entries(widths).map(([value, name]) => [value, messages[name][language]]),
        preview.width,
        (width) => studio.setPreview({ width: width as PreviewSettings['width'] }),
      )}
      ${renderMenu(
        messages.theme[language],
        (['light', 'dark'] as const).map((theme) => [theme, messages[theme][language]]),
        preview.theme,
        (theme) => studio.setPreview({ theme: theme as PreviewSettings['theme'] }),
      )}
      ${renderMenu(
        messages.language[language],
        languages.map((tag) => [tag, languageNames[tag] ?? tag]),
        preview.language,
        (tag) => studio.setPreview({ language: tag }),
      )}
    </div>
    ${renderOptions(state, studio)}
  `;
}

/** The menu of elements; those that the plan has nothing for are left out. */
export function renderWidgetChoice({ language, preview, view }: PageState, studio: Studio) {
  const { plan } = view;
  if (!plan) return nothing;
  const { indicators, districts, actions } = plan.counts;
  const isUseful: Readonly<Record<string, boolean>> = {
    'kpi-board': indicators > 0,
    'kpi-gauge': plan.choices.length > 0,
    'plan-timeline': actions > 0,
    'district-map': districts > 0,
  };
  return renderMenu(
    messages.widget[language],
    Object.entries(widgetNames)
      .filter(([tag]) => isUseful[tag] ?? true)
      .map(([tag, name]) => [tag, name[language]]),
    preview.widget,
    (widget) => {
      const [first] = plan.choices;
      const options: PreviewSettings['options'] =
        widget === 'kpi-gauge' && first ? { indicator: first.id } : {};
      studio.setPreview({ widget, options });
    },
  );
}

/** Settings of the element that most pages need; the same list as in the embed builder. */
function renderOptions(state: PageState, studio: Studio) {
  const { language, preview, kit, view } = state;
  const kinds = kit?.options[preview.widget] ?? {};
  const set = (name: string, value: string) => {
    const others = without(preview.options, name);
    studio.setPreview({ options: value === '' ? others : { ...others, [name]: value } });
  };
  const shown = Object.entries(kinds).flatMap(([name, kind]) => {
    if (!isUsual(preview.widget, name) || name === 'lang' || name === 'theme') return [];
    const choices: readonly (readonly [string, string])[] | undefined =
      name === 'indicator'
        ? view.plan!.choices.map(({ id, title }) => [id, title])
        : Array.isArray(kind)
          ? (kind as readonly string[]).map((word) => [word, choiceName(word, language)])
          : undefined;
    return choices ? [{ name, choices }] : [];
  });
  if (shown.length === 0) return nothing;
  return html`<details>
    <summary>${messages.settings[language]}</summary>
    <div class="inline settings">
      ${shown.map(({ name, choices }) =>
        renderMenu(
          optionName(name, language),
          [...(name === 'indicator' ? [] : [['', messages.usual[language]] as const]), ...choices],
          preview.options[name] ?? '',
          (value) => set(name, value),
        ),
      )}
    </div>
  </details>`;
}

/** In English the words of the code are words of the language. */
const optionName = (name: string, language: InterfaceLanguage) =>
  language === 'ja'
    ? ((optionLabels as Record<string, string>)[name] ?? name)
    : name.replaceAll('-', ' ');

const choiceName = (word: string, language: InterfaceLanguage) =>
  language === 'ja' ? ((choiceLabels as Record<string, string>)[word] ?? word) : word;

export function renderMenu(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  choose: (value: string) => void,
) {
  return html`<label class="field"
    ><span>${label}</span>
    <select
      @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([word, text]) => html`<option value=${word} .selected=${word === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}
