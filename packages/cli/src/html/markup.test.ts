import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, markup } from './markup.js';

describe('markup`…`', () => {
  it('escapes what could end a text or an attribute', () => {
    const text = `</p><script>alert('1' & "2")</script>`;
    assert.equal(
      markup`<p title="${text}">${text}</p>`.source,
      '<p title="&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;">' +
        '&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;</p>',
    );
  });

  it('takes its own pieces as they are, joins lists and leaves out what is undefined', () => {
    const items = ['a', 'b & c'].map((item) => markup`<li>${item}</li>`);
    assert.equal(
      markup`<ul${attribute('lang', undefined)}>${items}${undefined}</ul>`.source,
      '<ul><li>a</li><li>b &amp; c</li></ul>',
    );
  });
});

describe('attribute(name, value)', () => {
  it('brings its space and quotes along', () => {
    assert.equal(markup`<p${attribute('lang', 'en"')}>`.source, '<p lang="en&quot;">');
  });
});
