import { ramps, textOn } from '../map/ramps.js';

/** The colour of an area and of the text on it. */
export interface PaperColour {
  readonly fill: string;
  readonly text: string;
}

/** Finds the colour of a class by its name. */
export type ColourOf = (name: string) => PaperColour;

const dark = '#1a1a1a';
const plainColours: Readonly<Record<string, string>> = {
  missing: '#fff',
  outside: '#ececee',
  plain: ramps['sequential']![1]![0],
};

/** The colours of the light theme, for paper; those of the page where its author set them. */
export function paperColours(element: Element): ColourOf {
  const style = getComputedStyle(element);
  return (name) => {
    const own = style.getPropertyValue(`--plan-map-${name}`).trim();
    const [, ramp = '', number = ''] = /^(\w+)-(\d)$/.exec(name) ?? [];
    const fill = own || (ramps[ramp]?.[Number(number) - 1]?.[0] ?? plainColours[name] ?? '#fff');
    return { fill, text: /^#[\da-f]{6}$/i.test(fill) ? textOn(fill) : dark };
  };
}
