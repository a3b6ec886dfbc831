import { compactText, oneLine } from '../cells/plain-text.js';
import { findTime } from '../cells/read-time.js';
import type { NodeField } from '../mapping/mapping.js';
import type { DraftNode } from './draft-types.js';

const stateWords: readonly (readonly [RegExp, NonNullable<DraftNode['state']>])[] = [
  [/^(完了|実施済み?|達成|終了|済|完成|done|completed?)$/i, 'done'],
  [
    /^(実施中|取組中|進行中|継続中?|着手済?|推進中|順調|概ね順調|おおむね順調|一部実施|inprogress|ongoing|ontrack)$/i,
    'in-progress',
  ],
  [/^(未着手|未実施|検討中|準備中|これから|notstarted|planned)$/i, 'not-started'],
  [/^(遅延|遅れ|やや遅れ|遅れている|delayed|behind)$/i, 'delayed'],
  [/^(中止|廃止|休止|取りやめ|cancell?ed|stopped)$/i, 'cancelled'],
];

/** The state a word names, or undefined. */
export function stateOf(text: string): DraftNode['state'] {
  const plain = compactText(text);
  return stateWords.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Sets one field of an entry; false if the text has not the form that the field needs. */
export function setNodeField(node: DraftNode, field: NodeField, text: string): boolean {
  switch (field) {
    case 'department':
      node.department ??= oneLine(text);
      return true;
    case 'vision':
    case 'body':
    case 'summary':
      addText(node, field, text.trim());
      return true;
    case 'state': {
      const state = stateOf(text);
      if (!state) return false;
      node.state ??= state;
      return true;
    }
    case 'tags':
      node.tags ??= text
        .split(/[、,，;；\n]/)
        .map(oneLine)
        .filter(Boolean);
      return true;
    case 'notes':
      if (!node.notes?.includes(text.trim())) (node.notes ??= []).push(text.trim());
      return true;
    case 'links':
      if (!/^https?:\/\/\S+$/i.test(text.trim())) return false;
      (node.links ??= []).push({ href: text.trim() });
      return true;
    case 'period':
      return setPeriod(node, text);
    case 'sdgs':
      return setGoals(node, text);
  }
}

/** A further text of a column with the same meaning becomes a paragraph of its own. */
function addText(node: DraftNode, field: 'vision' | 'body' | 'summary', text: string): void {
  const before = node[field];
  if (before === undefined) node[field] = text;
  else if (typeof before === 'string' && !before.split('\n\n').includes(text))
    node[field] = `${before}\n\n${text}`;
}

function setPeriod(node: DraftNode, text: string): boolean {
  const [first = '', last] = text.split(/[~～〜－]|から|→/);
  const start = findTime(first, { years: 'fiscal' });
  const end = last === undefined ? undefined : findTime(last, { years: 'fiscal' });
  if (!start || !('time' in start)) return false;
  if (end && !('time' in end)) return false;
  node.period ??= { start: start.time, ...(end && { end: end.time }) };
  return true;
}

function setGoals(node: DraftNode, text: string): boolean {
  const found = text.normalize('NFKC').match(/\d{1,2}(?:\.[\da-c]{1,2})?/g) ?? [];
  const relations: NonNullable<DraftNode['sdgs']> = [];
  for (const number of found) {
    const goal = Number.parseInt(number, 10);
    if (goal < 1 || goal > 17) return false;
    relations.push({ goal, ...(number.includes('.') && { target: number }) });
  }
  if (relations.length === 0) return false;
  node.sdgs ??= relations;
  return true;
}
