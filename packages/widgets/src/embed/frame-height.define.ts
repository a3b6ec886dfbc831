/** For pages that hold the embed page in an iframe: the frame takes the height of its content. */
import { followFrameHeights } from './frame-height.js';

followFrameHeights(document);
