/** A treemap of ECharts on canvas, without animation, with only the parts that it needs. */
import { TreemapChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { show } from '../page/in-page.js';

use([TreemapChart, CanvasRenderer]);

export function prepare({ nodes }) {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const below = (id) =>
    (children.get(id) ?? []).map((node) =>
      children.has(node.id)
        ? { name: node.title, children: below(node.id) }
        : { name: node.title, value: 1 },
    );
  const data = below();
  return {
    mount() {
      const box = show('');
      box.style.cssText = 'width:960px;height:680px';
      const chart = init(box);
      const breadcrumb = { show: false };
      chart.setOption({
        animation: false,
        series: [{ type: 'treemap', data, roam: false, nodeClick: false, breadcrumb }],
      });
      return box;
    },
    isDrawn: (box) => box.querySelector('canvas') !== null,
  };
}
