import { unsafeCSS } from 'lit';
import { ramps, textOn } from './ramps.js';

const properties = Object.entries(ramps).flatMap(([name, colours]) =>
  colours.map(
    ([light, dark], index) =>
      `--_${name}-${index + 1}: var(--plan-map-${name}-${index + 1}, light-dark(${light}, ${dark}));` +
      `--_on-${name}-${index + 1}: var(--plan-map-on-${name}-${index + 1}, light-dark(${textOn(light)}, ${textOn(dark)}));`,
  ),
);
const classes = Object.entries(ramps).flatMap(([name, colours]) =>
  colours.map(
    (_, index) =>
      `.${name}-${index + 1} { --_c: var(--_${name}-${index + 1}); --_on: var(--_on-${name}-${index + 1}); }`,
  ),
);

/** A custom property and a class for each colour. */
export const rampStyles = unsafeCSS(`:host { ${properties.join(' ')} } ${classes.join(' ')}`);
