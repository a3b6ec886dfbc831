/** The script of `embed.html`. */
import { registry } from '../registry.js';
import { showEmbed } from './embed-page.js';

showEmbed(document, new URL(location.href), registry);
