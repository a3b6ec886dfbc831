import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { treeById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import type { Locale } from '../../localization/locale-controller.js';
import type { ModelInput } from '../../plan-element/plan-element.js';
import type { FilterChoice } from '../../plan-data/selection/filter-choices.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import {
  planHeaderModel,
  type PlanHeaderModel,
} from '../../controls/plan-header/plan-header-model.js';
import { diagramKinds } from './diagram/diagram-kinds.js';
import type { DiagramModel } from './diagram/diagram-model.js';
import type { DetailsInput } from './node-details/details-model.js';
import { OutlineState } from './outline/outline-state.js';
import { rowTextsOf, titleOriginOf } from './outline/row-texts.js';
import type { RowsModel } from './outline/rows-model.js';
import { planTreeMessages } from './plan-tree.messages.js';
import { allTrees, rootsIn, treeIn, treeShowing } from './scope.js';
import type { findPassages } from './search/find-passages.js';
import type { renderPassage } from './search/render-passage.js';
import { filterOutline, type FilterOutcome, type FilterRequest } from './search/filter-outline.js';
import type { TreeOptions, TreePanel } from './tree-options.js';

const noFilters: readonly FilterChoice[] = [];

/** Everything that the model of a `<plan-tree>` is derived from. */
export interface TreeInput extends ModelInput {
  readonly options: TreeOptions;
  /** The search field, as typed. */
  readonly query: string;
  readonly openPanel: TreePanel | undefined;
  /** The search module; undefined until it has been fetched. */
  readonly search:
    | {
        readonly find: FilterRequest['find'];
        readonly highlight: (text: string, query: string) => unknown;
        readonly findPassages: typeof findPassages;
        readonly renderPassage: typeof renderPassage;
      }
    | undefined;
  /** The filter module; undefined until it has been fetched. */
  readonly filtering: { readonly matchingPositions: FilterRequest['match'] } | undefined;
  /** Address of the document; undefined for a plan without one. */
  readonly base: string | undefined;
  /** Address that fragments of links are added to: empty unless the page has a base address. */
  readonly pageAddress: string;
  /** Prefix of the links to nodes where the page keeps no selection in its address. */
  readonly group: string | undefined;
  /** Address of this page with a selection in it; undefined without `permalink`. */
  readonly hrefFor: (selection: Selection) => string | undefined;
}

/** Model of a `<plan-tree>`. */
export interface TreeModel extends RowsModel {
  /** The options; `tree` is the one that the outline was moved to by a selection. */
  readonly options: TreeOptions;
  /** The header above the outline; undefined without one. */
  readonly header: PlanHeaderModel | undefined;
  /** Id of the tree shown, or `all`. */
  readonly shownTree: string;
  /** True if readers can choose between trees. */
  readonly hasTreeChoice: boolean;
  readonly query: string;
  readonly filters: readonly FilterChoice[];
  /** The panel that is open below the search field. */
  readonly openPanel: TreePanel | undefined;
  /** True if a search or filter is in use. */
  readonly isFiltered: boolean;
  readonly filterOutcome: FilterOutcome;
  /** Position of the selected node; undefined without one in the plan. */
  readonly selectedPosition: number | undefined;
  /** The details shown; undefined without any. */
  readonly details: DetailsInput | undefined;
  /** The diagram shown; undefined while the outline is shown. */
  readonly diagram: DiagramModel | undefined;
}

/**
 * Derives the model from the plan, the options and what readers have chosen. A selection made
 * elsewhere becomes visible: its tree is shown, its branch is opened, a search that hides it ends.
 *
 * @param previous The model before. The outline continues, with the branches that readers have
 * opened, as long as it shows the same part of the same plan.
 */
export function deriveTreeModel(input: TreeInput, previous: TreeModel | undefined): TreeModel {
  const { plan, locale, selection } = input;
  const position = positionOf(plan, selection.node);
  const selected = plan.nodes[position];
  const isNewSelection = selected !== undefined && selected.id !== previous?.selectedId;
  const options = isNewSelection ? optionsShowing(plan, selected, input.options) : input.options;
  const query = isNewSelection && isFilteredOut(previous, position) ? '' : input.query;
  const shownTree = treeIn(plan, options);
  const showsAllTrees = shownTree === allTrees;
  const outline = continuedOutline(plan, options, previous) ?? newOutline(plan, options);
  const filters = selection.filters ?? noFilters;
  const filterOutcome = filterOutline(
    {
      outline,
      query: query.trim(),
      filters,
      language: locale.language,
      showsAllTrees,
      find: input.search?.find,
      match: input.filtering?.matchingPositions,
    },
    previous?.filterOutcome,
  );
  const isRestored = filterOutcome !== previous?.filterOutcome && !outline.matches;
  const isNewOutline = outline !== previous?.outline;
  if ((isNewSelection || isNewOutline || isRestored) && outline.contains(position))
    outline.reveal(position);
  const hrefFor = (id: string) =>
    input.hrefFor({ ...selection, node: id }) ?? input.pageAddress + fragmentFor(id, input.group);
  return {
    plan,
    locale,
    messages: messagesIn(planTreeMessages, locale.language),
    options,
    header: options.noHeader ? undefined : headerOf(input, previous),
    shownTree,
    hasTreeChoice: !options.noControls && options.root === undefined && plan.trees.length > 1,
    query,
    filters,
    openPanel: input.openPanel,
    isFiltered: query.trim() !== '' || filters.length > 0,
    filterOutcome,
    outline,
    highlight: highlightOf(input.search, query.trim()),
    passage: passagesOf(input, query.trim(), filterOutcome, previous),
    selectedId: selection.node,
    selectedPosition: selected && position,
    details: selected && !options.noDetails ? detailsOf(input, selected, hrefFor) : undefined,
    diagram: diagramOf(input, outline.roots, shownTree),
    titleOrigin: originOfTitles(outline, locale),
    showsTrees: showsAllTrees && plan.trees.length > 1,
    hrefFor,
  };
}

/**
 * True if a model shows another document than the one before, but still the node selected in that:
 * ids mean nothing in another document.
 */
export function isOtherDocument(previous: TreeModel, model: TreeModel): boolean {
  return (
    previous.plan.id !== model.plan.id &&
    model.selectedId !== undefined &&
    previous.selectedId === model.selectedId
  );
}

function headerOf({ plan, locale, base }: TreeInput, previous: TreeModel | undefined) {
  const header = previous?.header;
  const isSame = header?.plan === plan && isSameLocale(header.locale, locale);
  return isSame ? header : planHeaderModel(plan, locale, base);
}

function isSameLocale(a: Locale, b: Locale): boolean {
  return a.language === b.language && a.furigana === b.furigana;
}

function positionOf(plan: Plan, id: string | undefined): number {
  return (id === undefined ? undefined : planIndex(plan).positions.get(id)) ?? -1;
}

/** Options under which a node shows: its own tree, unless it is shown already. */
function optionsShowing(plan: Plan, node: PlanNode, options: TreeOptions): TreeOptions {
  const shown = treeIn(plan, options);
  const own = treeShowing(plan, node);
  const isShown = options.root !== undefined || shown === allTrees || shown === own;
  return isShown ? options : { ...options, tree: own };
}

/** True if the search or the filters have left a node out. */
function isFilteredOut(previous: TreeModel | undefined, position: number): boolean {
  return previous?.outline.matches !== undefined && previous.outline.rowOf(position) < 0;
}

function continuedOutline(
  plan: Plan,
  { root, tree, depth }: TreeOptions,
  previous: TreeModel | undefined,
): OutlineState | undefined {
  const before = previous?.options;
  const isSame =
    previous?.plan === plan &&
    before?.root === root &&
    before?.tree === tree &&
    before?.depth === depth;
  return isSame ? previous.outline : undefined;
}

function newOutline(plan: Plan, options: TreeOptions): OutlineState {
  return new OutlineState(plan, rootsIn(plan, options), options.depth);
}

/** A link to a node that works without `permalink`, e.g. `#plan-node=m1`. */
function fragmentFor(id: string, group = 'plan'): string {
  return `#${new URLSearchParams({ [`${group}-node`]: id }).toString()}`;
}

function detailsOf(
  { plan, locale, options, base, hrefFor: linkFor }: TreeInput,
  node: PlanNode,
  hrefFor: RowsModel['hrefFor'],
): DetailsInput {
  const { headingLevel, renderIndicator } = options;
  const link = () => linkFor({ node: node.id });
  return { plan, node, locale, base, headingLevel, hrefFor, link, renderIndicator };
}

function diagramOf(
  { plan, locale, options, selection }: TreeInput,
  roots: readonly number[],
  shownTree: string,
): DiagramModel | undefined {
  const kind = diagramKinds.find((each) => each === options.view);
  if (!kind) return undefined;
  const { title } = treeById(plan, shownTree) ?? plan;
  return {
    plan,
    locale,
    roots,
    title: labelFor(title, locale.language, plan),
    kind,
    sizing: options.sizeBy,
    coloring: options.colorBy,
    selectedId: selection.node,
  };
}

function highlightOf(search: TreeInput['search'], query: string): RowsModel['highlight'] {
  return query && search ? (text) => search.highlight(text, query) : undefined;
}

/** Above this number of entries found, rows do not show where. */
const maxPassages = 500;

/** Finds the passages when the first row asks, and again only after another search. */
function passagesOf(
  { plan, locale: { language }, search }: TreeInput,
  query: string,
  outcome: FilterOutcome,
  previous: TreeModel | undefined,
): RowsModel['passage'] {
  if (!query || !search || outcome.foundInAllTrees > maxPassages) return undefined;
  if (outcome === previous?.filterOutcome && previous.passage) return previous.passage;
  let passages: ReturnType<typeof findPassages> | undefined;
  return (id) => {
    passages ??= search.findPassages(plan, query, language);
    const passage = passages.get(id);
    const mark = (text: string) => search.highlight(text, query);
    return passage && search.renderPassage(passage, language, mark);
  };
}

/** The origin of the first title stands for all; rows name theirs where it differs. */
function originOfTitles({ plan, roots }: OutlineState, { language }: Locale): Origin | undefined {
  const first = plan.nodes[roots[0] ?? -1];
  return first && titleOriginOf(plan, first, rowTextsOf(plan, first, language).lang);
}
