/** A form of the matrix; `cards` has one goal each. */
export type MatrixMode = 'table' | 'cards' | 'transposed';
