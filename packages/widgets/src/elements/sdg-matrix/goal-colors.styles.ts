import { goalColors } from '@machiplan/sdk/internal';
import { unsafeCSS } from 'lit';
import { goalInk } from './goal-ink.js';

/** Classes `goal-1` to `goal-17`: the official colour, and the text colour that is legible on it. */
export const goalColorStyles = unsafeCSS(
  goalColors
    .map((color, index) => `.goal-${index + 1}{--_goal:${color};--_ink:${goalInk(index + 1)}}`)
    .join(''),
);
