import { expect, waitFor } from 'storybook/test';

/** Elements at a path that goes into shadow roots: `plan-tree >>> .details`. */
export function allInside(root: ParentNode, path: string): HTMLElement[] {
  const [first, ...rest] = path.split(' >>> ');
  return rest.reduce<HTMLElement[]>(
    (found, selector) =>
      found.flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ]),
    [...root.querySelectorAll<HTMLElement>(first!)],
  );
}

/** The first of them, once it is there. */
export async function findInside(root: ParentNode, path: string): Promise<HTMLElement> {
  await eventually(() => expect(allInside(root, path).length, path).toBeGreaterThan(0));
  return allInside(root, path)[0]!;
}

/** Tries until what is said holds. */
export async function eventually(say: () => unknown): Promise<void> {
  await waitFor(async () => void (await say()), { timeout: 10_000 });
}

/** Text content with single spaces. */
export const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
