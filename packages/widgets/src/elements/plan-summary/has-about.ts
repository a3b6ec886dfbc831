import type { Plan } from '@machiplan/schema';

/** True if a document says more of the plan and of itself than the header does. */
export function hasAbout({ description, created, submitter, stakeholders, links }: Plan): boolean {
  return [description, created, submitter, stakeholders?.length, links?.length].some(Boolean);
}
