import type { Plan } from '@machiplan/schema';

/** A part of a plan: everything but its long lists, or some records of one of them. */
export interface PlanPart {
  /** Name of the list that the records belong to; absent for the plan itself. */
  readonly list?: string;
  readonly value: unknown;
}

/** Records of a part: so few that a page reads one in a few milliseconds. */
const partRecords = 400;

/**
 * A checked plan as JSON in UTF-8, in parts that can be read one after another without holding up a
 * page. The plan itself comes first.
 */
export function planParts(plan: Plan): Uint8Array<ArrayBuffer>[] {
  const head: Record<string, unknown> = {};
  const parts: PlanPart[] = [];
  for (const [name, value] of Object.entries(plan) as [string, unknown][]) {
    const isLong = Array.isArray(value) && value.length > partRecords;
    head[name] = isLong ? [] : value;
    if (!isLong) continue;
    for (let from = 0; from < value.length; from += partRecords)
      parts.push({ list: name, value: value.slice(from, from + partRecords) });
  }
  const encoder = new TextEncoder();
  return [{ value: head }, ...parts].map((part) => encoder.encode(JSON.stringify(part)));
}
