import type { Boundary, District, Id, Plan, TimePoint } from '@machiplan/schema';
import { html, nothing, type PropertyValues } from 'lit';
import { query } from 'lit/decorators.js';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import { boundaryFor, givenBoundary, isTiled } from './boundaries/boundary-for.js';
import { BoundaryController } from './boundaries/boundary-controller.js';
import { districtMapStyles } from './district-map.styles.js';
import { pictureWidth, wholeOf } from './drawing/camera.js';
import { mergedPaths } from './drawing/merged-paths.js';
import { districtShownFor, usedLevels } from './figures/shown-level.js';
import { countChoice, mappedIndicators, projectLevel } from './figures/subject.js';
import { rowForKey } from './list-keys.js';
import type { MapChoice, MapHost, MapState } from './map-state.js';
import { memoize } from '../../platform/memoize.js';
import { aboutMap, renderAboutMap } from './render-about.js';
import { renderFigure } from './render-figure.js';
import { renderHeading } from './render-heading.js';
import { columnTitle, renderList, type ListActions, type ListOrder } from './render-list.js';
import type { MapTools } from './toolbar/map-tools.js';
import { shapeColours } from './views/colours.js';
import { listRows } from './views/list-rows.js';
import { mapModel, type AskedView, type MapModel } from './views/map-view.js';
import { MapWords } from './views/map-words.js';
import { pictureOf } from './views/picture.js';

/** How many rows the list starts with, and grows by: enough for any ward, quick for any country. */
const rowsAtOnce = 100;

/** As many as the list shows without scrolling; the rest comes once the map is on screen. */
const rowsAtFirst = 20;

/**
 * What the plan says about each district, as a list and as a picture of it: values of an indicator,
 * where a measure applies, how many projects there are. The picture is drawn at once as SVG from
 * the plan's boundaries, its schematic grid or its points; the map engine is loaded only for a
 * basemap, for boundaries in a PMTiles file, or when the reader zooms.
 *
 * @summary A list of districts that also has a map.
 *
 * @slot - Shown until there is a plan, and when there is none: a table or link of the author.
 *
 * @fires {PlanSelectEvent} plan-district-select - The reader picked a district, or let go of it.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader picked what to show.
 * @fires {PlanSelectEvent} plan-time-select - The reader picked a time.
 * @fires {PlanSelectEvent} plan-filters-select - The reader took a condition away; can be cancelled.
 * @fires {PlanLoadEvent} plan-load - There is a plan to show.
 * @fires {PlanErrorEvent} plan-error - There is no plan to show.
 *
 * @csspart map - The picture with its zoom buttons.
 * @csspart picture - The drawing.
 * @csspart legend - The classes with their colours and counts.
 * @csspart times - The slider of years.
 * @csspart panel - What is known of the district pointed at or selected.
 * @csspart list - The table of districts, with its filter.
 *
 * @cssproperty --plan-map-sequential-1 - Colour of the least class; up to `-7` for the greatest.
 * @cssproperty --plan-map-below-1 - Colour next to the middle of a diverging scale; up to `-3`.
 * @cssproperty --plan-map-above-1 - The same above the middle; up to `-3`.
 * @cssproperty --plan-map-category-1 - Colour of the first category; up to `-6`.
 * @cssproperty --plan-map-background - Ground of the picture.
 * @cssproperty --plan-map-line - Lines between districts.
 * @cssproperty --plan-map-outside - Land that is no district of the plan.
 */
export class DistrictMapElement extends PlanElement implements MapHost {
  static override styles = [...PlanElement.styles, ...districtMapStyles];

  /** Id of the indicator to show. Without it: what is selected on the page, else the first. */
  @property()
  indicator: string | undefined;

  /** Id of a node: shows which districts it concerns. */
  @property()
  node: string | undefined;

  /** Id of a level of nodes: shows how many of them name each district. Empty: of all levels. */
  @property()
  count: string | undefined;

  /** Id of the district level to show. Without it: the one with most figures. */
  @property()
  level: string | undefined;

  /** Id of a district: shows only the districts directly in it. */
  @property()
  within: string | undefined;

  /** The time to show at first, e.g. `FY2024`. Without it: the latest. */
  @property()
  time: string | undefined;

  /** A time or the id of an indicator: shows a second map of it beside the first. */
  @property()
  compare: string | undefined;

  /**
   * `shapes`, `tiles` (schematic grid) or `points`; what the plan lacks falls back.
   *
   * @embed shapes | tiles | points
   */
  @property()
  view: string | undefined;

  /** How many classes, 2 to 7. */
  @property({ type: Number })
  classes = 5;

  /** How values are cut: `quantile`, `equal`, `natural`, or the breaks themselves: `10,20,30`. */
  @property()
  breaks: string | undefined;

  /**
   * `sequential`, `diverging` or `categories`. Without it: what suits the values.
   *
   * @embed sequential | diverging | categories
   */
  @property()
  ramp: string | undefined;

  /** Parts a diverging scale: a number, `target`, or `whole` (the value of the whole area). */
  @property()
  around: string | undefined;

  /** Shows the facilities as points. */
  @property({ type: Boolean })
  facilities = false;

  /** Offers to select the district the reader is in. The position stays on the device. */
  @property({ type: Boolean })
  locate = false;

  /**
   * `gsi-pale`, `gsi-std`, a tile address with {z} {x} {y}, a PMTiles file of pictures, or a MapLibre style.
   *
   * @embed gsi-pale | gsi-std
   */
  @property()
  basemap: string | undefined;

  /**
   * Words that must be shown with a basemap of your own.
   *
   * @embed none
   */
  @property({ attribute: 'basemap-attribution' })
  basemapAttribution: string | undefined;

  /**
   * Address of the map engine's worker, for pages whose bundler moved it.
   *
   * @embed none
   */
  @property({ attribute: 'worker-src' })
  workerSrc: string | undefined;

  /**
   * Address of GeoJSON, TopoJSON or PMTiles to be used instead of the plan's boundaries. The file may
   * be of a larger area, a prefecture or a country: the map shows the plan's districts.
   *
   * @embed address
   */
  @property({ attribute: 'boundary-src' })
  boundarySrc: string | undefined;

  /** Property of its features that holds the district's id or code; without it the feature's id. */
  @property({ attribute: 'boundary-property' })
  boundaryProperty: string | undefined;

  /**
   * What that property holds: `id` or `code`.
   *
   * @embed id | code
   */
  @property({ attribute: 'boundary-join' })
  boundaryJoin: string | undefined;

  /** Name of the TopoJSON object, or of the PMTiles layer. */
  @property({ attribute: 'boundary-object' })
  boundaryObject: string | undefined;

  /**
   * How far they may be trusted: `official`, `approximate` or `schematic`.
   *
   * @embed official | approximate | schematic
   */
  @property({ attribute: 'boundary-status' })
  boundaryStatus: string | undefined;

  /** @internal The box the picture stands in. */
  @query('.canvas')
  readonly canvas!: HTMLElement | null;

  @state() private choice: MapChoice = {};
  @state() private order: ListOrder = 'plan';
  @state() private filter = '';
  @state() private shownRows = rowsAtOnce;
  @state() private pointedAt: Id | undefined;
  @state() private reachable: Id | undefined;

  readonly #boundaries = new BoundaryController(this);
  readonly #filtering = new FilterController(this, this.planData, this.localeData);
  readonly #tools = new LazyModule(this, async () => {
    const { MapTools } = await import('./toolbar/map-tools.js');
    return new MapTools(this);
  });
  readonly #resize = new ResizeObserver((entries) => this.#measure(entries));

  // Kept from one drawing to the next, each for as long as what it is made from is the same.
  readonly #wordsFor = memoize((plan: Plan, language: string) => new MapWords(plan, language));
  readonly #viewFor = memoize(mapModel);
  readonly #comparedFor = memoize(mapModel);
  readonly #givenFor = memoize(givenBoundary);
  readonly #pictureFor = memoize(pictureOf);
  readonly #coloursFor = memoize(shapeColours);
  readonly #comparedColoursFor = memoize(shapeColours);
  readonly #fillsFor = memoize(mergedPaths);
  readonly #comparedFillsFor = memoize(mergedPaths);
  readonly #rowsFor = memoize(listRows);
  readonly #marksFor = memoize((words: MapWords, view: MapModel) => words.commonMarks(view));

  #stage: MapState | undefined;
  #canvasWidth = 560;
  #isPainted = false;
  #observed: Element | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#observed = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { canvas } = this;
    if (canvas === this.#observed || !this.isConnected) return;
    this.#resize.disconnect();
    this.#observed = canvas ?? undefined;
    if (!canvas) return;
    this.#resize.observe(canvas);
    // Not before the map is on screen, after one frame: what is fetched now would hold it up.
    if (!this.#isPainted)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => setTimeout(() => this.#fetchTools())),
      );
  }

  /** @internal What was drawn last, for the tools around the map. */
  get stage(): MapState | undefined {
    return this.#stage;
  }

  /** @internal The reader chose something in the tools. */
  choose(change: MapChoice): void {
    const isElsewhere = 'level' in change || 'within' in change;
    this.choice = { ...this.choice, ...(isElsewhere && { camera: undefined }), ...change };
    if (!isElsewhere) return;
    // Other districts: what belonged to those before does not hold.
    this.shownRows = rowsAtOnce;
    this.filter = '';
    this.reachable = undefined;
  }

  /** @internal */
  chooseIndicator(id: Id): void {
    this.planData.requestSelection('indicator', id);
    // Unless the page vetoed it.
    if (this.planData.selection.indicator === id) this.choose({ subject: id });
  }

  /** @internal */
  chooseTime(time: TimePoint): void {
    this.planData.requestSelection('time', time);
  }

  /** @internal */
  select(district: District | undefined): void {
    this.planData.requestSelection('district', district?.id);
  }

  /** @internal Picks a district; what is picked already is let go. */
  toggle(district: District): void {
    this.select(district === this.#stage?.selected ? undefined : district);
  }

  /** @internal The pointer is over a district, or over none. */
  point(district: District | undefined): void {
    this.pointedAt = district?.id;
  }

  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    const stage = this.#set(plan);
    const { view, compared, words, picture } = stage;
    if (plan.districts.length === 0)
      return html`<p class="state">${words.messages.noDistricts}</p>`;
    const tools = this.#toolsNow();
    const controls = controlCount(plan, view);
    return html`<div class="frame">
      <div class=${compared ? 'district-map compared' : 'district-map'}>
        ${renderHeading(stage, this.#marksFor(words, view))}
        ${view.subject.kind === 'count' ? this.#filtering.renderChosen(plan) : nothing}
        ${controls > 0 ? html`<div class="controls fields-${controls}">${tools?.renderControls(stage)}</div>` : nothing}
        <div class="body">
          <div>
            <div class="maps">
              ${this.#renderMap(stage, tools)}
              ${compared ? this.#renderCompared(stage, compared, tools) : nothing}
            </div>
            ${view.times.length > 1 ? html`<div class="times" part="times">${tools?.renderTimes(stage)}</div>` : nothing}
            ${renderAboutMap(aboutMap(picture, this.#awaited ?? tools?.engine.drawnBoundary), tools?.engine.attribution, words)}
          </div>
          <div>
            <div class="panel" part="panel">${tools?.renderPanel(stage)}</div>
            ${renderList(this.#listParts(stage), this.#listActions())}
          </div>
        </div>
        <div class="below">${tools?.renderBelow(stage, () => this.#boundaries.retry())}</div>
      </div>
    </div>`;
  }

  /** Gathers what is to be drawn. */
  #set(plan: Plan): MapState {
    const words = this.#wordsFor(plan, this.localeData.language);
    const view = this.#viewFor(plan, this.#asked(plan), this.#selection());
    const boundary = boundaryFor(plan, view.level, this.#given());
    const reading = this.#reading(boundary);
    const isWaiting = this.#isWaiting(boundary);
    const picture = isWaiting
      ? undefined
      : this.#pictureFor(plan, view.districts, boundary, reading, this.view);
    return (this.#stage = {
      plan,
      view,
      compared: this.#compared(plan, view),
      picture,
      camera: picture && (this.choice.camera ?? wholeOf(picture.frame)),
      colours: picture ? this.#coloursFor(view, picture.placed) : [],
      boundary,
      tiledBoundary: boundary && isTiled(boundary) && this.#wantsShapes ? boundary : undefined,
      problems: picture?.problems ?? reading?.problems ?? [],
      words,
      reader: this.localeData.locale,
      pointed: view.districts.find(({ id }) => id === this.pointedAt),
      selected: districtShownFor(plan, view.districts, this.planData.selection.district),
      unit: pictureWidth / this.#canvasWidth,
      base: this.#base(),
    });
  }

  #asked(plan: Plan): AskedView {
    const { subject, level, within } = this.choice;
    const isCount = subject === countChoice;
    const isOwn = subject === undefined;
    return {
      indicator: isOwn ? this.indicator : isCount ? undefined : subject,
      node: isOwn ? this.node : undefined,
      count: isCount ? (this.count ?? projectLevel(plan)) : isOwn ? this.count : undefined,
      level: level ?? this.level,
      within: within === null ? undefined : (within ?? this.within),
      time: this.planData.selection.time ?? this.time,
      ramp: this.ramp,
      classes: this.classes,
      breaks: this.breaks,
      around: this.around,
      passes: this.#filtering.resultFor(plan)?.passes,
    };
  }

  /** What of the shared selection decides what is shown; the district picked does not. */
  #selection(): Selection {
    const { indicator, node, time } = this.planData.selection;
    return { indicator, node, time };
  }

  #compared(plan: Plan, view: MapModel): MapModel | undefined {
    const { compare } = this;
    if (!compare) return undefined;
    const asked = { ...this.#asked(plan), level: view.level };
    const isIndicator = plan.indicators.some(({ id }) => id === compare);
    const other = isIndicator ? { ...asked, indicator: compare } : { ...asked, time: compare };
    return this.#comparedFor(plan, other, { ...this.#selection(), time: undefined });
  }

  #given(): Boundary | undefined {
    return this.#givenFor({
      src: this.boundarySrc,
      property: this.boundaryProperty,
      join: this.boundaryJoin,
      object: this.boundaryObject,
      status: this.boundaryStatus,
    });
  }

  #reading(boundary: Boundary | undefined) {
    const isDrawn = boundary && !isTiled(boundary) && this.#wantsShapes;
    return isDrawn ? this.#boundaries.shapesOf(boundary, this.#base()) : undefined;
  }

  #isWaiting(boundary: Boundary | undefined): boolean {
    return !!boundary && this.#wantsShapes && !isTiled(boundary) && !this.#reading(boundary);
  }

  /** The boundary whose shapes are on their way. */
  get #awaited(): Boundary | undefined {
    const boundary = this.#stage?.boundary;
    return this.#isWaiting(boundary) ? boundary : undefined;
  }

  get #wantsShapes(): boolean {
    return this.view !== 'tiles' && this.view !== 'points';
  }

  #base(): string {
    const { state: loaded } = this.planData;
    const href = loaded.status === 'ready' ? loaded.href : undefined;
    return this.boundarySrc || !href ? this.baseURI : href;
  }

  #toolsNow(): MapTools | undefined {
    return this.#isPainted ? this.#tools.request() : undefined;
  }

  #fetchTools(): void {
    this.#isPainted = true;
    void this.#tools.load();
  }

  /** The width decides the size of names and lines; without names it can wait for the next drawing. */
  #measure([entry]: readonly ResizeObserverEntry[]): void {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0 || width === this.#canvasWidth) return;
    this.#canvasWidth = width;
    if (this.#isPainted) this.requestUpdate();
  }

  #listParts({ view, compared, words, reader, selected }: MapState) {
    const rows = this.#rowsFor(view, this.order, this.filter);
    const shown = rows.slice(0, this.#isPainted ? this.shownRows : rowsAtFirst);
    const ids = shown.map((position) => view.districts[position]!.id);
    return {
      view,
      compared,
      words,
      commonMarks: this.#marksFor(words, view),
      reader,
      rows: shown,
      more: Math.max(0, Math.min(rowsAtOnce, rows.length - this.shownRows)),
      order: this.order,
      query: this.filter,
      found: rows.length,
      selected: selected?.id,
      reachable: [this.reachable, selected?.id, ids[0]].find((id) => id && ids.includes(id)),
    };
  }

  #listActions(): ListActions {
    return {
      click: (event) => {
        const district = this.#districtOfRow(event);
        if (district) this.toggle(district);
      },
      focus: (event) => (this.reachable = this.pointedAt = this.#districtOfRow(event)?.id),
      point: (event) => (this.pointedAt = this.#districtOfRow(event)?.id),
      sort: (order) => (this.order = order),
      filter: (text) => {
        this.filter = text;
        this.shownRows = rowsAtOnce;
      },
      showMore: () => (this.shownRows += rowsAtOnce),
      keydown: (event) => this.#moveInList(event),
    };
  }

  /** The district of the row an event comes from; undefined for leaving the rows. */
  #districtOfRow(event: Event): District | undefined {
    if (event.type === 'pointerleave') return undefined;
    const id = (event.target as Element).closest<HTMLElement>('tr')?.dataset['id'];
    return this.#stage?.view.districts.find((district) => district.id === id);
  }

  #moveInList(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('tbody .name')];
    const at = names.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : rowForKey(event.key, at, names.length);
    if (next === undefined) return;
    event.preventDefault();
    names[next]!.focus();
  }

  #renderMap(stage: MapState, tools: MapTools | undefined) {
    const { view, compared, words, picture, colours } = stage;
    return renderFigure({
      ...this.#figure(stage, tools),
      view,
      fills: picture && this.#fillsFor(picture.paths, colours),
      caption: compared ? columnTitle(view, compared, words) : undefined,
      overlay: html`${tools?.engine.render()}${tools?.renderOverlay(stage)}`,
    });
  }

  #renderCompared(stage: MapState, compared: MapModel, tools: MapTools | undefined) {
    const { view, words, picture } = stage;
    const colours = picture && this.#comparedColoursFor(compared, picture.placed);
    return renderFigure({
      ...this.#figure(stage, tools),
      view: compared,
      fills: picture && this.#comparedFillsFor(picture.paths, colours!),
      caption: columnTitle(compared, view, words),
      overlay: nothing,
    });
  }

  /** What both maps have in common. */
  #figure(stage: MapState, tools: MapTools | undefined) {
    const isTiledSoon = stage.tiledBoundary !== undefined && !tools?.engine.isRefused;
    return {
      stage,
      extras: tools?.extras(stage),
      pointer: tools?.pointer,
      isWaiting: isTiledSoon || this.#awaited !== undefined,
    };
  }
}

/** How many choices the reader has, so that their room can be kept free. */
function controlCount(plan: Plan, { within, subject }: MapModel): number {
  const isOther = subject.kind !== 'indicator' && subject.kind !== 'count';
  const subjects =
    mappedIndicators(plan).length +
    Number(plan.nodes.some(({ districts }) => districts?.length)) +
    Number(isOther);
  return Number(subjects > 1) + Number(within !== undefined || usedLevels(plan).length > 1);
}
