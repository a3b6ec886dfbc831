/** The script of `embed.html`. */
import { elementLoaders } from '../registry.js';
import { showEmbed } from './embed-page.js';

showEmbed(document, new URL(location.href), elementLoaders);
