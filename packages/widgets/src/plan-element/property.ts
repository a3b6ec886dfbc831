import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Puts a property under Lit's care; stands before the property in the class. */
type PropertyDecorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's `@property` for the kind of decorators TypeScript compiles here. Lit's own serves the other
 * kind as well: 0.4 kB (brotli) more on every page.
 */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return ({ constructor }, name) =>
    (constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Lit's `@state`: a property that only the element itself sets, without an attribute. */
export function state(): PropertyDecorator {
  return property({ state: true, attribute: false });
}
