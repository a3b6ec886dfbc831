/**
 * A form of the matrix: `goals` has a bar for each goal, which opens its entries; `table` is the grid
 * of entries and goals; `cards` has one goal each.
 */
export type MatrixMode = 'goals' | 'table' | 'cards' | 'transposed';
