import { sdgGoals } from '@machiplan/sdk';
import { unsafeCSS } from 'lit';
import { inkOn } from './ink-on.js';

/** Classes `goal-1` to `goal-17`: the official colour, and the ink that can be read on it. */
export const goalColorStyles = unsafeCSS(
  sdgGoals
    .map(({ number, color }) => `.goal-${number}{--_goal:${color};--_ink:${inkOn(color)}}`)
    .join(''),
);
