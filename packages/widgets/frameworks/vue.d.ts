/**
 * The tags in templates of Vue 3: properties, attributes, and events (`@plan-node-select`). Tell
 * the compiler that the tags are elements: `isCustomElement: (tag) => /^(plan|kpi|sdg|district)-/`.
 *
 *   import type {} from '@machiplan/widgets/vue';
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from '../dist/frameworks/tags.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handlers<Events> = {
  [Name in keyof Events as `on${Pascal<Name & string>}`]?: (event: Events[Name]) => void;
};

type Component<Tag extends keyof Tags> = new () => Tags[Tag]['element'] & {
  $props: Tags[Tag]['properties'] &
    Tags[Tag]['attributes'] &
    Handlers<Tags[Tag]['events']> &
    Omit<HTMLAttributes, keyof Tags[Tag]['properties']> &
    PublicProps;
};

type VueTags = { [Tag in keyof Tags]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
