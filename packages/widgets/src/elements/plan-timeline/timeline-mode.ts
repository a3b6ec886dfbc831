/** How a timeline is drawn. */
export type TimelineMode = 'list' | 'chart';

export const timelineModes: readonly TimelineMode[] = ['list', 'chart'];

/** Conditions that the reader sets by a select. */
export type TimelineCondition = 'node' | 'district' | 'state' | 'type';
