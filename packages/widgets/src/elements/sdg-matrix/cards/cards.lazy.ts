import { cardsStyles } from './cards.styles.js';

export { renderCards } from './render-cards.js';
export const styles = [cardsStyles];
