import type { PlanDocument } from '@machiplan/schema';
import { type SourceText, sourceTextOf } from './source-text.js';

/** A page of a plan as extraction leaves it: a broken title, a misprint, a scrambled column. */
export const page = sourceTextOf(
  'page.txt',
  [
    '第１章 政策', // 1
    '', // 2
    '10-1', // 3
    '安心して暮らせる居住環', // 4
    '境の整備', // 5
    '医寮的ケア児(者)の支援', // 6
    '世帯数は約35万9千世帯、割合は68.0%である。', // 7
    '住み慣れた地域で、誰もが自分らしい暮らしを続けることができるよう、保健・医療・福祉の連携を図ります。', // 8
    '12', // 9
  ].join('\n'),
);

export const texts: ReadonlyMap<string, SourceText> = new Map([['page', page]]);

/** A plan that cites the page rightly; each test changes what it is about. */
export function planWith(changes: Partial<PlanDocument>): PlanDocument {
  return {
    planJson: '1.0',
    id: 'sample',
    title: '見本',
    languages: ['ja', 'en'],
    origin: 'published',
    origins: { title: 'editorial' },
    sources: [{ id: 'page', title: '見本の頁', file: 'page.txt' }],
    levels: [],
    nodes: [],
    ...changes,
  };
}
