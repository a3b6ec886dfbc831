import { html } from 'lit';

/** An option of a select: its value and the text that readers see. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: unknown;
}

/** Draws a labelled select. `onSelect` gets the value that the reader chose. */
export function renderSelect<Value extends string>(
  label: unknown,
  options: readonly SelectOption<Value>[],
  selected: Value | undefined,
  onSelect: (value: Value) => void,
) {
  const onChange = (event: Event) =>
    onSelect((event.currentTarget as HTMLSelectElement).value as Value);
  return html`<label>
    ${label}
    <select @change=${onChange}>
      ${options.map(
        ({ value, label: text }) =>
          html`<option value=${value} .selected=${value === selected}>${text}</option>`,
      )}
    </select>
  </label>`;
}
