import type { Boundary, Plan } from '@machiplan/schema';
import { boundaryKeys } from '@machiplan/import';
import { diagnosis, type Diagnosis } from './diagnosis.js';

/** Names of districts that one message lists. */
const mostNames = 8;

/** Compares the districts of a plan with its boundaries. `load` gets a file by its address. */
export async function diagnoseBoundaries(
  plan: Plan,
  where: string,
  load: (href: string) => Promise<Uint8Array>,
): Promise<Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const boundary of plan.boundaries) {
    if (boundary.format === 'pmtiles') {
      found.push(diagnosis('boundary-tiles', boundary.href ?? where));
      continue;
    }
    try {
      const data =
        boundary.data ??
        (JSON.parse(new TextDecoder().decode(await load(boundary.href ?? ''))) as unknown);
      found.push(compare(plan, boundary, boundaryKeys(data, boundary), boundary.href ?? where));
    } catch (cause) {
      found.push(diagnosis('boundary-missing', boundary.href ?? where, (cause as Error).message));
    }
  }
  return found;
}

function compare(
  plan: Plan,
  { level, join = 'id' }: Boundary,
  keys: ReadonlySet<string>,
  where: string,
): Diagnosis {
  const districts = plan.districts.filter(
    (district) => level === undefined || district.level === level,
  );
  const without = districts.filter(
    ({ id, code }) => !keys.has(join === 'code' ? (code ?? '') : id),
  );
  if (without.length === 0) return diagnosis('boundary', where, String(districts.length));
  const names = without.slice(0, mostNames).map(({ id }) => id);
  return diagnosis(
    'boundary-unmatched',
    where,
    `${names.join(', ')}${without.length > mostNames ? ` … (${without.length})` : ''}`,
  );
}
