/** Rows that PageUp and PageDown move by. */
const pageRows = 10;

/** Moves the focus between the rows of the list with arrow and page keys, Home and End. */
export function moveFocus(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const names = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.name')];
  const index = names.indexOf(event.target as HTMLElement);
  const next = index < 0 ? undefined : rowForKey(event.key, index, names.length);
  if (next === undefined) return;
  event.preventDefault();
  names[next]!.focus();
}

/** Index of the row that a key moves to; undefined for other keys. */
function rowForKey(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + pageRows);
    case 'PageUp':
      return Math.max(0, index - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
