/**
 * The light elements for `<script src="…" defer>` without `type="module"`: for pages opened from
 * the disk (file://), where browsers refuse modules. Everything is in the one file.
 */
import './elements/plan-source/plan-source.define.js';
import './elements/plan-language/plan-language.define.js';
import './elements/plan-tree/plan-tree.define.js';
import './elements/kpi-gauge/kpi-gauge.define.js';
import './elements/kpi-board/kpi-board.define.js';
import './elements/sdg-matrix/sdg-matrix.define.js';
import { watchPage } from './register/watch-page.js';

watchPage(document, new Map());
