/* Made by `npm run manifest` (word-tables.js); not written by hand. */
import { sdkWordTables, type SdkWordTables } from '@machiplan/sdk';
import { cardsMessages } from '../sdg-matrix/cards/cards-messages.js';
import { columnMessages } from '../plan-tree/columns/columns-view.js';
import { comparisonMessages } from '../sdg-matrix/comparison/comparison-messages.js';
import { countsMessages } from '../sdg-matrix/counts/counts-messages.js';
import { deskMessages } from '../sdg-matrix/desk/desk-messages.js';
import { detailMessages } from '../sdg-matrix/detail/detail-messages.js';
import { detailsMessages } from '../plan-tree/details/details-messages.js';
import { diagramMessages } from '../plan-tree/diagram/diagram-messages.js';
import { districtMapMessages } from '../district-map/district-map-messages.js';
import { embedMessages } from '../embed/embed-messages.js';
import { filesMessages } from '../sdg-matrix/take-away/files-messages.js';
import { filterMessages } from '../filters/filter-messages.js';
import { foundMessages } from '../plan-tree/search/found-messages.js';
import { gaugeDetailsMessages } from '../kpi-gauge/gauge-details-messages.js';
import { kpiBoardMessages } from '../kpi-board/kpi-board-messages.js';
import { kpiGaugeMessages } from '../kpi-gauge/kpi-gauge-messages.js';
import { mapToolsMessages } from '../district-map/tools/map-tools-messages.js';
import { planLanguageMessages } from '../plan-language/plan-language-messages.js';
import { planNoticeMessages } from '../plan-element/plan-notice-messages.js';
import { planStateMessages } from '../plan-element/plan-state-messages.js';
import { planTreeMessages } from '../plan-tree/plan-tree-messages.js';
import { printMessages } from '../print/print-messages.js';
import { printingMessages } from '../plan-tree/printing/printing-messages.js';
import { sdgMatrixMessages } from '../sdg-matrix/sdg-matrix-messages.js';
import { silenceMessages } from '../sdg-matrix/silence/silence-messages.js';
import { takeAwayMessages } from '../take-away/take-away-messages.js';
import { transposedMessages } from '../sdg-matrix/transposed/transposed-messages.js';

/** All words of the kit: what a further language has to say. */
export interface WordTables extends SdkWordTables {
  readonly cardsMessages: typeof cardsMessages;
  readonly columnMessages: typeof columnMessages;
  readonly comparisonMessages: typeof comparisonMessages;
  readonly countsMessages: typeof countsMessages;
  readonly deskMessages: typeof deskMessages;
  readonly detailMessages: typeof detailMessages;
  readonly detailsMessages: typeof detailsMessages;
  readonly diagramMessages: typeof diagramMessages;
  readonly districtMapMessages: typeof districtMapMessages;
  readonly embedMessages: typeof embedMessages;
  readonly filesMessages: typeof filesMessages;
  readonly filterMessages: typeof filterMessages;
  readonly foundMessages: typeof foundMessages;
  readonly gaugeDetailsMessages: typeof gaugeDetailsMessages;
  readonly kpiBoardMessages: typeof kpiBoardMessages;
  readonly kpiGaugeMessages: typeof kpiGaugeMessages;
  readonly mapToolsMessages: typeof mapToolsMessages;
  readonly planLanguageMessages: typeof planLanguageMessages;
  readonly planNoticeMessages: typeof planNoticeMessages;
  readonly planStateMessages: typeof planStateMessages;
  readonly planTreeMessages: typeof planTreeMessages;
  readonly printMessages: typeof printMessages;
  readonly printingMessages: typeof printingMessages;
  readonly sdgMatrixMessages: typeof sdgMatrixMessages;
  readonly silenceMessages: typeof silenceMessages;
  readonly takeAwayMessages: typeof takeAwayMessages;
  readonly transposedMessages: typeof transposedMessages;
}

export const wordTables: WordTables = {
  ...sdkWordTables,
  cardsMessages,
  columnMessages,
  comparisonMessages,
  countsMessages,
  deskMessages,
  detailMessages,
  detailsMessages,
  diagramMessages,
  districtMapMessages,
  embedMessages,
  filesMessages,
  filterMessages,
  foundMessages,
  gaugeDetailsMessages,
  kpiBoardMessages,
  kpiGaugeMessages,
  mapToolsMessages,
  planLanguageMessages,
  planNoticeMessages,
  planStateMessages,
  planTreeMessages,
  printMessages,
  printingMessages,
  sdgMatrixMessages,
  silenceMessages,
  takeAwayMessages,
  transposedMessages,
};
