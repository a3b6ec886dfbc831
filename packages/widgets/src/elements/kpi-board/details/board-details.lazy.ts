import type { Indicator } from '@machiplan/schema';
import { groupChoicesOf } from '@machiplan/sdk/figures';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { renderText } from '../../../localization/render-text.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { GaugeDetailsView } from '../../kpi-gauge/details/gauge-details.lazy.js';
import { gaugeExport } from '../../kpi-gauge/gauge-export.js';
import { gaugeModel } from '../../kpi-gauge/gauge-model.js';
import type { KpiGaugeAction } from '../../kpi-gauge/kpi-gauge-actions.js';
import type { KpiBoardDispatch } from '../kpi-board-actions.js';
import type { KpiBoardModel } from '../kpi-board-model.js';
import { boardDetailsMessages } from './board-details.messages.js';
import { boardDetailsStyles } from './board-details.styles.js';

/** Draws the details of an indicator on a board; in a sheet with the way back and to its neighbours. */
export class BoardDetailsView {
  readonly #host: ReactiveElement;
  readonly #details: GaugeDetailsView;
  #exportMenu: ExportMenu | undefined;
  #exported: Indicator | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#details = new GaugeDetailsView(host);
    adoptStyles(host.renderRoot, boardDetailsStyles);
  }

  render(
    model: KpiBoardModel,
    indicator: Indicator,
    place: 'page' | 'sheet',
    dispatch: KpiBoardDispatch,
  ) {
    const { plan, locale, gaugeMode, gaugeOf, headingLevel, detailsScope } = model;
    const { format, scope } = gaugeOf(indicator);
    const wanted = { ...scope, ...detailsScope };
    // Without figures for everybody, those of the first group.
    const [first] = groupChoicesOf(indicator, wanted);
    const chosen = { ...wanted, group: wanted.group ?? first?.group };
    const gauge = gaugeModel(plan, indicator, chosen, format);
    const details = html`${this.#exportMenuOf(indicator).render(
      gaugeExport(plan, gauge, []),
      locale.language,
    )}
    ${this.#details.render(
      {
        plan,
        locale,
        mode: gaugeMode,
        gauge,
        hasRemarks: false,
        split: undefined,
        canSplit: false,
        isSelected: true,
        hasChart: false,
        isWide: false,
        headingLevel,
        canSelectTime: true,
      },
      (action) => dispatchScope(action, dispatch),
    )}`;
    if (place === 'page') return details;
    const messages = messagesIn(boardDetailsMessages, locale.language);
    return html`<button
        class="back"
        type="button"
        @click=${() => dispatch({ type: 'leave-details' })}
      >
        ${messages.back}
      </button>
      <div class="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${renderText(indicator.title, plan, locale)}
      </div>
      ${details} ${renderNeighbours(model, indicator, dispatch)}`;
  }

  /** A menu for the indicator: that of the one before may still tell what it has copied. */
  #exportMenuOf(indicator: Indicator): ExportMenu {
    if (this.#exportMenu && this.#exported === indicator) return this.#exportMenu;
    if (this.#exportMenu) this.#host.removeController(this.#exportMenu);
    this.#exported = indicator;
    this.#exportMenu = new ExportMenu(this.#host);
    return this.#exportMenu;
  }
}

/** The figures that the reader chose in the details; they change nothing else on the board. */
function dispatchScope(action: KpiGaugeAction, dispatch: KpiBoardDispatch): void {
  if (action.type === 'select-group') dispatch({ type: 'set-scope', scope: { group: action.id } });
  else if (action.type === 'select-district')
    dispatch({ type: 'set-scope', scope: { district: action.id } });
  else if (action.type === 'select-time')
    dispatch({ type: 'set-scope', scope: { time: action.time } });
}

/** Draws buttons to the indicators before and after this one, in the order of the board. */
function renderNeighbours(
  { plan, locale: { language }, groups }: KpiBoardModel,
  indicator: Indicator,
  dispatch: KpiBoardDispatch,
) {
  const messages = messagesIn(boardDetailsMessages, language);
  const order = groups.flatMap(({ indicators }) => indicators);
  const at = order.indexOf(indicator);
  const neighbours = [
    [messages.previous, order[at - 1]],
    [messages.next, order[at + 1]],
  ] as const;
  return html`<nav class="neighbours" aria-label=${messages.neighbours}>
    ${neighbours.map(([label, each]) =>
      each
        ? html`<button
            type="button"
            @click=${() => dispatch({ type: 'select-indicator', id: each.id })}
          >
            <span>${label}</span> ${labelFor(each.title, language, plan)}
          </button>`
        : nothing,
    )}
  </nav>`;
}
