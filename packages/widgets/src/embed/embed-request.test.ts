import { expect } from '@open-wc/testing';
import { allowedOrigins, embedRequest } from './embed-request.js';
import { optionValue } from './option-value.js';

const page = new URL('https://city.example/embed.html');
const own = new Set(['https://city.example']);

function asked(query: string, origins: ReadonlySet<string> = own) {
  const request = embedRequest(new URL(`?${query}`, page), origins);
  return 'refused' in request ? request.refused : Object.fromEntries(request.attributes);
}

describe('embedRequest(address, origins)', () => {
  it('reads widget, document and options from the address', () => {
    expect(asked('widget=plan-tree&src=/plan.json&depth=2&no-search=')).to.deep.equal({
      src: 'https://city.example/plan.json',
      depth: '2',
      'no-search': '',
    });
  });

  it('takes the first of several options with one name', () => {
    expect(asked('widget=plan-tree&src=/a.json&src=/b.json')).to.deep.equal({
      src: 'https://city.example/a.json',
    });
  });

  it('leaves out what is no option or not valid', () => {
    const query = 'widget=plan-tree&src=/a.json&depth=many&theme=pink&onload=x&__proto__=x';
    expect(asked(query)).to.deep.equal({ src: 'https://city.example/a.json' });
  });

  it('refuses widgets that it does not know or that show nothing', () => {
    for (const widget of ['', 'script', 'plan-source', 'plan-language', 'constructor'])
      expect(asked(`widget=${widget}&src=/a.json`)).to.equal('widget');
  });

  it('refuses documents of origins that are not named, for every address option', () => {
    const elsewhere = encodeURIComponent('https://elsewhere.example/a.json');
    expect(asked(`widget=plan-tree&src=${elsewhere}`)).to.equal('source');
    expect(asked(`widget=sdg-matrix&src=/a.json&compare-src=${elsewhere}`)).to.equal('source');
    expect(asked('widget=plan-tree&src=//elsewhere.example/a.json')).to.equal('source');
    expect(asked('widget=plan-tree&src=data:,{}')).to.equal('source');
    expect(asked('widget=plan-tree')).to.equal('source');
    const origins = allowedOrigins('self https://elsewhere.example', page);
    expect(asked(`widget=plan-tree&src=${elsewhere}`, origins)).to.deep.equal({
      src: 'https://elsewhere.example/a.json',
    });
  });

  it('refuses an address that is longer than any embed code', () => {
    expect(asked(`widget=plan-tree&src=/a.json&x=${'x'.repeat(9000)}`)).to.equal('widget');
  });
});

describe('allowedOrigins(content, page)', () => {
  it('is the own origin unless the page says more, and takes no word for an origin', () => {
    expect([...allowedOrigins(undefined, page)]).to.deep.equal(['https://city.example']);
    expect([...allowedOrigins('* everybody', page)]).to.deep.equal([]);
  });
});

describe('optionValue(kind, written)', () => {
  it('forgives the space that editors leave around a value', () => {
    expect(optionValue('text', ' \u00a0m1-1\u200b\n')).to.equal('m1-1');
  });

  it('switches a flag off by a word, and on by anything else', () => {
    expect(optionValue('flag', '')).to.equal('');
    expect(optionValue('flag', 'true')).to.equal('');
    expect(optionValue('flag', 'FALSE')).to.equal(undefined);
  });

  it('takes whole numbers up to 99, language tags and listed words only', () => {
    expect(optionValue('count', '12')).to.equal('12');
    expect(optionValue('count', '1e9')).to.equal(undefined);
    expect(optionValue('language', 'ja-x-easy')).to.equal('ja-x-easy');
    expect(optionValue('language', 'ja"><b>')).to.equal(undefined);
    expect(optionValue(['light', 'dark'], 'Dark')).to.equal('dark');
    expect(optionValue(['light', 'dark'], 'toString')).to.equal(undefined);
  });

  it('refuses what is empty or too long', () => {
    expect(optionValue('text', ' ')).to.equal(undefined);
    expect(optionValue('text', 'x'.repeat(201))).to.equal(undefined);
    expect(optionValue('address', `/${'x'.repeat(2048)}`)).to.equal(undefined);
  });
});
