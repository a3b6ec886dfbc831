import type { Bilingual } from '@machiplan/schema';
import type { CodeStep, Kit } from './embed-code.js';
import type { PlanChanges } from './engine/plan-changes.js';
import type { FigureRole } from './engine/edit-document.js';
import type { SheetPart, StudioView } from './engine/studio-view.js';
import type { BlockResult, TablePage } from './engine/tables/plan-tables.js';
import { tableNames } from './engine/tables/table-column.js';

export const steps = ['data', 'mapping', 'plan', 'preview', 'take'] as const;
export type StepName = (typeof steps)[number];

export type InterfaceLanguage = 'ja' | 'en';

/** Parts of the plan that the third step shows one at a time. */
export const planParts = ['details', ...tableNames] as const;
export type PlanPart = (typeof planParts)[number];

/** How the preview shows the plan. */
export interface PreviewSettings {
  readonly widget: string;
  readonly width: 'full' | '360' | '768' | '1280';
  readonly theme: 'light' | 'dark';
  readonly language: string;
  /** Options of the embed, by attribute name. */
  readonly options: Readonly<Record<string, string>>;
}

/** Choices of the last step. */
export interface TakeSettings {
  /** Address of the folder that the files will be in. */
  readonly site: string;
  readonly form: string;
  readonly hasIntegrity: boolean;
}

/** Everything the page shows. */
export interface PageState {
  readonly step: StepName;
  readonly language: InterfaceLanguage;
  readonly view: StudioView;
  /** The step of a long work that is going on. */
  readonly progress?: string | undefined;
  /** A message that something failed, with the next step. */
  readonly failure?: Bilingual | undefined;
  /** The rows of a sheet that are shown beside the mapping. */
  readonly sheet?: SheetPart | undefined;
  /** Name of the cell to look at. */
  readonly cell?: string | undefined;
  /** First column that is shown of a table, by the index of the table. */
  readonly columnPages: Readonly<Record<number, number>>;
  /** Columns of the mapping that are drawn so far: some more in each frame. */
  readonly columnLimit: number;
  readonly part: PlanPart;
  /** The page of the table that is edited. */
  readonly table?: TablePage | undefined;
  readonly filter: string;
  /** Times that figures can be entered for, though there are none yet. */
  readonly addedTimes: readonly { readonly role: FigureRole; readonly time: string }[];
  /** Cells whose new text could not be taken. */
  readonly refused: BlockResult['refused'];
  readonly preview: PreviewSettings;
  /** Version of the plan that somebody asked to see, where it is too large to follow each change. */
  readonly previewVersion?: number;
  readonly take: TakeSettings;
  /** Lists of the built files; undefined until a step needs them. */
  readonly kit?: Kit | undefined;
  /** The instruction for the embed. */
  readonly code: readonly CodeStep[];
  /** Differences to the plan that was opened. */
  readonly changes?: PlanChanges | undefined;
  /** True if a newer version of the studio is stored and can be opened. */
  readonly hasUpdate: boolean;
  /** Plans that can be opened as examples. */
  readonly examples: readonly { readonly href: string; readonly title: string }[];
}

export const emptyView: StudioView = {
  version: 0,
  files: [],
  problems: [],
  planProblems: [],
  planProblemCount: 0,
  merged: undefined,
  lostEdits: 0,
  isKept: false,
};

/** True if a step has anything to show. */
export function isOpen(step: StepName, { mapping, plan }: StudioView): boolean {
  if (step === 'data') return true;
  if (step === 'mapping') return mapping !== undefined || plan !== undefined;
  return plan !== undefined;
}

/** Entries and indicators up to which the preview follows each change. */
const mostFollowed = 2_000;

/** True if drawing the plan takes so long that the preview waits until it is asked for. */
export const isLarge = ({ plan }: StudioView): boolean =>
  plan !== undefined && plan.counts.nodes + plan.counts.indicators > mostFollowed;
