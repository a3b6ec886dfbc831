/** A value with the steps that led to it. */
export interface History<Value> {
  readonly past: readonly Step<Value>[];
  readonly present: Value;
  readonly future: readonly Step<Value>[];
}

/** A value to go back or forward to, and the name of the change that lies between. */
interface Step<Value> {
  readonly value: Value;
  readonly label: string;
}

/** Steps that can be undone; older ones are dropped. */
const mostSteps = 500;

export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
});

/** The history after a change. What had been undone cannot be redone any more. */
export const record = <Value>(
  { past, present }: History<Value>,
  value: Value,
  label: string,
): History<Value> => ({
  past: [...past.slice(1 - mostSteps), { value: present, label }],
  present: value,
  future: [],
});

/** One step back; the same history when there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, label: last.label }, ...history.future],
  };
}

/** One step forward; the same history when there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { value: history.present, label: next.label }],
    present: next.value,
    future,
  };
}
