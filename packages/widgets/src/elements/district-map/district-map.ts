import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { BoundaryController } from './boundaries/boundary-controller.js';
import {
  applyAction,
  initialState,
  selectionChange,
  type MapAction,
  type MapState,
} from './district-map-actions.js';
import { createMapModel, type MapModel } from './district-map-model.js';
import { districtMapStyles } from './district-map.styles.js';
import { CanvasController } from './map/canvas-controller.js';
import type { MapBreaks, MapOptions } from './map-options.js';
import { renderLayout } from './render-layout.js';

/**
 * Shows what a plan says about the reader's district: its measures, figures and facilities. Shows all
 * districts as a map and as a list: values of an indicator, where a measure applies, or the number of
 * projects. Draws an SVG from the plan's boundaries, its schematic grid or
 * its points. Loads the map engine only for a basemap, for boundaries in a PMTiles file, or when
 * the reader zooms.
 *
 * @summary The reader's district, and all districts as a map and a list.
 *
 * @slot - Shown while there is no plan: a table or link of the author.
 *
 * @fires {PlanSelectEvent} plan-district-select - The reader selects a district, or clears the selection.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selects an indicator.
 * @fires {PlanSelectEvent} plan-time-select - The reader selects a time.
 * @fires {PlanSelectEvent} plan-node-select - The reader selects an entry in the panel, or clears the selection.
 * @fires {PlanSelectEvent} plan-filters-select - The reader removes a filter; can be cancelled.
 * @fires {PlanLoadEvent} plan-load - The plan is ready.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 *
 * @csspart map - The picture with its zoom buttons.
 * @csspart picture - The SVG drawing.
 * @csspart legend - The classes with their colours and counts, and the sign of facilities.
 * @csspart times - The years, as buttons or as a slider.
 * @csspart chips - What else is selected and changes the map, as buttons that remove it.
 * @csspart panel - Measures, values and facilities of the selected district.
 * @csspart source - The line below the map: plan, period and place of the values in their source.
 * @csspart sample - The strip that says that the data is made up.
 * @csspart list - The table of districts, with its filter.
 *
 * @cssproperty --plan-map-sequential-1 - Colour of the lowest class; up to `-7` for the highest.
 * @cssproperty --plan-map-below-1 - Colour next to the middle of a diverging scale; up to `-3`.
 * @cssproperty --plan-map-above-1 - The same above the middle; up to `-3`.
 * @cssproperty --plan-map-category-1 - Colour of the first category; up to `-6`.
 * @cssproperty --plan-map-on-sequential-1 - Text on that colour; also for `below`, `above` and `category`.
 * @cssproperty --plan-map-background - Background of the map.
 * @cssproperty --plan-map-line - Lines between districts.
 * @cssproperty --plan-map-outside - Land outside the districts of the plan.
 */
export class DistrictMapElement extends PlanElement<MapModel> implements MapOptions {
  static override styles = [...PlanElement.styles, ...districtMapStyles];

  /** Id of the indicator to show. Default: the one selected on the page, else the first. */
  @property()
  indicator: string | undefined;

  /** Id of a node: shows the districts it applies to. */
  @property()
  node: string | undefined;

  /** Id of a node level: shows how many of its nodes name each district. Empty: all levels. */
  @property()
  count: string | undefined;

  /** Id of the district level to show. Default: the level with the most values. */
  @property()
  level: string | undefined;

  /** Id of a district: shows only its child districts. */
  @property()
  within: string | undefined;

  /** The time to show at first, e.g. `FY2024`. Default: the latest. */
  @property()
  time: string | undefined;

  /** A time or the id of an indicator: shows it as a second map beside the first. */
  @property()
  compare: string | undefined;

  /**
   * `shapes`, `tiles` (schematic grid) or `points`; falls back to what the plan has.
   *
   * @embed shapes | tiles | points
   */
  @property()
  view: 'shapes' | 'tiles' | 'points' | undefined;

  /** Number of classes, 2 to 7. */
  @property({ type: Number })
  classes = 5;

  /**
   * Classification: `round` (the default: at most five classes with round limits), `quantile`, `equal`,
   * `natural` (Jenks), or class breaks: `10,20,30`.
   */
  @property()
  breaks: MapBreaks | undefined;

  /**
   * `sequential`, `diverging` or `categories`. Default: chosen by the kind of values.
   *
   * @embed sequential | diverging | categories
   */
  @property()
  ramp: 'sequential' | 'diverging' | 'categories' | undefined;

  /** Middle of a diverging scale: a number, `target`, or `whole` (the value of the whole area). */
  @property()
  around: string | undefined;

  /** Id of a group of the indicator. Default: the values for everybody, else those of the first group. */
  @property({ attribute: 'sub-group' })
  subGroup: string | undefined;

  /** Marks the facilities on the map. */
  @property({ type: Boolean })
  facilities = false;

  /** Offers to select the district at the reader's position, which never leaves the device. */
  @property({ type: Boolean })
  locate = false;

  /**
   * Selects the time for the other elements of the page too. Without it the reader's choice of a time
   * changes this map only.
   *
   * @embed none
   */
  @property({ type: Boolean, attribute: 'share-time' })
  shareTime = false;

  /** Level of the headings, for assistive technology. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /**
   * `gsi-pale`, `gsi-std`, a tile URL with {z} {x} {y}, a raster PMTiles file, or a MapLibre style.
   *
   * @embed gsi-pale | gsi-std
   */
  @property()
  basemap: string | undefined;

  /**
   * Attribution of a basemap of your own.
   *
   * @embed none
   */
  @property({ attribute: 'basemap-attribution' })
  basemapAttribution: string | undefined;

  /**
   * URL of the map engine's worker, for pages whose bundler moves it.
   *
   * @embed none
   */
  @property({ attribute: 'worker-src' })
  workerSrc: string | undefined;

  /**
   * URL of a GeoJSON, TopoJSON or PMTiles file that replaces the plan's boundaries. The file may
   * cover a larger area, a prefecture or a country: the map shows the plan's districts.
   *
   * @embed address
   */
  @property({ attribute: 'boundary-src' })
  boundarySrc: string | undefined;

  /**
   * Other origins that the plan may name boundary files on, with spaces: `https://maps.example`. By
   * default the map asks only the server of the page, and that of the plan document.
   *
   * @embed none
   */
  @property({ attribute: 'boundary-origins' })
  boundaryOrigins: string | undefined;

  /** Feature property with the id or code of the district. Default: the feature's `id`. */
  @property({ attribute: 'boundary-property' })
  boundaryProperty: string | undefined;

  /**
   * Kind of key in the feature property: `id` (the default) or `code`.
   *
   * @embed id | code
   */
  @property({ attribute: 'boundary-join' })
  boundaryJoin: 'id' | 'code' | undefined;

  /** Name of the TopoJSON object, or of the PMTiles layer. */
  @property({ attribute: 'boundary-object' })
  boundaryObject: string | undefined;

  /**
   * Accuracy of the boundaries: `official`, `approximate` (the default) or `schematic`.
   *
   * @embed official | approximate | schematic
   */
  @property({ attribute: 'boundary-status' })
  boundaryStatus: 'official' | 'approximate' | 'schematic' | undefined;

  @state() private choices: MapState = initialState;

  readonly #boundaries = new BoundaryController(this);
  readonly #filters = new FilterController(this, this.planData, this.localeData);
  readonly #dispatch = (action: MapAction): void => this.#apply(action);
  readonly #toolbar = new LazyModule(this, async () => {
    const [{ MapToolbar }, { MapTexts }] = await Promise.all([
      import('./toolbar/map-toolbar.lazy.js'),
      import('./texts/map-texts.lazy.js'),
    ]);
    const context = { element: this, model: () => this.model, dispatch: this.#dispatch };
    return new MapToolbar(context, (engine) => new MapTexts(context, engine));
  });
  readonly #canvas = new CanvasController(this, () => void this.#toolbar.load());
  readonly #panel = new LazyModule(this, async () => {
    const { DistrictPanel } = await import('./panel/district-panel.lazy.js');
    return new DistrictPanel({ element: this, model: () => this.model, dispatch: this.#dispatch });
  });
  readonly #modelFor = createMapModel();

  protected override deriveModel(input: ModelInput): MapModel {
    // Another document has other districts: none of the reader's choices is about them.
    if (this.model && this.model.plan.id !== input.plan.id) this.choices = initialState;
    const { state: loaded } = this.planData;
    return this.#modelFor({
      ...input,
      options: this,
      state: this.choices,
      passes: this.#filters.resultFor(input.plan)?.passes,
      documentUrl: loaded.status === 'ready' ? loaded.href : undefined,
      pageUrl: this.baseURI,
      width: this.#canvas.width,
      boundaryResultOf: (boundary, baseUrl) => this.#boundaries.resultOf(boundary, baseUrl),
    });
  }

  protected override renderModel(model: MapModel) {
    const chips = this.#filters.renderChosen(model.plan);
    const { toolbar, panel } = { toolbar: this.#toolbar, panel: this.#panel };
    return renderLayout(model, { toolbar, panel, chips });
  }

  /** Changes the shared selection, which the page can veto, and the reader's choices. */
  #apply(action: MapAction): void {
    if (action.type === 'reload-boundary') return this.#boundaries.reload();
    const { planData } = this;
    const change = selectionChange(action, this.model?.selected, this.shareTime);
    const { key, value } = change ?? {};
    if (key === 'district') {
      planData.requestSelection('district', value);
      if (value !== undefined) void this.#revealPanel();
      return;
    }
    if (key === 'node') return planData.requestSelection('node', value);
    if (key === 'time') return planData.requestSelection('time', value);
    if (key === 'indicator') planData.requestSelection('indicator', value);
    const isVetoed = key === 'indicator' && planData.selection.indicator !== value;
    if (!isVetoed) this.choices = applyAction(this.choices, action);
  }

  /** Shows the panel of the district that the reader selected on the map or in the list. */
  async #revealPanel(): Promise<void> {
    await this.#panel.load();
    await this.updateComplete;
    this.#panel.value?.reveal();
  }
}
