/**
 * The light elements for `<script src="…" defer>` without `type="module"`: for pages opened from
 * the disk (file://), where browsers refuse modules. Everything is in the one file.
 */
import './plan-source/plan-source.define.js';
import './plan-language/plan-language.define.js';
import './plan-tree/plan-tree.define.js';
import './kpi-gauge/kpi-gauge.define.js';
import './kpi-board/kpi-board.define.js';
import './sdg-matrix/sdg-matrix.define.js';
import { watchPage } from './register/watch-page.js';

watchPage(document, new Map());
