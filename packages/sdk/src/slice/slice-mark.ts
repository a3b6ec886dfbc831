/** Parts of a plan that `machiplan publish` writes as files of their own. */
export const sliceKinds = ['head', 'outline', 'indicator', 'district', 'branch'] as const;

export type SliceKind = (typeof sliceKinds)[number];

/** Version of the form of slices. A client reads no other one without the check. */
export const sliceFormat = '1';

/** Metadata of a slice, in its property `slice`. */
export interface SliceMark {
  readonly format: string;
  readonly kind: SliceKind;
  /** Id of the indicator, the district or the node at the top of the branch. */
  readonly id?: string | undefined;
  /** SHA-256 of the whole plan as published, the first 32 hexadecimal digits. */
  readonly version: string;
}

/** Digits of a hash in the name of a slice: 128 bits, so that nobody can make another file of the same name. */
export const sliceHashLength = 32;

const slicePath = /\/slices\/[^/]+\.([0-9a-f]{32})\.json$/;

/**
 * The hash in the address of a published slice, `…/slices/<name>.<hash>.json`; undefined for any other
 * address.
 */
export function sliceHashOf(href: string): string | undefined {
  return slicePath.exec(href.replace(/[?#].*/s, ''))?.[1];
}

/** The address of the whole plan that a published slice is part of. */
export function wholePlanHref(sliceHref: string): string {
  return new URL('../plan.json', sliceHref).href;
}
