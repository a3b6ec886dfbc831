/**
 * The tags in JSX of Preact: properties, attributes, and handlers named `on` + event, for example
 * `onplan-node-select`.
 *
 *   import type {} from '@machiplan/widgets/preact';
 */
import type { JSX } from 'preact';
import type { Tags } from '../dist/frameworks/tags.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Tags> = Tags[Tag]['properties'] &
  Tags[Tag]['attributes'] &
  Handlers<Tags[Tag]['events']> &
  Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['properties']>;

type PreactTags = { [Tag in keyof Tags]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
