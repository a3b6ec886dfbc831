import { fixture, html, waitUntil } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import '../../packages/widgets/src/elements/sdg-matrix/sdg-matrix.define.js';
import type { SdgMatrixElement } from '../../packages/widgets/src/elements/sdg-matrix/sdg-matrix.js';

/** A checked plan of its own for each test: elements that show the same one share the selection. */
export function cityPlan(more: object = {}): Plan {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: 'みほん計画',
    origin: 'published',
    sources: [{ id: 'book', title: '計画書', issued: '2024-03' }],
    levels: [
      { id: 'field', title: '分野' },
      { id: 'measure', title: { ja: '施策', en: 'Measure' } },
      { id: 'project', title: '事業' },
    ],
    nodes: [
      { id: 'f1', level: 'field', code: '1', title: { ja: '福祉', en: 'Welfare' } },
      {
        id: 'm1',
        level: 'measure',
        parent: 'f1',
        code: '1-1',
        title: { ja: '健診', en: 'Check-ups' },
        sdgs: [
          {
            goal: 3,
            target: '3.8',
            strength: 'primary',
            note: { ja: '入口であるため', en: 'the door' },
            source: { document: 'book', page: 90 },
          },
          { goal: 10, strength: 'secondary', origin: 'editorial' },
        ],
      },
      { id: 'j1', level: 'project', parent: 'm1', title: '検診車' },
      {
        id: 'm2',
        level: 'measure',
        parent: 'f1',
        code: '1-2',
        title: { ja: '見守り', en: 'Visits' },
        sdgs: [{ goal: 11 }, { goal: 3, strength: 'secondary' }],
      },
      { id: 'f2', level: 'field', code: '2', title: '文化' },
      { id: 'm3', level: 'measure', parent: 'f2', title: '図書館' },
      {
        id: 'm4',
        level: 'measure',
        parent: 'f2',
        title: '祭り',
        notPublished: [{ part: 'sdgs' }],
      },
    ],
    ...more,
  });
  return plan!;
}

export function longPlan(count: number): Plan {
  const nodes = Array.from({ length: count }, (_, place) => ({
    id: `m${place}`,
    level: 'measure',
    title: `施策${place}`,
    sdgs: [{ goal: (place % 17) + 1, strength: 'primary' }],
  }));
  return cityPlan({ nodes });
}

/** A matrix in a box of a `width`, as a table where no `view` is given. */
export async function matrix(plan: Plan, attributes: Record<string, string> = {}) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${attributes['width'] ?? 1000}px`;
  const element = document.createElement('sdg-matrix');
  for (const [name, value] of Object.entries({ view: 'table', ...attributes }))
    element.setAttribute(name, value);
  element.plan = plan;
  box.append(element);
  await element.updateComplete;
  await drawn(() => !one(element, '.scroll > .place'));
  return element;
}

/** The same, once what the reader can do is there. */
export async function readyMatrix(plan: Plan, attributes: Record<string, string> = {}) {
  const element = await matrix(plan, attributes);
  await drawn(() => one(element, '[part="export"]'));
  return element;
}

export const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string) => all(element, selector)[0]!;
export const shown = (element: Element) =>
  element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ').trim();
export const bodyRows = (element: Element) => all(element, 'tbody tr:not([aria-hidden])');
export const titles = (element: Element) =>
  bodyRows(element).map((row) => row.querySelector('bdi')!.textContent);
export const rowOf = (element: Element, title: string) =>
  bodyRows(element).find((row) => row.querySelector('bdi')!.textContent === title)!;
/** The cell of a goal in the row with this title. */
export const cell = (element: Element, title: string, goal: number) =>
  rowOf(element, title).children[goal] as HTMLElement;
export const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;
export const place = (element: Element) => {
  const at = focused(element) as HTMLTableCellElement;
  return [Number(at.parentElement!.ariaRowIndex), at.cellIndex];
};

/** Waits for a part whose code comes later, as long as a busy machine may take to get it. */
export const drawn = (condition: () => unknown) =>
  waitUntil(() => Boolean(condition()), 'not drawn', { timeout: 8000 });

export async function press(element: SdgMatrixElement, key: string, more: KeyboardEventInit = {}) {
  focused(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await element.updateComplete;
}
