import { goalColors } from '@machiplan/sdk/internal';
import { unsafeCSS } from 'lit';
import { goalInk } from './goal-ink.js';

/** Classes `goal-1` to `goal-17`: the official colour, and the ink that can be read on it. */
export const goalColorStyles = unsafeCSS(
  goalColors
    .map((color, place) => `.goal-${place + 1}{--_goal:${color};--_ink:${goalInk(place + 1)}}`)
    .join(''),
);
