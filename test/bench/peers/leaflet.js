/** Leaflet without tiles and animation, once on one canvas and once as SVG. */
import { canvas, geoJSON, map as makeMap, svg } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { show } from '../page/in-page.js';

export function prepare({ features, colourAt }) {
  const places = new Map(features.map(({ id }, at) => [id, at]));
  const styleAt =
    (time) =>
    ({ id }) => ({
      color: '#fff',
      weight: 1,
      fillOpacity: 1,
      fillColor: colourAt(places.get(id), time),
    });
  let layer;
  const mount = (renderer) => {
    const box = show('');
    box.style.cssText = 'width:560px;height:504px';
    const still = { fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false };
    const map = makeMap(box, { ...still, renderer, attributionControl: false, zoomSnap: 0 });
    layer = geoJSON({ type: 'FeatureCollection', features }, { style: styleAt('FY2024') });
    map.fitBounds(layer.getBounds(), { animate: false });
    layer.addTo(map);
    return box;
  };
  return {
    mountCanvas: () => mount(canvas()),
    mountSvg: () => mount(svg()),
    showYear: (time) => layer.setStyle(styleAt(time)),
    isDrawn: (box) => box.querySelector('canvas, path') !== null,
  };
}
