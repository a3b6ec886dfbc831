/**
 * The analyzer knows `customElements.define` only. This plugin reads
 * `defineElement('plan-tree', PlanTreeElement)` and gives the class its tag.
 */
export function registeredTags() {
  /** Class name to the tag and the module that registers it. */
  const tags = new Map();
  return {
    name: 'registered-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      tags.set(element.getText(), { tag: tag.text, path: moduleDoc.path });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules)
        for (const declaration of module.declarations) {
          const registered = tags.get(declaration.name);
          if (!registered) continue;
          declaration.tagName = registered.tag;
          declaration.customElement = true;
          const define = modules.find(({ path }) => path === registered.path);
          define.exports.push({
            kind: 'custom-element-definition',
            name: registered.tag,
            declaration: { name: declaration.name, module: module.path },
          });
        }
    },
  };
}
