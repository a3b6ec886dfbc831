/** An element of the preview with its attributes. */
export interface PreviewWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Messages of the studio to the page inside of the preview. */
export type PreviewMessage =
  /** A part of the checked plan, as `PlanPart` in JSON; they come in order. */
  | { readonly type: 'plan-part'; readonly bytes: Uint8Array; readonly isLast: boolean }
  | {
      readonly type: 'show';
      readonly widgets: readonly PreviewWidget[];
      readonly theme: 'light' | 'dark';
      readonly language: string;
    };
