export { renderThemes } from './render-themes.js';
export { themesStyles } from './themes.styles.js';
