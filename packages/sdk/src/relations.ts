/**
 * Relations between nodes beyond parent and child: typed links, further parents, relisted entries.
 *
 * @module
 */
export { furtherChildrenOf, parentsOf } from './plan/further-parents.js';
export {
  nodesRelatedFrom,
  nodesRelatedTo,
  relationsFrom,
  relationsTo,
  relationTypeOf,
  relationTypes,
  type RelationType,
} from './plan/relation.js';
export { isRelisted, originalOf, relistedEntriesOf } from './plan/relisted.js';
