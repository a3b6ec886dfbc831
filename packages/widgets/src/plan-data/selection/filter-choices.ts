/** Criteria to filter a plan by. */
export const filterKinds = [
  'level',
  'serves',
  'goal',
  'district',
  'department',
  'state',
  'has',
] as const;
export type FilterKind = (typeof filterKinds)[number];

/**
 * One condition: a kind and a value. `level`, `district`: id. `serves`: id of the priority policy.
 * `goal`: 1 to 17. `department`: its name as the document writes it first. `state`: an action state.
 * `has`: `indicator` or `relisted`. Of one kind, any of the values has to fit; of the kinds, all.
 */
export interface FilterChoice {
  readonly kind: FilterKind;
  readonly value: string;
}

/**
 * Choices from a text such as `goal:11 serves:pp3`, which attributes and addresses use. Spaces and
 * percent signs in values are percent-encoded. What is no condition is left out.
 */
export function parseFilter(text: string | null): readonly FilterChoice[] {
  const choices = (text ?? '').split(/\s+/).flatMap((word): FilterChoice | [] => {
    const colon = word.indexOf(':');
    const kind = filterKinds.find((each) => each === word.slice(0, colon));
    const value = decoded(word.slice(colon + 1));
    return kind && value ? { kind, value } : [];
  });
  return choices.filter((choice, at) => choices.findIndex((each) => isSame(each, choice)) === at);
}

/** The same as text. */
export function filterText(choices: readonly FilterChoice[]): string {
  return choices
    .map(({ kind, value }) => `${kind}:${value.replaceAll(/[\s%]/g, encodeURIComponent)}`)
    .join(' ');
}

export function isSame(a: FilterChoice, b: FilterChoice): boolean {
  return a.kind === b.kind && a.value === b.value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
