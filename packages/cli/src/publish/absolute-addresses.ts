import type { Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';

/**
 * The plan with addresses relative to its document made absolute, since its slices and copies have
 * other addresses than the document itself. Shared lists are in the plan by now and not referred to.
 */
export function withAbsoluteAddresses(plan: Plan, base: string): Plan {
  const rest = withoutSharedLists(plan);
  // Spreading keeps the mark of a checked plan, which is a symbol.
  return { ...rest, ...(absolute(rest, base) as Plan) };
}

const withoutSharedLists = ({ sharedLists: _, ...rest }: Plan) => rest;

function absolute(value: unknown, base: string, key = ''): unknown {
  if (typeof value === 'string')
    return key === 'href' || key === 'toHref' ? (safeHref(value, base) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => absolute(item, base));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, absolute(part, base, name)]),
  );
}
