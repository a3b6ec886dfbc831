import { transposedStyles } from './transposed.styles.js';

export { renderTransposed, transposedContent } from './render-transposed.js';
export const styles = [transposedStyles];
