import { PlanError } from './plan-error.js';

/**
 * Thrown before any request if an address cannot be used: not a URL, relative without a base, another
 * scheme than http(s), or with a user name or password in it. `where` is the address as given.
 */
export class PlanAddressError extends PlanError {
  override readonly name = 'PlanAddressError';
  readonly code = 'bad-address';

  constructor(address: string) {
    super(
      'is not an address that can be loaded. Give an http(s) URL without user name (a relative one needs a base URL).',
      { where: address },
    );
  }
}
