import type { Indicator, Plan } from '@machiplan/schema';
import type { Languages } from '../text/messages.js';
import type { FigureFormat } from './format-figure.js';
import type { Progress, ProgressOptions } from './progress.js';
import type { Figure } from './series.js';
import type { SummaryMessages } from './summary.messages.js';

export interface SummaryOptions extends ProgressOptions {
  /**
   * The plan of the indicator: names of districts and titles of grades, and `fiscalYearStart` and
   * `origin` unless given.
   */
  readonly plan?: Plan | undefined;
  /** BCP 47 tags, best first; `ja-x-easy` is やさしい日本語. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Years by era (令和6年度). Default: as the language requests. */
  readonly era?: boolean | undefined;
  /** Notation of numbers. `compact` is ignored if two different figures would look alike. Default full. */
  readonly notation?: 'full' | 'compact' | undefined;
  /** Name of the requested district, if there is no `plan`. */
  readonly districtName?: string | undefined;
}

/** Everything that the sentences are made from. */
export interface SummaryWriter {
  readonly indicator: Indicator;
  readonly options: SummaryOptions;
  readonly messages: SummaryMessages;
  readonly progress: Progress;
  /** The newest figure, which may be in words. */
  readonly latest: Figure | undefined;
  readonly baseline: Figure | undefined;
  readonly format: FigureFormat & { readonly languages: Languages };
  readonly timeText: (time: string) => string;
}
