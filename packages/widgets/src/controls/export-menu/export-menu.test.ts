import { expect, fixture, html as page, waitUntil } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { svgText, type Picture } from '@machiplan/sdk/picture';
import { embedCode } from './embed-code.js';
import { ExportMenu, type ExportOptions } from './export-menu.js';

const picture: Picture = {
  language: 'en',
  title: 'Five children wait',
  subtitle: 'Children waiting',
  footer: ['Source: Plan'],
  draw: ({ height }) => svgText('5', { x: 0, y: height / 2, 'font-size': 28 }),
};

class FigureElement extends LitElement {
  readonly menu = new ExportMenu(this);
  options: ExportOptions = { fileName: () => 'figure', citation: () => 'Plan, p. 12' };

  protected override render() {
    return html`${this.menu.render(this.options, 'en')}`;
  }
}
customElements.define('figure-with-menu', FigureElement);

const textOf = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();
const buttonsIn = (element: Element, within = '.export-menu') => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>(`${within} button`),
];
const press = (element: Element, words: string) =>
  buttonsIn(element)
    .find((each) => textOf(each) === words)!
    .click();

async function figure(options?: ExportOptions): Promise<FigureElement> {
  const element = await fixture<FigureElement>(page`<figure-with-menu></figure-with-menu>`);
  if (options) {
    element.options = options;
    element.requestUpdate();
    await element.updateComplete;
  }
  return element;
}

/** The files that `act` saves, without saving them. */
async function savedBy(act: () => void): Promise<Blob> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    act();
    await waitUntil(() => file, 'nothing saved', { timeout: 4000 });
    return file!;
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('the buttons under a figure', () => {
  it('are visible without opening anything', async () => {
    const element = await figure();
    expect(buttonsIn(element).map(textOf)).to.deep.equal(['Picture, data', 'Link']);
    for (const button of buttonsIn(element)) expect(button.checkVisibility()).to.equal(true);
  });

  it('open one panel at a time and close it again', async () => {
    const element = await figure();
    press(element, 'Picture, data');
    await waitUntil(() => buttonsIn(element, '.export-panel').length > 0);
    expect(buttonsIn(element, '.export-panel').map(textOf)).to.deep.equal([
      'Copy citation',
      'Print',
    ]);
    expect(buttonsIn(element)[0]!.ariaExpanded).to.equal('true');
    press(element, 'Picture, data');
    await element.updateComplete;
    expect(buttonsIn(element, '.export-panel')).to.have.length(0);
  });

  it('save a picture in the pixels of its format, with its sentence in the file', async () => {
    const element = await figure({ fileName: () => 'figure', picture: () => picture });
    press(element, 'Picture, data');
    await waitUntil(() => buttonsIn(element, '.export-panel').length > 0);
    const svg = await (await savedBy(() => press(element, 'Save picture (SVG)'))).text();
    expect(svg).to.contain('Five children wait').and.contain('width="1200" height="675"');
    const png = await savedBy(() => press(element, 'Save square picture (PNG)'));
    const { width, height } = await createImageBitmap(png);
    expect([width, height]).to.deep.equal([1080, 1080]);
  });

  it('pass the accessibility check with a panel open', async () => {
    const element = await figure({ fileName: () => 'figure', picture: () => picture });
    press(element, 'Picture, data');
    await waitUntil(() => buttonsIn(element, '.export-panel').length > 0);
    await expect(element).to.be.accessible();
  });
});

describe('embedCode(element, attributes)', () => {
  it('names script, address and attributes, and leaves out those of the page', async () => {
    const script = document.createElement('script');
    // Without a type the browser would fetch it; the page under test has a type of its own.
    script.type = 'module';
    script.setAttribute('src', 'data:text/javascript,//machiplan.js');
    document.head.append(script);
    const element = await fixture(
      page`<figure-with-menu src="/plan.json" id="x" class="y" lang="ja" era></figure-with-menu>`,
    );
    const code = embedCode(element, { indicator: 'a"b', time: undefined })!;
    expect(code).to.contain(
      `<figure-with-menu src="${location.origin}/plan.json" lang="ja" era indicator="a&quot;b"></figure-with-menu>`,
    );
    expect(embedCode(element, { indicator: 'a' }, 'kpi-gauge')).to.contain(
      `<kpi-gauge src="${location.origin}/plan.json" era indicator="a"></kpi-gauge>`,
    );
    expect(code).to.match(
      /^<script type="module" src="data:text\/javascript,\/\/machiplan.js"><\/script>\n/,
    );
    script.remove();
  });

  it('is not offered where the plan has no address', async () => {
    expect(embedCode(await fixture(page`<figure-with-menu></figure-with-menu>`))).to.equal(
      undefined,
    );
  });
});
