import type { Indicator } from '@machiplan/schema';
import { countByStatus, type StatusCounts } from '@machiplan/sdk';
import type { ReactiveElement } from 'lit';
import { whenIdle } from '../../platform/when-idle.js';
import { drawsWhole } from '../../platform/whole-picture.js';
import type { GaugeOf } from './board-groups.js';

/** Indicators judged before the clock is read again: about a millisecond. */
const batchSize = 25;
/** Idle time that one more batch needs, in milliseconds. */
const batchTime = 2;
/** Boards of up to this size are counted at once. */
const countedAtOnce = 8;

/**
 * Counts indicators by status. Counting needs every indicator judged, so a long list is judged while
 * the browser is idle, and the host is updated when the counts are complete.
 */
export class StatusCounter {
  readonly #host: ReactiveElement;
  #indicators: readonly Indicator[] | undefined;
  #gaugeOf: GaugeOf | undefined;
  #counts: StatusCounts | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The counts, or undefined while they are being computed. */
  countsOf(indicators: readonly Indicator[], gaugeOf: GaugeOf): StatusCounts | undefined {
    if (indicators !== this.#indicators || gaugeOf !== this.#gaugeOf) {
      this.#indicators = indicators;
      this.#gaugeOf = gaugeOf;
      this.#counts = undefined;
      if (indicators.length <= countedAtOnce || drawsWhole())
        this.#counts = count(indicators, gaugeOf);
      else this.#countWhenIdle(indicators, gaugeOf);
    }
    return this.#counts;
  }

  #countWhenIdle(indicators: readonly Indicator[], gaugeOf: GaugeOf): void {
    let next = 0;
    const judgeBatches = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => {
      if (indicators !== this.#indicators || gaugeOf !== this.#gaugeOf) return;
      do {
        indicators.slice(next, next + batchSize).forEach(gaugeOf);
        next += batchSize;
      } while (next < indicators.length && deadline.timeRemaining() > batchTime);
      if (next < indicators.length) {
        whenIdle(judgeBatches);
        return;
      }
      this.#counts = count(indicators, gaugeOf);
      this.#host.requestUpdate();
    };
    whenIdle(judgeBatches);
  }
}

function count(indicators: readonly Indicator[], gaugeOf: GaugeOf): StatusCounts {
  return countByStatus(indicators.map((each) => gaugeOf(each).progress));
}
