import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { LoadedPlan } from '@machiplan/sdk';
import type { CSSResult } from 'lit';
import { adoptedStyles } from '../platform/adopt-styles.js';
import { type PlanElement } from '../plan-element/plan-element.js';

/** Makes the element that brings styles into a shadow root. */
export type StylePlacement = (css: string) => string;

const renderInfo: RenderInfo = {
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
};

/** Facts about the page that the server knows. */
export interface ServerPage {
  /** Width that the element is drawn for, in CSS pixels. */
  readonly width: number;
  readonly pageHref: string | undefined;
}

/** Renders one element that shows a plan; several times, until the code of its parts is there. */
export class PlanElementRenderer extends LitElementRenderer {
  declare element: PlanElement<unknown>;

  constructor(tag: string, loaded: LoadedPlan, { width, pageHref }: ServerPage) {
    super(tag);
    Object.defineProperties(this.element, {
      clientWidth: { value: width },
      baseURI: { value: pageHref },
      // Lazy parts add their styles to the root.
      renderRoot: { value: {} },
    });
    this.element['planData'].showOnServer(loaded);
  }

  /** The content of the shadow root as it is drawn with the code that is loaded now. */
  contentWith(placeStyles: StylePlacement): string {
    this.connectedCallback();
    const content = collectResultSync(renderValue(this.element['render'](), { ...renderInfo }));
    return placeStyles(this.#css()) + content;
  }

  /** The attributes of the tag, with those that the element reflects. */
  attributes(): string {
    return collectResultSync(this.renderAttributes() ?? []);
  }

  #css(): string {
    const own = (this.element.constructor as typeof PlanElement).elementStyles as CSSResult[];
    const styles = new Set([...own, ...adoptedStyles(this.element.renderRoot)]);
    return [...styles].map(({ cssText }) => cssText).join('\n');
  }
}
