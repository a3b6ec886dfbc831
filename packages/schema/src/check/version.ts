import { report, type Data, type CheckContext } from './check-context.js';

/** The newest minor version whose properties are all known here. */
const newestMinor = 1;

const kinds = {
  plan: {
    key: 'planJson',
    code: 'not-a-plan',
    otherKey: 'planCatalog',
    otherCode: 'not-a-plan:catalog',
  },
  catalog: {
    key: 'planCatalog',
    code: 'not-a-catalog',
    otherKey: 'planJson',
    otherCode: 'not-a-catalog:plan',
  },
} as const;

/**
 * The version of a document, as the property that holds it. Undefined, with a fatal finding, where
 * the document is none of this kind or of a major version this code cannot know.
 */
export function readVersion(
  kind: 'plan' | 'catalog',
  document: Data,
  context: CheckContext,
): Data | undefined {
  const { key, code, otherKey, otherCode } = kinds[kind];
  const given = document[key];
  if (given === undefined) {
    return report(context, 'fatal', document[otherKey] === undefined ? code : otherCode);
  }
  const place = { pointer: `/${key}` };
  const version =
    typeof given === 'number' ? `${given}${Number.isInteger(given) ? '.0' : ''}` : given;
  const [, major, minor] = (typeof version === 'string' && /^(\d+)\.(\d+)$/.exec(version)) || [];
  if (Number(major) !== 1) {
    return report(context, 'fatal', 'unsupported-version', { value: given }, place);
  }
  if (version !== given) {
    report(context, 'error', 'repaired', { value: given, result: version }, place);
  }
  context.isNewer = Number(minor) > newestMinor;
  if (context.isNewer) report(context, 'warning', 'newer-version', { value: version }, place);
  return { [key]: version };
}
