import type { Id, Indicator, Plan } from '@machiplan/schema';
import { countByStatus } from '../indicator/count-by-status.js';
import { formatFigure } from '../indicator/format-figure.js';
import { statusLabel } from '../indicator/progress-label.js';
import type { Progress, ProgressOptions } from '../indicator/progress.js';
import { progressOf } from '../indicator/progress-of.js';
import { latestFigure } from '../indicator/series.js';
import { targetText } from '../indicator/target-text.js';
import { labelFor } from '../text/language.js';
import { firstOf, messagesIn, type Languages } from '../text/messages.js';
import { figureOptionsOf } from '../indicator/figure-options.js';
import { formatPeriod } from '../time/format-time.js';
import { drawRows, type PictureRow } from './draw-rows.js';
import { attentionOrder, drawStatusStrip } from './draw-status-strip.js';
import { statusColours } from './paper.js';
import { pictureFooter } from './picture-footer.js';
import type { Picture } from './picture-file.js';
import { pictureMessages } from './picture.messages.js';
import { svgText } from './svg-markup.js';

export interface BoardPictureOptions {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Name of the part of the plan that the indicators belong to. Default: the plan as a whole. */
  readonly name?: string | undefined;
  readonly district?: Id | undefined;
  readonly asOf?: string | undefined;
  /** Date of access, for the footer. */
  readonly retrieved?: Date | undefined;
  /** The message. Default: how many indicators are doing well. */
  readonly title?: string | undefined;
}

const needAttention: ReadonlySet<string> = new Set(['moving-away', 'not-kept', 'behind']);
const headingHeight = 52;

/** Several indicators as a picture: counts of statuses, and the rows of those that need attention. */
export function boardPicture(
  plan: Plan,
  indicators: readonly Indicator[],
  options: BoardPictureOptions = {},
): Picture {
  const { languages = 'ja', name, retrieved } = options;
  const messages = messagesIn(pictureMessages, languages);
  const settings: ProgressOptions = {
    ...figureOptionsOf(plan),
    district: options.district,
    asOf: options.asOf,
  };
  const results = indicators.map((indicator) => ({
    indicator,
    progress: progressOf(indicator, settings),
  }));
  const counts = countByStatus(results.map(({ progress }) => progress));
  const judged = indicators.length - counts.none;
  const good = counts.achieved + counts['on-track'] + counts.kept;
  const text = (value: Parameters<typeof labelFor>[0]) => labelFor(value, languages, plan);
  const subtitle = [
    name ?? text(plan.title),
    name === undefined ? '' : text(plan.title),
    text(plan.publisher?.name),
    plan.period ? formatPeriod(plan.period, firstOf(languages)) : '',
    messages.indicators(indicators.length),
  ];
  const urgent = results
    .filter(({ progress }) => needAttention.has(progress.status ?? 'none'))
    .sort((a, b) => rankOf(a.progress) - rankOf(b.progress));
  const computed =
    judged === 0 ? messages.notJudged(indicators.length) : messages.judged(judged, good);
  return {
    ...pictureFooter(plan, { languages, retrieved }),
    title: options.title ?? computed,
    subtitle: subtitle.filter(Boolean).join(messages.join),
    draw: (box) => {
      const strip = drawStatusStrip(counts, box.width, languages);
      const top = strip.height + headingHeight;
      const rows = drawRows(
        urgent.map((result) => rowOf(plan, result, settings, languages)),
        { width: box.width, height: box.height - top },
        messages.further,
      );
      const heading =
        urgent.length === 0 ? messages.noAttention : messages.attention(urgent.length);
      const attributes = { x: 0, y: top - 16, 'font-size': 26, 'font-weight': 700 };
      return `${strip.markup}${svgText(heading, attributes)}<g transform="translate(0 ${top})">${rows}</g>`;
    },
  };
}

const rankOf = ({ status }: Progress) => attentionOrder.indexOf(status ?? 'none');

interface Result {
  readonly indicator: Indicator;
  readonly progress: Progress;
}

function rowOf(
  plan: Plan,
  { indicator, progress }: Result,
  settings: ProgressOptions,
  languages: Languages,
): PictureRow {
  const latest = latestFigure(indicator, settings);
  const value = latest ? formatFigure(latest, indicator, { languages, plan }) : '';
  const target = progress.target && targetText(progress.target, indicator, { languages, plan });
  const status = progress.status ?? 'none';
  return {
    mark: { text: statusLabel(status, languages), colour: statusColours[status] },
    title: labelFor(indicator.title, languages, plan),
    figures: target ? messagesIn(pictureMessages, languages).arrow(value, target) : value,
  };
}
