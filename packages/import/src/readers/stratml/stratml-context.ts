import type { DraftReference } from '../../plan/draft-types.js';
import { makeId, type IdRegister } from '../../plan/make-id.js';
import type { PlanDraft } from '../../plan/plan-draft.js';
import { textOf, type XmlElement } from '../../xml/element-tree.js';
import type { ReadContext } from '../reader.js';

/** Context that the parts of one document share. */
export interface StratmlContext extends ReadContext {
  readonly draft: PlanDraft;
  readonly file: string;
  /** Identifiers of the document, which are often used twice. */
  readonly ids: IdRegister;
}

/** The place of an element in the document, for the plan. */
export function referenceTo(
  { draft, file, retrieved }: StratmlContext,
  { path }: XmlElement,
): DraftReference {
  return { document: draft.source(file, retrieved === undefined ? {} : { retrieved }), path };
}

/** An identifier of the document that is unique; without one, from the name. */
export function identifierOf(context: StratmlContext, element: XmlElement, name: string): string {
  const given = textOf(element, 'Identifier');
  const wanted = given ?? makeId('', `${element.path}/${name}`);
  const id = context.ids.take(wanted);
  if (id !== wanted)
    context.problems.add(
      'duplicate-identifier',
      { file: context.file, cell: element.path },
      { read: wanted, expected: id },
    );
  return id;
}
