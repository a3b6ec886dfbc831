import type { PlanDocument } from '@machiplan/schema';

/** A document of `test/fixtures` as the test server serves it. */
export async function readFixture(name: string): Promise<PlanDocument> {
  const response = await fetch(`/test/fixtures/${name}`);
  if (!response.ok) throw new Error(`no fixture ${name}`);
  return (await response.json()) as PlanDocument;
}
