/**
 * The light elements in one file for `<script src="…" defer>` without `type="module"`: for pages
 * opened from the disk (file://), where browsers refuse modules.
 */
import './light-elements.define.js';
import { watchPage } from './register/watch-page.js';

watchPage(document, new Map());
