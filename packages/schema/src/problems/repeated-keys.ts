import type { Finding } from '../check/finding.js';
import { scanJson } from './scan-json.js';

/** Repeated keys that are reported. */
const limit = 100;

/**
 * Finds properties that an object of a JSON text has more than once. JSON.parse keeps the last one
 * without a word, so only the text can tell.
 */
export function repeatedKeys(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  scanJson(text, ({ pointer, isRepeated }) => {
    if (!isRepeated || reported.has(pointer) || findings.length >= limit) return;
    reported.add(pointer);
    const key = pointer.slice(pointer.lastIndexOf('/') + 1);
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    findings.push({ severity: 'error', code: 'repeated-key', pointer, values: { key: name } });
  });
  return findings;
}
