import type { DraftStakeholder } from '../../plan/draft-types.js';
import { childrenNamed, textOf, type XmlElement } from '../../xml/element-tree.js';

const kinds: Readonly<Record<string, NonNullable<DraftStakeholder['kind']>>> = {
  person: 'person',
  organization: 'organization',
  generic_group: 'generic-group',
};

/** The stakeholders of an element; those without a name are none. */
export function stakeholdersOf(element: XmlElement): DraftStakeholder[] {
  return childrenNamed(element, 'Stakeholder').flatMap((stakeholder) => {
    const name = textOf(stakeholder, 'Name');
    if (name === undefined) return [];
    const kind = kinds[(stakeholder.attributes.StakeholderTypeType ?? '').toLowerCase()];
    const note = textOf(stakeholder, 'Description');
    const roles = childrenNamed(stakeholder, 'Role').flatMap(
      (role) => textOf(role, 'Name', 'Description') ?? [],
    );
    return [
      {
        name,
        ...(kind && { kind }),
        ...(roles.length > 0 && { roleName: roles.join(', ') }),
        ...(note !== undefined && { note }),
      },
    ];
  });
}
