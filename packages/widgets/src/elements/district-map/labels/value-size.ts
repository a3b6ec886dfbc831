/** Size of the values on a map, as a ratio of that of names. */
export const valueSize = 1.08;
