/**
 * The tags in JSX of React 19 and newer: properties, attributes, and handlers named `on` + event,
 * for example `onplan-node-select`.
 *
 *   import type {} from '@machiplan/widgets/react';
 */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { Tags } from '../dist/frameworks/tags.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Tags> = Tags[Tag]['properties'] &
  Tags[Tag]['attributes'] &
  Handlers<Tags[Tag]['events']> &
  RefAttributes<Tags[Tag]['element']> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['properties']> & { class?: string };

type ReactTags = { [Tag in keyof Tags]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
