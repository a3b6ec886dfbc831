import { isServer } from 'lit';

/**
 * Address that a fragment is added to in a link of an element: empty, or the page's own address where
 * `<base href>` would lead the fragment to another page. Asks the element, because `document.baseURI`
 * may be a form of the page with this name.
 */
export function fragmentBase({ baseURI }: Element): string {
  if (isServer) return ''; // pages with <base> are rare
  const withoutFragment = (address: string) => address.replace(/#.*$/s, '');
  const page = withoutFragment(location.href);
  return withoutFragment(baseURI) === page ? '' : page;
}
