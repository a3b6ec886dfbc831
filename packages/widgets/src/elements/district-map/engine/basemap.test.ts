import { expect } from '@open-wc/testing';
import { basemapFor } from './basemap.js';

const base = 'https://city.example/plans/page.html';

describe('basemapFor', () => {
  it('knows the maps of the Geospatial Information Authority with their words', () => {
    const { basemap, attribution } = basemapFor('gsi-pale', undefined, base)!;
    expect(basemap.url).to.equal('https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png');
    expect(attribution!.text).to.contain('地理院タイル');
    expect(attribution!.href).to.equal('https://maps.gsi.go.jp/development/ichiran.html');
  });

  it('takes a tile address as the page writes it, with the words of the page', () => {
    expect(basemapFor('/tiles/{z}/{x}/{y}.png', '© City <b>', base)).to.deep.equal({
      basemap: {
        kind: 'tiles',
        url: 'https://city.example/tiles/{z}/{x}/{y}.png',
        maxZoom: 18,
      },
      attribution: { text: '© City <b>', href: undefined },
    });
  });

  it('takes any other address for a style', () => {
    expect(basemapFor('style.json', undefined, base)!.basemap).to.deep.equal({
      kind: 'style',
      url: 'https://city.example/plans/style.json',
    });
  });

  it('asks nobody without a basemap, or for an address that is not http', () => {
    for (const value of [
      undefined,
      '',
      'ftp://tiles.example/{z}/{x}/{y}.png',
      'data:text/plain,{z}{x}{y}',
    ])
      expect(basemapFor(value, undefined, base), String(value)).to.equal(undefined);
  });

  it('does not take a name every object has for a preset', () => {
    expect(basemapFor('constructor', undefined, base)!.basemap.kind).to.equal('style');
  });
});
