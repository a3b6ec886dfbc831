/** The goals on whose colour white has a contrast of 4.5:1 (WCAG 2.2, 1.4.3); black has on the others. */
const darkGoals = [1, 4, 8, 10, 13, 16, 17];

/** Colour of text on the official colour of a goal. */
export function goalInk(goal: number): '#000' | '#fff' {
  return darkGoals.includes(goal) ? '#fff' : '#000';
}
