import type { Place } from '../problems/problem.js';
import { parseXml, type Attributes } from './parse-xml.js';

/** An element with its text and what it contains. Names have no namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  /** XPath, with positions. */
  readonly path: string;
  text: string;
}

/** Reads a document as a tree. */
export function readElements(text: string, place: Place, maxDepth: number): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], path: '', text: '' };
  const open: XmlElement[] = [root];
  parseXml(
    text,
    {
      open: (name, attributes) => {
        const parent = open.at(-1)!;
        const position = parent.children.filter((child) => child.name === name).length + 1;
        const element = {
          name,
          attributes,
          children: [],
          path: `${parent.path}/${name}[${position}]`,
          text: '',
        };
        parent.children.push(element);
        open.push(element);
      },
      close: () => open.pop(),
      text: (piece) => {
        open.at(-1)!.text += piece;
      },
    },
    place,
    maxDepth,
  );
  return root.children[0] ?? root;
}

/** The elements with a name, directly inside another. */
export function childrenNamed(
  { children }: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return children.filter(({ name }) => names.includes(name));
}

/** The text of the first element with a name, or undefined where it is empty. */
export function textOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): string | undefined {
  const text = element && childrenNamed(element, ...names)[0]?.text.trim();
  return text || undefined;
}
