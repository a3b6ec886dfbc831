/**
 * A module that is loaded at most once for all elements of the page, when it is first needed. After
 * a failure the next `load` tries again.
 */
export class SharedModule<Module> {
  readonly #import: () => Promise<Module>;
  #value: Module | undefined;
  #loading: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** The module if it is loaded. Starts nothing. */
  get value(): Module | undefined {
    return this.#value;
  }

  /** Loads the module; concurrent callers share one attempt. */
  load(): Promise<Module> {
    return (this.#loading ??= this.#start());
  }

  async #start(): Promise<Module> {
    try {
      return (this.#value = await this.#import());
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
