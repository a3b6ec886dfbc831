import {
  parseJson,
  checkCatalog,
  checkPlan,
  describeFindings,
  problemsInText,
  sharedListsOf,
  type CheckOptions,
  type Catalog,
  type Plan,
  type Problem,
} from '@machiplan/schema';

import type { WithSharedLists } from '@machiplan/sdk/internal';

/** The kind of a file, its content and its problems. */
export interface CheckedContent {
  readonly kind: 'plan' | 'catalog' | 'unknown';
  readonly plan?: Plan | undefined;
  readonly catalog?: Catalog | undefined;
  readonly problems: readonly Problem[];
}

/** Checks the bytes of a file as a catalog if it has `planCatalog`, else as a plan, with the lists that others share. */
export async function checkContent(
  bytes: Uint8Array,
  options: CheckOptions = {},
  addShared?: (document: unknown) => Promise<WithSharedLists>,
): Promise<CheckedContent> {
  const file = parseJson(bytes);
  if ('finding' in file) return { kind: 'unknown', problems: describeFindings([file.finding]) };
  const { value, text } = file;
  const isCatalog =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'planCatalog');
  if (isCatalog) {
    const checked = checkCatalog(value, options);
    return { kind: 'catalog', ...checked, problems: problemsInText(text, checked.problems) };
  }
  const shares = addShared && sharedListsOf(value).length > 0;
  const whole = shares ? await addShared(value) : { document: value, findings: [] };
  const { plan, problems } = checkPlan(whole.document, options);
  const all = [...describeFindings(whole.findings), ...problems];
  return { kind: 'plan', plan, problems: problemsInText(text, all) };
}
