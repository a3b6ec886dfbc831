/* Made by `npm run manifest` (message-tables.js); not written by hand. */
import { sdkMessageTables, type SdkMessageTables } from '@machiplan/sdk/internal';
import { districtMapMessages } from '../../elements/district-map/district-map.messages.js';
import { mapToolbarMessages } from '../../elements/district-map/toolbar/map-toolbar.messages.js';
import { mapValueMessages } from '../../elements/district-map/map-value.messages.js';
import { districtPanelMessages } from '../../elements/district-map/panel/district-panel.messages.js';
import { embedMessages } from '../../embed/embed.messages.js';
import { exportMenuMessages } from '../../controls/export-menu/export-menu.messages.js';
import { exportPanelsMessages } from '../../controls/export-menu/export-panels.messages.js';
import { kpiBoardMessages } from '../../elements/kpi-board/kpi-board.messages.js';
import { boardDetailsMessages } from '../../elements/kpi-board/details/board-details.messages.js';
import { indicatorNamesMessages } from '../../elements/kpi-board/names/indicator-names.messages.js';
import { kpiGaugeMessages } from '../../elements/kpi-gauge/kpi-gauge.messages.js';
import { aboutMessages } from '../../elements/kpi-gauge/details/about.messages.js';
import { gaugeDetailsMessages } from '../../elements/kpi-gauge/details/gauge-details.messages.js';
import { gaugeFiguresMessages } from '../../elements/kpi-gauge/figures/gauge-figures.messages.js';
import { gaugeRemarksMessages } from '../../elements/kpi-gauge/remarks/gauge-remarks.messages.js';
import { planCatalogMessages } from '../../elements/plan-catalog/plan-catalog.messages.js';
import { planCompareMessages } from '../../elements/plan-compare/plan-compare.messages.js';
import { indicatorComparisonMessages } from '../../elements/plan-compare/indicators/indicator-comparison.messages.js';
import { sharedThemesMessages } from '../../elements/plan-compare/themes/shared-themes.messages.js';
import { filterMessages } from '../../plan-data/filters/filter.messages.js';
import { planHeaderMessages } from '../../controls/plan-header/plan-header.messages.js';
import { planLanguageMessages } from '../../elements/plan-language/plan-language.messages.js';
import { planNoticeMessages } from '../../plan-element/plan-notice.messages.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import { planSummaryMessages } from '../../elements/plan-summary/plan-summary.messages.js';
import { aboutPlanMessages } from '../../elements/plan-summary/about-plan.messages.js';
import { planTimelineMessages } from '../../elements/plan-timeline/plan-timeline.messages.js';
import { planTreeMessages } from '../../elements/plan-tree/plan-tree.messages.js';
import { columnMessages } from '../../elements/plan-tree/columns/columns.messages.js';
import { diagramMessages } from '../../elements/plan-tree/diagram/diagram.messages.js';
import { outlineTableMessages } from '../../elements/plan-tree/export/outline-table.messages.js';
import { detailsMessages } from '../../elements/plan-tree/node-details/details.messages.js';
import { outlinePrintMessages } from '../../elements/plan-tree/print/print.messages.js';
import { searchMessages } from '../../elements/plan-tree/search/search.messages.js';
import { settingsMessages } from '../../elements/plan-tree/toolbar/settings.messages.js';
import { printMessages } from '../../platform/print/print.messages.js';
import { recordFactsMessages } from '../../controls/record-facts/record-facts.messages.js';
import { sdgMatrixMessages } from '../../elements/sdg-matrix/sdg-matrix.messages.js';
import { cardsMessages } from '../../elements/sdg-matrix/cards/cards.messages.js';
import { cellDetailsMessages } from '../../elements/sdg-matrix/cell-details/cell-details.messages.js';
import { cellMessages } from '../../elements/sdg-matrix/cell.messages.js';
import { comparisonMessages } from '../../elements/sdg-matrix/comparison/comparison.messages.js';
import { countsMessages } from '../../elements/sdg-matrix/counts/counts.messages.js';
import { emptyStateMessages } from '../../elements/sdg-matrix/empty-state/empty-state.messages.js';
import { matrixExportMessages } from '../../elements/sdg-matrix/export/export.messages.js';
import { goalEntriesMessages } from '../../elements/sdg-matrix/goals/goal-entries.messages.js';
import { goalsMessages } from '../../elements/sdg-matrix/goals/goals.messages.js';
import { matrixToolbarMessages } from '../../elements/sdg-matrix/toolbar/toolbar.messages.js';
import { transposedMessages } from '../../elements/sdg-matrix/transposed/transposed.messages.js';
import { selectionChipsMessages } from '../../controls/selection-chips.messages.js';
import { sourceLineMessages } from '../../controls/source-line.messages.js';
import { statusStripMessages } from '../../controls/status-strip.messages.js';

/** All messages of the interface, by the name of their table: what a language pack translates. */
export interface MessageTables extends SdkMessageTables {
  readonly 'district-map': typeof districtMapMessages;
  readonly 'district-map-toolbar': typeof mapToolbarMessages;
  readonly 'district-map-values': typeof mapValueMessages;
  readonly 'district-panel': typeof districtPanelMessages;
  readonly embed: typeof embedMessages;
  readonly 'export-menu': typeof exportMenuMessages;
  readonly 'export-panels': typeof exportPanelsMessages;
  readonly 'kpi-board': typeof kpiBoardMessages;
  readonly 'kpi-board-details': typeof boardDetailsMessages;
  readonly 'kpi-board-names': typeof indicatorNamesMessages;
  readonly 'kpi-gauge': typeof kpiGaugeMessages;
  readonly 'kpi-gauge-about': typeof aboutMessages;
  readonly 'kpi-gauge-details': typeof gaugeDetailsMessages;
  readonly 'kpi-gauge-figures': typeof gaugeFiguresMessages;
  readonly 'kpi-gauge-remarks': typeof gaugeRemarksMessages;
  readonly 'plan-catalog': typeof planCatalogMessages;
  readonly 'plan-compare': typeof planCompareMessages;
  readonly 'plan-compare-indicators': typeof indicatorComparisonMessages;
  readonly 'plan-compare-themes': typeof sharedThemesMessages;
  readonly 'plan-filters': typeof filterMessages;
  readonly 'plan-header': typeof planHeaderMessages;
  readonly 'plan-language': typeof planLanguageMessages;
  readonly 'plan-notice': typeof planNoticeMessages;
  readonly 'plan-state': typeof planStateMessages;
  readonly 'plan-summary': typeof planSummaryMessages;
  readonly 'plan-summary-about': typeof aboutPlanMessages;
  readonly 'plan-timeline': typeof planTimelineMessages;
  readonly 'plan-tree': typeof planTreeMessages;
  readonly 'plan-tree-columns': typeof columnMessages;
  readonly 'plan-tree-diagram': typeof diagramMessages;
  readonly 'plan-tree-export': typeof outlineTableMessages;
  readonly 'plan-tree-node-details': typeof detailsMessages;
  readonly 'plan-tree-print': typeof outlinePrintMessages;
  readonly 'plan-tree-search': typeof searchMessages;
  readonly 'plan-tree-settings': typeof settingsMessages;
  readonly print: typeof printMessages;
  readonly 'record-facts': typeof recordFactsMessages;
  readonly 'sdg-matrix': typeof sdgMatrixMessages;
  readonly 'sdg-matrix-cards': typeof cardsMessages;
  readonly 'sdg-matrix-cell-details': typeof cellDetailsMessages;
  readonly 'sdg-matrix-cells': typeof cellMessages;
  readonly 'sdg-matrix-comparison': typeof comparisonMessages;
  readonly 'sdg-matrix-counts': typeof countsMessages;
  readonly 'sdg-matrix-empty-state': typeof emptyStateMessages;
  readonly 'sdg-matrix-export': typeof matrixExportMessages;
  readonly 'sdg-matrix-goal-entries': typeof goalEntriesMessages;
  readonly 'sdg-matrix-goals': typeof goalsMessages;
  readonly 'sdg-matrix-toolbar': typeof matrixToolbarMessages;
  readonly 'sdg-matrix-transposed': typeof transposedMessages;
  readonly 'selection-chips': typeof selectionChipsMessages;
  readonly 'source-line': typeof sourceLineMessages;
  readonly 'status-strip': typeof statusStripMessages;
}

export const messageTables: MessageTables = {
  ...sdkMessageTables,
  'district-map': districtMapMessages,
  'district-map-toolbar': mapToolbarMessages,
  'district-map-values': mapValueMessages,
  'district-panel': districtPanelMessages,
  embed: embedMessages,
  'export-menu': exportMenuMessages,
  'export-panels': exportPanelsMessages,
  'kpi-board': kpiBoardMessages,
  'kpi-board-details': boardDetailsMessages,
  'kpi-board-names': indicatorNamesMessages,
  'kpi-gauge': kpiGaugeMessages,
  'kpi-gauge-about': aboutMessages,
  'kpi-gauge-details': gaugeDetailsMessages,
  'kpi-gauge-figures': gaugeFiguresMessages,
  'kpi-gauge-remarks': gaugeRemarksMessages,
  'plan-catalog': planCatalogMessages,
  'plan-compare': planCompareMessages,
  'plan-compare-indicators': indicatorComparisonMessages,
  'plan-compare-themes': sharedThemesMessages,
  'plan-filters': filterMessages,
  'plan-header': planHeaderMessages,
  'plan-language': planLanguageMessages,
  'plan-notice': planNoticeMessages,
  'plan-state': planStateMessages,
  'plan-summary': planSummaryMessages,
  'plan-summary-about': aboutPlanMessages,
  'plan-timeline': planTimelineMessages,
  'plan-tree': planTreeMessages,
  'plan-tree-columns': columnMessages,
  'plan-tree-diagram': diagramMessages,
  'plan-tree-export': outlineTableMessages,
  'plan-tree-node-details': detailsMessages,
  'plan-tree-print': outlinePrintMessages,
  'plan-tree-search': searchMessages,
  'plan-tree-settings': settingsMessages,
  print: printMessages,
  'record-facts': recordFactsMessages,
  'sdg-matrix': sdgMatrixMessages,
  'sdg-matrix-cards': cardsMessages,
  'sdg-matrix-cell-details': cellDetailsMessages,
  'sdg-matrix-cells': cellMessages,
  'sdg-matrix-comparison': comparisonMessages,
  'sdg-matrix-counts': countsMessages,
  'sdg-matrix-empty-state': emptyStateMessages,
  'sdg-matrix-export': matrixExportMessages,
  'sdg-matrix-goal-entries': goalEntriesMessages,
  'sdg-matrix-goals': goalsMessages,
  'sdg-matrix-toolbar': matrixToolbarMessages,
  'sdg-matrix-transposed': transposedMessages,
  'selection-chips': selectionChipsMessages,
  'source-line': sourceLineMessages,
  'status-strip': statusStripMessages,
};
