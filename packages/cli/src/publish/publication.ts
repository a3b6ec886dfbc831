import { createHash } from 'node:crypto';
import type { CatalogEntry } from '@machiplan/schema';

/** A file to publish. */
export interface PublishedFile {
  /** Path in the folder, with slashes. */
  readonly path: string;
  /** Text, or the bytes of a picture. */
  readonly content: string | Uint8Array;
}

/** One entry of the feed of a plan. */
export interface FeedEntry {
  /** Address of the page about the change, which is also its id. */
  readonly href: string;
  /** Date and time as RFC 3339 writes it. */
  readonly updated: string;
  readonly title: string;
  readonly html: string;
}

/** Record of one plan in a publication. */
export interface PlanPublication {
  /** Hash of the plan document. */
  readonly version: string;
  readonly entry: CatalogEntry;
  /** Names of the dated copies, oldest first. */
  readonly snapshots: readonly string[];
  /** Newest first. */
  readonly feed: readonly FeedEntry[];
  /** Slices of this version. */
  readonly slices: readonly string[];
  /** Slices of the version before, for pages that are still cached. */
  readonly earlierSlices: readonly string[];
}

/** Content of `publication.json`: the plans, and the integrity of every file. */
export interface Publication {
  readonly planPublication: '1';
  /** Address of the folder. */
  readonly base: string;
  /** By the name of the plan's folder. */
  readonly plans: Readonly<Record<string, PlanPublication>>;
  /** Path to `sha384-…`, as the `integrity` attribute writes it. */
  readonly files: Readonly<Record<string, string>>;
}

/** The integrity of a content, as Subresource Integrity writes it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
