/** The kinds of diagram. The outline is their text alternative. */
export const diagramKinds = ['icicle', 'sunburst', 'treemap', 'tidy'] as const;
export type DiagramKind = (typeof diagramKinds)[number];

/** Meanings of the size of a part. */
export const sizings = ['entries', 'budget', 'indicators'] as const;
export type Sizing = (typeof sizings)[number];

/** Meanings of the colour of a part. */
export const colorings = ['none', 'branch', 'progress', 'sdg'] as const;
export type Coloring = (typeof colorings)[number];
