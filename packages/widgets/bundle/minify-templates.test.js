import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from './minify-templates.js';

async function tight(code) {
  const result = await minifyTemplates().transform.call({ parse: parseAst }, code);
  return result?.code;
}

describe('the templates of a build', () => {
  it('are on one line, with a space where the line broke', async () => {
    assert.equal(
      await tight('html`<p\n    class=${a}\n  >\n    one  two\n    <b>${b}</b>\n  </p>`;'),
      'html`<p class=${a} > one  two <b>${b}</b> </p>`;',
    );
  });

  it('are treated alike inside of another', async () => {
    assert.equal(
      await tight('svg`${html`<i>\n\n</i>`}\n<g></g>`;'),
      'svg`${html`<i> </i>`} <g></g>`;',
    );
  });

  it('have style sheets without what only people need', async () => {
    assert.equal(
      await tight('css`\n  :host {\n    color: #ffffff;\n  }\n`;'),
      'css`:host{color:#fff}`;',
    );
  });

  it('keep letters of a style sheet that are not ASCII', async () => {
    assert.equal(
      await tight("css`\n  a::before {\n    content: '⇅';\n  }\n`;"),
      'css`a:before{content:"⇅"}`;',
    );
  });

  it('keep what is escaped as it was written', async () => {
    assert.equal(await tight('html`<p>\n\\u00a0\n</p>`;'), 'html`<p>\n\\u00a0\n</p>`;');
  });

  it('leave templates of others, and code without templates, alone', async () => {
    assert.equal(await tight('sql`a\n  b`; html`<p></p>`;'), 'sql`a\n  b`; html`<p></p>`;');
    assert.equal(await tight('const a = "html";'), undefined);
  });
});
