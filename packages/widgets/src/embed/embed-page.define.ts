/** The script of `embed.html`. */
import { widgetLoaders } from '../register/widget-loaders.js';
import { showEmbed } from './embed-page.js';

showEmbed(document, new URL(location.href), widgetLoaders);
