/**
 * The tags in templates of Svelte 4 and newer: properties, attributes, and handlers, `onplan-load`
 * in Svelte 5 and `on:plan-load` before.
 *
 *   import type {} from '@machiplan/widgets/svelte';
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from '../dist/frameworks/tags.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${'' | ':'}${Name & string}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Tags> = Tags[Tag]['properties'] &
  Tags[Tag]['attributes'] &
  Handlers<Tags[Tag]['events']> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['properties']>;

type SvelteTags = { [Tag in keyof Tags]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
