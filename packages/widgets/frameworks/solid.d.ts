/**
 * The tags in JSX of Solid: properties (`prop:plan`, or by their name), attributes, and handlers
 * named `on:` + event, for example `on:plan-node-select`.
 *
 *   import type {} from '@machiplan/widgets/solid';
 */
import type { JSX } from 'solid-js';
import type { Tags } from '../dist/frameworks/tags.js';

type Handlers<Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: (event: Events[Name]) => void;
};

type Explicit<Properties> = {
  [Name in keyof Properties as `prop:${Name & string}`]: Properties[Name];
};

type Props<Tag extends keyof Tags> = Tags[Tag]['properties'] &
  Explicit<Tags[Tag]['properties']> &
  Tags[Tag]['attributes'] &
  Handlers<Tags[Tag]['events']> &
  Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['properties']>;

type SolidTags = { [Tag in keyof Tags]: Props<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
