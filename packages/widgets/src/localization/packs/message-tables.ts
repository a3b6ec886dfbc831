/* Made by `npm run manifest` (word-tables.js); not written by hand. */
import { sdkMessageTables, type SdkMessageTables } from '@machiplan/sdk';
import { cardsMessages } from '../../elements/sdg-matrix/cards/cards.messages.js';
import { columnMessages } from '../../elements/plan-tree/columns/columns-view.js';
import { comparisonMessages } from '../../elements/sdg-matrix/comparison/comparison.messages.js';
import { countsMessages } from '../../elements/sdg-matrix/counts/counts.messages.js';
import { matrixToolbarMessages } from '../../elements/sdg-matrix/toolbar/toolbar.messages.js';
import { detailMessages } from '../../elements/sdg-matrix/cell-details/detail.messages.js';
import { detailsMessages } from '../../elements/plan-tree/node-details/details.messages.js';
import { diagramMessages } from '../../elements/plan-tree/diagram/diagram.messages.js';
import { districtMapMessages } from '../../elements/district-map/district-map.messages.js';
import { embedMessages } from '../../embed/embed.messages.js';
import { matrixExportMessages } from '../../elements/sdg-matrix/export/export.messages.js';
import { filterMessages } from '../../plan-data/filters/filter.messages.js';
import { searchMessages } from '../../elements/plan-tree/search/search.messages.js';
import { gaugeDetailsMessages } from '../../elements/kpi-gauge/gauge-details.messages.js';
import { kpiBoardMessages } from '../../elements/kpi-board/kpi-board.messages.js';
import { kpiGaugeMessages } from '../../elements/kpi-gauge/kpi-gauge.messages.js';
import { mapToolsMessages } from '../../elements/district-map/toolbar/map-tools.messages.js';
import { planLanguageMessages } from '../../elements/plan-language/plan-language.messages.js';
import { planNoticeMessages } from '../../plan-element/plan-notice.messages.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import { planTreeMessages } from '../../elements/plan-tree/plan-tree.messages.js';
import { printMessages } from '../../platform/print/print.messages.js';
import { outlinePrintMessages } from '../../elements/plan-tree/print/print.messages.js';
import { sdgMatrixMessages } from '../../elements/sdg-matrix/sdg-matrix.messages.js';
import { emptyStateMessages } from '../../elements/sdg-matrix/empty-state/empty-state.messages.js';
import { exportMenuMessages } from '../../controls/export-menu/export-menu.messages.js';
import { transposedMessages } from '../../elements/sdg-matrix/transposed/transposed.messages.js';

/** All words of the kit: what a further language has to say. */
export interface MessageTables extends SdkMessageTables {
  readonly cardsMessages: typeof cardsMessages;
  readonly columnMessages: typeof columnMessages;
  readonly comparisonMessages: typeof comparisonMessages;
  readonly countsMessages: typeof countsMessages;
  readonly matrixToolbarMessages: typeof matrixToolbarMessages;
  readonly detailMessages: typeof detailMessages;
  readonly detailsMessages: typeof detailsMessages;
  readonly diagramMessages: typeof diagramMessages;
  readonly districtMapMessages: typeof districtMapMessages;
  readonly embedMessages: typeof embedMessages;
  readonly matrixExportMessages: typeof matrixExportMessages;
  readonly filterMessages: typeof filterMessages;
  readonly searchMessages: typeof searchMessages;
  readonly gaugeDetailsMessages: typeof gaugeDetailsMessages;
  readonly kpiBoardMessages: typeof kpiBoardMessages;
  readonly kpiGaugeMessages: typeof kpiGaugeMessages;
  readonly mapToolsMessages: typeof mapToolsMessages;
  readonly planLanguageMessages: typeof planLanguageMessages;
  readonly planNoticeMessages: typeof planNoticeMessages;
  readonly planStateMessages: typeof planStateMessages;
  readonly planTreeMessages: typeof planTreeMessages;
  readonly printMessages: typeof printMessages;
  readonly outlinePrintMessages: typeof outlinePrintMessages;
  readonly sdgMatrixMessages: typeof sdgMatrixMessages;
  readonly emptyStateMessages: typeof emptyStateMessages;
  readonly exportMenuMessages: typeof exportMenuMessages;
  readonly transposedMessages: typeof transposedMessages;
}

export const messageTables: MessageTables = {
  ...sdkMessageTables,
  cardsMessages,
  columnMessages,
  comparisonMessages,
  countsMessages,
  matrixToolbarMessages,
  detailMessages,
  detailsMessages,
  diagramMessages,
  districtMapMessages,
  embedMessages,
  matrixExportMessages,
  filterMessages,
  searchMessages,
  gaugeDetailsMessages,
  kpiBoardMessages,
  kpiGaugeMessages,
  mapToolsMessages,
  planLanguageMessages,
  planNoticeMessages,
  planStateMessages,
  planTreeMessages,
  printMessages,
  outlinePrintMessages,
  sdgMatrixMessages,
  emptyStateMessages,
  exportMenuMessages,
  transposedMessages,
};
