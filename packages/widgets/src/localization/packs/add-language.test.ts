import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { gardenPlan } from '../../../../../test/browser/garden-plan.js';
import { setPreference } from '../locale-preference.js';
import '../../elements/kpi-board/kpi-board.define.js';
import { addLanguage } from '../../elements/plan-language/plan-language.define.js';
import '../../elements/plan-tree/plan-tree.define.js';
import '../../elements/sdg-matrix/sdg-matrix.define.js';
import type { LanguagePack } from './add-language.js';
import { messageTables } from './message-tables.js';

/** English messages between marks; functions mark their result. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `«${value}»`;
  if (typeof value === 'function')
    return (...given: unknown[]) => marked((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  // A message around markup is a template, which only its own tag may make.
  if ('_$litType$' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}

/** A made-up language, complete: every English word between marks. */
const pack = {
  name: 'Marqué',
  ...Object.fromEntries(
    Object.entries(messageTables).map(([table, { en }]) => [table, marked(en)]),
  ),
} as LanguagePack;

const textOf = (element: Element) => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');

describe('addLanguage(tag, pack)', () => {
  afterEach(() => setPreference({ language: undefined! }));

  it('does not compile without a table or a message', () => {
    // @ts-expect-error no tables
    const empty: LanguagePack = { name: 'Rien' };
    // @ts-expect-error `furigana` is missing
    const short: LanguagePack = { ...pack, 'plan-language': { label: 'Langue' } };
    expect([empty.name, short.name]).to.deep.equal(['Rien', 'Marqué']);
  });

  it('addresses each table by the name it was defined with', () => {
    for (const [name, table] of Object.entries(messageTables)) expect(table.name).to.equal(name);
  });

  it('redraws elements inside that language, with its lang for screen readers', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="qaa-CH">
        <plan-tree .plan=${gardenPlan()}></plan-tree>
        <kpi-board .plan=${gardenPlan()}></kpi-board>
        <sdg-matrix .plan=${gardenPlan()}></sdg-matrix>
      </div>
    `);
    const elements = [...page.children] as HTMLElementTagNameMap['plan-tree'][];
    const languages = () =>
      elements.map(({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(languages()).to.deep.equal(['en', 'en', 'en']);
    addLanguage('qaa', pack);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(languages()).to.deep.equal(['qaa-CH', 'qaa-CH', 'qaa-CH']);
    for (const element of elements)
      await waitUntil(() => textOf(element).includes('«'), element.localName);
  });

  it('is offered by <plan-language> under its own name', async () => {
    addLanguage('qaa', pack);
    const page = await fixture<HTMLElement>(html`
      <div lang="ja">
        <plan-language></plan-language>
        <plan-tree .plan=${gardenPlan()}></plan-tree>
      </div>
    `);
    const [choice, tree] = [...page.children] as [HTMLElement, HTMLElement];
    const label = [...choice.shadowRoot!.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === 'Marqué',
    )!;
    expect(label.lang).to.equal('qaa');
    label.querySelector('input')!.click();
    await waitUntil(() => textOf(tree).includes('«'));
    expect(textOf(choice)).to.contain('«Language / 言語»');
  });

  it('marks content that stays in another language', async () => {
    addLanguage('qaa', pack);
    const tree = await fixture<HTMLElement>(
      html`<plan-tree lang="qaa" .plan=${gardenPlan()}></plan-tree>`,
    );
    const title = [...tree.shadowRoot!.querySelectorAll<HTMLElement>('.rows [lang]')];
    expect(title.map(({ lang }) => lang)).to.include('ja');
  });
});
