import type { ActionState } from '@machiplan/schema';

type ActionStates = Readonly<Record<ActionState, string>>;

/** Labels for the states of projects and actions, for filters and details. */
export const actionStatesJa: ActionStates = {
  'not-started': '未着手',
  'in-progress': '実施中',
  done: '完了',
  delayed: '遅れ',
  cancelled: '中止',
};

export const actionStatesEn: ActionStates = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  done: 'done',
  delayed: 'delayed',
  cancelled: 'cancelled',
};

export const actionStatesEasy: ActionStates = {
  'not-started': 'まだ していない',
  'in-progress': 'いま している',
  done: 'おわった',
  delayed: 'おくれている',
  cancelled: 'やめた',
};
