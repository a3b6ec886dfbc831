import { compactText, oneLine } from '../cells/plain-text.js';
import { levelKind } from '../mapping/dictionary.js';
import type { Place } from '../problems/problem.js';
import type { BuildContext } from './build-context.js';
import type { DraftNode, DraftReference } from './draft-types.js';
import { makeId } from './make-id.js';

/** An entry as a row or line names it. */
export interface EntryName {
  readonly level: string;
  readonly title: string;
  readonly code?: string | undefined;
}

/** Cell in which an entry was found. */
export interface Found {
  readonly place: Place;
  readonly source: DraftReference;
}

interface PendingParent {
  readonly node: DraftNode;
  readonly parentCode: string;
  readonly place: Place;
}

/** A code as a key: half width, hyphens alike, without blanks. */
export function codeKey(code: string): string {
  return compactText(code)
    .toLowerCase()
    .replace(/[‐-―−ー－.．]/g, '-');
}

/** Builds the entries of a plan, each once, from rows that repeat them. */
export class TreeBuilder {
  readonly #context: BuildContext;
  /** By parent and level, by code or title. */
  readonly #known = new Map<string, DraftNode>();
  readonly #byCode = new Map<string, DraftNode>();
  readonly #firstPlaces = new Map<DraftNode, Place>();
  readonly #pending: PendingParent[] = [];

  constructor(context: BuildContext) {
    this.#context = context;
  }

  /**
   * The entry under a parent, added when it is new. Two entries with one code under one parent are
   * one only if their titles are the same.
   */
  entry(name: EntryName, parent: DraftNode | undefined, found: Found): DraftNode {
    const title = oneLine(name.title);
    const code = name.code === undefined ? undefined : oneLine(name.code);
    const key = [
      parent?.id ?? '',
      name.level,
      code === undefined ? '' : codeKey(code),
      compactText(title),
    ].join('\u0000');
    const known = this.#known.get(key);
    if (known) return known;
    // A row below that leaves out the code, or the title, of an entry that was named in full.
    const node = this.#add({ ...name, title, code }, parent, found);
    this.#known.set(key, node);
    return node;
  }

  /** An entry of another sheet, found by its code. */
  byCode(code: string, level?: string): DraftNode | undefined {
    return (
      (level === undefined ? undefined : this.#byCode.get(`${level}\u0000${codeKey(code)}`)) ??
      this.#byCode.get(`\u0000${codeKey(code)}`)
    );
  }

  /** Puts an entry under the one with this code, which may come later. */
  linkParent(node: DraftNode, parentCode: string, place: Place): void {
    this.#pending.push({ node, parentCode, place });
  }

  /** Resolves the parents that were named by code, and those that codes such as 1-2-3 imply. */
  finish(): void {
    for (const { node, parentCode, place } of this.#pending) {
      const parent = this.byCode(parentCode) ?? this.#byTitle(parentCode);
      if (!parent) this.#context.problems.add('unknown-parent', place, { read: parentCode });
      else if (parent === node || this.#isBelow(parent, node))
        this.#context.problems.add('cycle', place, { read: node.code ?? node.id });
      else node.parent = parent.id;
    }
    this.#implyParents();
    this.#sortOutline();
  }

  #byTitle(title: string): DraftNode | undefined {
    const wanted = compactText(title);
    return this.#context.draft.document.nodes.find(
      (node) => typeof node.title === 'string' && compactText(node.title) === wanted,
    );
  }

  #add(
    { level, title, code }: EntryName,
    parent: DraftNode | undefined,
    { place, source }: Found,
  ): DraftNode {
    const { draft, problems } = this.#context;
    const levelId = draft.level(level, { kind: levelKind(level) });
    const key = code === undefined ? undefined : codeKey(code);
    // 1-2-3 is unique by itself; a bare number needs the path above it.
    const path = parent && !key?.includes('-') ? `${parent.id}.` : '';
    const own =
      key === undefined ? makeId('', `${parent?.id ?? ''}/${level}/${title}`) : makeId('', key);
    const wanted = path ? `${key === undefined ? 'n-' : path}${own}` : `n-${own}`;
    const node = draft.addNode(wanted, {
      level: levelId,
      title,
      ...(parent && { parent: parent.id }),
      ...(code !== undefined && { code }),
      source,
    });
    if (node.id !== wanted && code !== undefined)
      problems.add('duplicate-code', place, { read: code, expected: node.id });
    this.#firstPlaces.set(node, place);
    if (key !== undefined) {
      for (const known of [`${level}\u0000${key}`, `\u0000${key}`])
        if (!this.#byCode.has(known)) this.#byCode.set(known, node);
    }
    return node;
  }

  /** Codes such as 1-2-3 say what an entry stands under, where nothing else does. */
  #implyParents(): void {
    const { nodes } = this.#context.draft.document;
    const linked = new Set(this.#pending.map(({ node }) => node));
    for (const node of nodes) {
      if (node.parent !== undefined || node.code === undefined || linked.has(node)) continue;
      const key = codeKey(node.code);
      for (let end = key.lastIndexOf('-'); end > 0; end = key.lastIndexOf('-', end - 1)) {
        const parent = this.byCode(key.slice(0, end));
        if (!parent || parent === node) continue;
        node.parent = parent.id;
        break;
      }
    }
  }

  #isBelow(node: DraftNode, above: DraftNode): boolean {
    const byId = new Map(this.#context.draft.document.nodes.map((each) => [each.id, each]));
    const seen = new Set<DraftNode>();
    for (
      let at: DraftNode | undefined = node;
      at && !seen.has(at);
      at = at.parent === undefined ? undefined : byId.get(at.parent)
    ) {
      if (at === above) return true;
      seen.add(at);
    }
    return false;
  }

  /** Each entry before those below it, siblings in the order they were found. */
  #sortOutline(): void {
    const { document } = this.#context.draft;
    const children = new Map<string | undefined, DraftNode[]>();
    for (const node of document.nodes) {
      const list = children.get(node.parent);
      if (list) list.push(node);
      else children.set(node.parent, [node]);
    }
    const sorted: DraftNode[] = [];
    const stack = [...(children.get(undefined) ?? [])].reverse();
    for (let node = stack.pop(); node; node = stack.pop()) {
      sorted.push(node);
      stack.push(...[...(children.get(node.id) ?? [])].reverse());
    }
    document.nodes = sorted;
  }
}
