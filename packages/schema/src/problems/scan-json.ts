/** A value met while a JSON text is scanned. */
export interface ScannedValue {
  /** JSON Pointer of the value. */
  readonly pointer: string;
  /** Offset of the value in the text. */
  readonly offset: number;
  /** Offset of its property name; undefined for an item of a list. */
  readonly keyOffset?: number;
  /** Tells whether the object has had a property of this name before. */
  readonly isRepeated: boolean;
}

interface Container {
  readonly pointer: string;
  /** Names seen so far in an object; undefined for a list. */
  readonly keys?: Set<string>;
  index: number;
}

/**
 * Visits every value of a JSON text once, in order, without building it. The text must be valid
 * JSON. Open containers are kept in a list, so that depth cannot exhaust the stack.
 */
export function scanJson(text: string, visit: (value: ScannedValue) => void): void {
  const open: Container[] = [];
  const token = /[\]}[{]|"(?:[^"\\]|\\.)*"|[^\s,:\]}[{"]+/gs;
  let key: { readonly name: string; readonly offset: number } | undefined;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [sign] = match;
    const offset = match.index;
    const container = open.at(-1);
    if (sign === '}' || sign === ']') {
      open.pop();
      continue;
    }
    if (container?.keys && key === undefined) {
      key = { name: JSON.parse(sign) as string, offset };
      continue;
    }
    const pointer = container ? `${container.pointer}/${nameIn(container, key?.name)}` : '';
    const isRepeated = key !== undefined && container?.keys?.has(key.name) === true;
    visit({ pointer, offset, isRepeated, ...(key ? { keyOffset: key.offset } : {}) });
    if (key) container?.keys?.add(key.name);
    key = undefined;
    if (sign === '{') open.push({ pointer, keys: new Set(), index: 0 });
    else if (sign === '[') open.push({ pointer, index: 0 });
  }
}

function nameIn(container: Container, key: string | undefined): string {
  if (key !== undefined) return key.replaceAll('~', '~0').replaceAll('/', '~1');
  container.index += 1;
  return String(container.index - 1);
}
