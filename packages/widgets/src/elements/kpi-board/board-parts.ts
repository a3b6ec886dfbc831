import type { ReactiveElement } from 'lit';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { DetailsSheet } from '../../controls/details-sheet.js';
import type { GaugeDrawings } from '../kpi-gauge/render-gauge.js';

const loadBullet = () => import('../kpi-gauge/drawings/bullet.lazy.js');
const loadSparkline = () => import('../kpi-gauge/drawings/sparkline.lazy.js');
const loadRemarks = () => import('../kpi-gauge/remarks/gauge-remarks.lazy.js');
const loadDetails = () => import('./details/board-details.lazy.js');
const loadNames = () => import('./names/indicator-names.lazy.js');
const loadTable = () => import('./render-table.lazy.js');

/** The code of a board that is fetched when it is first needed; the board draws again on arrival. */
export function boardParts(
  host: ReactiveElement & { readonly permalink: unknown },
  onBack: () => void,
) {
  const sheet = new DetailsSheet(host, onBack);
  const remarks = new LazyModule(host, loadRemarks, ({ gaugeRemarksStyles }) =>
    adoptStyles(host.renderRoot, gaugeRemarksStyles),
  );
  const bullet = new LazyModule(host, loadBullet, ({ marksStyles }) =>
    adoptStyles(host.renderRoot, marksStyles),
  );
  const sparkline = new LazyModule(host, loadSparkline, ({ sparklineStyles }) =>
    adoptStyles(host.renderRoot, sparklineStyles),
  );
  const details = new LazyModule(host, async () => {
    const { BoardDetailsView } = await loadDetails();
    return new BoardDetailsView(host);
  });
  const table = new LazyModule(host, loadTable, ({ boardTableStyles }) =>
    adoptStyles(host.renderRoot, boardTableStyles),
  );
  const names = new LazyModule(host, loadNames, ({ indicatorNamesStyles }) =>
    adoptStyles(host.renderRoot, indicatorNamesStyles),
  );
  const drawings: GaugeDrawings = { bullet, sparkline };
  return {
    remarks,
    drawings,
    details,
    sheet,
    table,
    names,
    /** Changes when one of the parts that cards show arrives or fails. */
    states: () =>
      [remarks, bullet, sparkline, details].map(({ value, hasFailed }) => value ?? hasFailed),
  };
}

/** The parts of one board. */
export type BoardParts = ReturnType<typeof boardParts>;
