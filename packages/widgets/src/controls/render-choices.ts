import { html } from 'lit';

/** One of several toggle buttons. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: unknown;
  /** CSS class of the button. */
  readonly className?: string;
}

/** Draws a group of toggle buttons of which one is pressed; see `choicesStyles`. */
export function renderChoices<Value>(
  legend: unknown,
  choices: readonly Choice<Value>[],
  selected: Value,
  onSelect: (value: Value) => void,
) {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, className = '' }) =>
        html`<button
          type="button"
          class=${className}
          aria-pressed=${value === selected}
          @click=${() => onSelect(value)}
        >
          ${label}
        </button>`,
    )}
  </fieldset>`;
}
