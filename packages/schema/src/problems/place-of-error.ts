/** Position at which a text stops being JSON: line and column from 1, and whether the text ends there. */
export interface PlaceOfError {
  readonly line: number;
  readonly column: number;
  readonly isAtEnd: boolean;
}

/**
 * Finds where a text that is not JSON stops being so. Browsers say it in different ways or not at
 * all, hence a scan of our own. It goes through the text once and keeps open brackets in a list.
 */
export function placeOfError(text: string): PlaceOfError {
  const offset = endOfJson(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), isAtEnd: offset >= text.length };
}

/** The token expected next: a value, a key, the colon after it, or a comma or bracket after a value. */
type Expected = 'value' | 'key' | 'colon' | 'comma';

function endOfJson(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let mayClose = false;
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
    const sign = text.charAt(at);
    const isClosing = sign === (open.at(-1) === '{' ? '}' : ']');
    if (isClosing && open.length > 0 && (mayClose || expected === 'comma')) {
      open.pop();
      expected = 'comma';
      at += 1;
    } else if (expected === 'comma' || expected === 'colon') {
      if (sign !== (expected === 'comma' ? ',' : ':') || open.length === 0) return at;
      expected = expected === 'comma' && open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign);
      expected = sign === '{' ? 'key' : 'value';
      mayClose = true;
      at += 1;
      continue;
    } else {
      if (expected === 'key' && sign !== '"') return at;
      const scalar = scalarAt(text, at);
      if (!scalar.isWhole) return scalar.end;
      expected = expected === 'key' ? 'colon' : 'comma';
      at = scalar.end;
    }
    mayClose = false;
  }
  return text.length;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Index of the end of a scalar, or of its first invalid character. */
interface Scalar {
  readonly end: number;
  readonly isWhole: boolean;
}

function scalarAt(text: string, start: number): Scalar {
  if (text.charAt(start) === '"') return stringAt(text, start);
  for (const literal of ['true', 'false', 'null']) {
    if (text.startsWith(literal, start)) return { end: start + literal.length, isWhole: true };
    const rest = text.slice(start, start + literal.length);
    if (literal.startsWith(rest)) return { end: text.length, isWhole: false };
  }
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  number.lastIndex = start;
  const isWhole = number.test(text);
  return { end: isWhole ? number.lastIndex : start, isWhole };
}

function stringAt(text: string, start: number): Scalar {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') return { end: at + 1, isWhole: true };
    if (sign < ' ') return { end: at, isWhole: false };
    if (sign !== '\\') {
      at += 1;
      continue;
    }
    const next = text.slice(at, at + 6);
    const [escape] = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(next) ?? [];
    if (!escape) {
      const isCutOff = /^\\(?:u[\da-fA-F]{0,3})?$/.test(next);
      return { end: isCutOff ? text.length : at, isWhole: false };
    }
    at += escape.length;
  }
  return { end: text.length, isWhole: false };
}
