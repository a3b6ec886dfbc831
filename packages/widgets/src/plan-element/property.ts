import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Declares a reactive property; written before the property in the class. */
type PropertyDecorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's `@property` for the decorators that TypeScript compiles here. Lit's own also serves standard
 * decorators, which costs 350 to 470 bytes (brotli) on every page; the budget of the first paint does
 * not have them. All elements use this one.
 */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return ({ constructor }, name) =>
    (constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Lit's `@state`: a property without an attribute that only the element sets. */
export function state(): PropertyDecorator {
  return property({ state: true, attribute: false });
}
