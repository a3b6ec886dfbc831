import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { gardenPlan } from '../../../../../test/browser/garden-plan.js';
import '../../elements/plan-tree/plan-tree.define.js';
import '../../elements/sdg-matrix/sdg-matrix.define.js';

describe('permalink and the first drawing', () => {
  const original = location.href;
  afterEach(() => history.replaceState(null, '', original));

  it('draws no element before what the address asks for is selected', async () => {
    history.replaceState(null, '', '?garden-node=m2&garden-filters=level:measure');
    const plan = gardenPlan();
    const page = await fixture<HTMLElement>(html`
      <div>
        <plan-tree permalink="query" group="garden" .plan=${plan}></plan-tree>
        <sdg-matrix group="garden" .plan=${plan}></sdg-matrix>
      </div>
    `);
    const [tree, matrix] = [...page.children] as [
      HTMLElementTagNameMap['plan-tree'],
      HTMLElementTagNameMap['sdg-matrix'],
    ];
    const drawn: unknown[] = [];
    for (const element of [tree, matrix])
      element.addController({
        hostUpdated: () => {
          if (!element.shadowRoot!.querySelector('[aria-busy="true"]'))
            drawn.push([
              element.selectedNode,
              element.shadowRoot!.querySelectorAll('.chosen-one').length,
            ]);
        },
      });
    const rows = () => tree.shadowRoot!.querySelectorAll('.rows .title').length;
    await waitUntil(() => rows() > 0 && drawn.length > 1, 'nothing drawn', { timeout: 5000 });
    for (const each of drawn) expect(each).to.deep.equal(['m2', 1]);
    expect(tree.filters).to.deep.equal([{ kind: 'level', value: 'measure' }]);
  });

  it('keeps what is drawn when permalink is set later', async () => {
    const tree = await fixture<HTMLElementTagNameMap['plan-tree']>(
      html`<plan-tree group="later" .plan=${gardenPlan()}></plan-tree>`,
    );
    tree.setAttribute('permalink', 'query');
    await tree.updateComplete;
    expect(tree.shadowRoot!.querySelectorAll('.rows .title').length).to.be.above(0);
  });
});
