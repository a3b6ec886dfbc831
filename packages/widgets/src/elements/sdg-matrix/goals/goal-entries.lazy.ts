import { goalEntriesStyles } from './goal-entries.styles.js';

export { renderGoalEntries } from './render-goal-entries.js';
export const styles = [goalEntriesStyles];
