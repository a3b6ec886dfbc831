/**
 * Leaves in the manifest what a page can use: the elements and what registers them, without private
 * members and without what Lit itself calls.
 */
const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'createRenderRoot',
  'scheduleUpdate',
  'shouldUpdate',
  'willUpdate',
  'performUpdate',
  'update',
  'render',
  'firstUpdated',
  'updated',
  'getUpdateComplete',
]);

const isPublic = ({ name, privacy, static: isStatic, kind }) =>
  !name.startsWith('#') &&
  (privacy === undefined || privacy === 'public') &&
  !isStatic &&
  !(kind === 'method' && LIFECYCLE.has(name));

/** Path of a source file in the published package. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Events once each; one that is dispatched without a doc line has no name. */
function named(events = []) {
  const byName = new Map();
  for (const event of events)
    if (event.name && !byName.has(event.name)) byName.set(event.name, event);
  return [...byName.values()];
}

export function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const isKept = ({ declarations, exports }) =>
        declarations.some(({ tagName }) => tagName) ||
        exports.some(
          ({ kind, name }) => kind === 'custom-element-definition' && name.includes('-'),
        );
      customElementsManifest.modules = customElementsManifest.modules.filter(isKept);
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ tagName }) => tagName);
        for (const declaration of module.declarations) {
          declaration.members = (declaration.members ?? []).filter(isPublic);
          declaration.events = named(declaration.events);
          if (declaration.superclass?.module)
            declaration.superclass.module = published(declaration.superclass.module);
          for (const list of Object.values(declaration).filter(Array.isArray))
            for (const item of list)
              if (item.inheritedFrom?.module)
                item.inheritedFrom.module = published(item.inheritedFrom.module);
        }
        module.path = published(module.path);
        for (const entry of module.exports)
          if (entry.declaration?.module)
            entry.declaration.module = published(entry.declaration.module);
      }
    },
  };
}
