import type { LocaleController } from '../../../localization/locale-controller.js';
import type { PlanController } from '../../../plan-data/plan-controller.js';
import type { GridView } from '../grid/grid-view.js';
import type { MatrixModel, MatrixView } from '../matrix-model.js';
import type { OpenedRows } from '../opened-rows.js';
import type { SdgMatrixElement } from '../sdg-matrix.js';

/** What the desk of a matrix works with. */
export interface MatrixHost {
  readonly element: SdgMatrixElement;
  readonly data: PlanController;
  readonly language: LocaleController;
  readonly grid: GridView;
  readonly opened: OpenedRows;
  /** What is shown now; undefined where the plan relates nothing to the goals. */
  readonly model: () => MatrixModel | undefined;
  readonly view: () => MatrixView;
}
