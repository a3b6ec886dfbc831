import {
  parseJson,
  checkCatalog,
  checkPlan,
  describeFindings,
  problemsInText,
  type CheckOptions,
  type Catalog,
  type Plan,
  type Problem,
} from '@machiplan/schema';

/** The kind of a file, its content and its problems. */
export interface CheckedContent {
  readonly kind: 'plan' | 'catalog' | 'unknown';
  readonly plan?: Plan | undefined;
  readonly catalog?: Catalog | undefined;
  readonly problems: readonly Problem[];
}

/** Checks the bytes of a file as a catalog if it has `planCatalog`, else as a plan. */
export function checkContent(bytes: Uint8Array, options: CheckOptions = {}): CheckedContent {
  const file = parseJson(bytes);
  if ('finding' in file) return { kind: 'unknown', problems: describeFindings([file.finding]) };
  const { value, text } = file;
  const isCatalog =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'planCatalog');
  const checked: CheckedContent = isCatalog
    ? { kind: 'catalog', ...checkCatalog(value, options) }
    : { kind: 'plan', ...checkPlan(value, options) };
  return { ...checked, problems: problemsInText(text, checked.problems) };
}
