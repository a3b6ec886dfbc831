import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import engineWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { expect, waitFor } from 'storybook/test';
import './district-map.define.js';

const districts = '/data/setagaya-districts.json';
const administration = '/data/setagaya-local-administration-2022.json';
const midori = '/data/midori-city-plan.json';

interface Args {
  src: string;
  indicator?: string;
  node?: string;
  count?: string;
  level?: string;
  view?: string;
  compare?: string;
  breaks?: string;
  around?: string;
  facilities?: boolean;
  locate?: boolean;
  boundarySrc?: string;
  boundaryProperty?: string;
  subGroup?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/district-map',
  component: 'district-map',
  render: (args) => html`
    <district-map
      src=${args.src}
      indicator=${args.indicator ?? nothing}
      node=${args.node ?? nothing}
      count=${args.count ?? nothing}
      level=${args.level ?? nothing}
      view=${args.view ?? nothing}
      compare=${args.compare ?? nothing}
      breaks=${args.breaks ?? nothing}
      around=${args.around ?? nothing}
      worker-src=${engineWorker}
      boundary-src=${args.boundarySrc ?? nothing}
      boundary-property=${args.boundaryProperty ?? nothing}
      sub-group=${args.subGroup ?? nothing}
      ?facilities=${args.facilities}
      ?locate=${args.locate}
    >
      <p>世田谷区には5つの地域と28の地区があります。</p>
    </district-map>
  `,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('district-map');
    await waitFor(() => expect(element?.shadowRoot?.querySelector('tbody tr')).not.toBeNull(), {
      timeout: 10_000,
    });
  },
};

/** Chooses a district as a reader does, and waits for its panel. */
function chooseDistrict(id: string, name: string): Story['play'] {
  return async ({ canvasElement }) => {
    const root = canvasElement.querySelector('district-map')!.shadowRoot!;
    const found = <E extends Element>(selector: string) =>
      waitFor(
        () => {
          const element = root.querySelector<E>(selector);
          void expect(element).not.toBeNull();
          return element!;
        },
        { timeout: 10_000 },
      );
    const select = await found<HTMLSelectElement>('#own-district');
    select.value = id;
    select.dispatchEvent(new Event('change'));
    const panel = await found('.panel-name');
    await expect(panel.textContent).toContain(name);
  };
}

export default meta;
type Story = StoryObj<Args>;

/** Five areas by population density, from approximate shapes. */
export const AreasByDensity: Story = { args: { src: districts, indicator: 'density' } };

/** The five model districts of one item of the plan. */
export const ModelDistricts: Story = { args: { src: administration, node: 'item-1-1-1' } };

/** The same without shapes: the schematic grid of the document. */
export const SchematicGrid: Story = {
  args: { src: administration, node: 'item-1-1-1', view: 'tiles' },
};

/** Only positions. */
export const Points: Story = { args: { src: administration, node: 'item-1-1-1', view: 'points' } };

/** Three years, facilities as marks, and the offer to find the reader's district. */
export const YearsAndFacilities: Story = {
  args: { src: midori, indicator: 'green-ratio', facilities: true, locate: true },
};

/** Above and below the value of the whole city. */
export const AroundTheWhole: Story = {
  args: { src: midori, indicator: 'green-ratio', around: 'whole' },
};

/** Classes given by the page. */
export const ManualClasses: Story = {
  args: { src: midori, indicator: 'green-ratio', breaks: '20,30,40,60' },
};

/** Two years side by side, with one scale. */
export const TwoYears: Story = {
  args: { src: midori, indicator: 'waiting-children', compare: '2022-04-01' },
};

/** Two indicators side by side. */
export const TwoIndicators: Story = {
  args: { src: midori, indicator: 'green-ratio', compare: 'population' },
};

/** Stages from a list of categories; most districts have no figure. */
export const Categories: Story = { args: { src: midori, indicator: 'flood-stage' } };

/** A resident chose a district: its measures, figures and facilities stand before the map. */
export const MyDistrict: Story = {
  args: { src: midori, facilities: true, locate: true },
  play: chooseDistrict('wakaba', '若葉地区'),
};

/** A district of a real plan, with an entry for five districts and no figures. */
export const MyDistrictOfARealPlan: Story = {
  args: { src: administration },
  play: chooseDistrict('ikejiri', '池尻地区'),
};

/** A district with offices that have further pages. */
export const MyDistrictWithLinks: Story = {
  args: { src: midori },
  play: chooseDistrict('honcho', '本町'),
};

/** An area with districts in it. */
export const MyArea: Story = {
  args: { src: midori, level: 'area' },
  play: chooseDistrict('area-central', '中央地域'),
};

/** The same in English. */
export const MyDistrictInEnglish: Story = {
  args: { src: midori },
  globals: { lang: 'en' },
  play: chooseDistrict('wakaba', 'Wakaba'),
};

/** The same in easy Japanese. */
export const MyDistrictInEasyJapanese: Story = {
  args: { src: midori },
  globals: { lang: 'ja-x-easy' },
  play: chooseDistrict('wakaba', '若葉'),
};

/** An indicator that is published by age group: the reader chooses the group. */
export const ByGroup: Story = { args: { src: midori, indicator: 'population', subGroup: '65+' } };

/** How many projects name each district. */
export const NumberOfProjects: Story = { args: { src: midori, count: 'project' } };

/** Areas from a TopoJSON file beside the document, joined by code. */
export const TopoJson: Story = {
  args: { src: midori, count: 'project', level: 'area', view: 'shapes' },
};

/** Districts from a PMTiles file, drawn by the map engine; without it, the schematic grid. */
export const PmTiles: Story = {
  args: {
    src: administration,
    node: 'item-1-1-1',
    boundarySrc: '/data/setagaya-districts-approximate.pmtiles',
    boundaryProperty: 'id',
  },
};

/** A file of shapes that is not there: the grid is drawn, the list works, the problem is listed. */
export const ShapesMissing: Story = {
  tags: ['fails'],
  args: { src: districts, indicator: 'density', boundarySrc: '/data/README.md' },
};

/** In English. */
export const English: Story = {
  args: { src: midori, indicator: 'green-ratio' },
  globals: { lang: 'en' },
};
