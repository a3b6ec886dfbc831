/** The drawings a plan can be seen as; the outline is their equal in words. */
export const diagramKinds = ['icicle', 'sunburst', 'treemap', 'tidy'] as const;
export type DiagramKind = (typeof diagramKinds)[number];

/** What the size of a part stands for. */
export const sizings = ['entries', 'budget', 'indicators'] as const;
export type Sizing = (typeof sizings)[number];

/** What the colour of a part stands for. */
export const colorings = ['branch', 'progress', 'sdg'] as const;
export type Coloring = (typeof colorings)[number];
