import type { Id, Indicator, Plan, PlanDocument, PlanNode } from '@machiplan/schema';
import { pathOf, subtreeOf } from '../plan/outline.js';
import { ancestorDistrictsOf, descendantDistrictsOf } from '../district/district.js';
import { nodesInDistrict } from '../district/in-district.js';
import { indicatorsOf } from '../indicator/indicators-of.js';
import { sliceFormat, type SliceKind, type SliceMark } from './slice-mark.js';

/** A plan document that has a part of the records of another one. */
export type SliceDocument = PlanDocument & { readonly slice: SliceMark };

/** Part of a plan that a slice holds. */
export type SlicePart =
  | { readonly kind: 'head' | 'outline' }
  | { readonly kind: Exclude<SliceKind, 'head' | 'outline'>; readonly id: Id };

/** The records that a slice has. Nodes in `bare` have their titles only. */
interface Records {
  readonly nodes: ReadonlySet<Id>;
  readonly bare: ReadonlySet<Id>;
  readonly indicators: ReadonlySet<Id>;
  readonly districts: ReadonlySet<Id>;
}

const none: ReadonlySet<Id> = new Set();
const idsOf = (records: readonly { readonly id: Id }[]) => new Set(records.map(({ id }) => id));

/**
 * A part of a plan as a document of its own: the head of the plan, the records of the part, and every
 * record that these name, so that it is a valid plan document and reads like the whole one.
 *
 * @param version Hash of the whole plan, for the mark.
 */
export function slicePlan(plan: Plan, part: SlicePart, version: string): SliceDocument {
  const id = 'id' in part ? part.id : undefined;
  const mark: SliceMark = { format: sliceFormat, kind: part.kind, id, version };
  const isWhole = part.kind === 'head' || part.kind === 'outline';
  return { ...documentOf(plan, recordsOf(plan, part), isWhole), slice: mark };
}

function recordsOf(plan: Plan, part: SlicePart): Records {
  switch (part.kind) {
    case 'head':
      return { nodes: none, bare: none, indicators: none, districts: none };
    case 'outline': {
      const nodes = idsOf(plan.nodes);
      return { nodes, bare: nodes, indicators: none, districts: none };
    }
    case 'indicator': {
      const indicators = plan.indicators.filter(({ id }) => id === part.id);
      const nodes = withAncestors(plan, nodesOfIndicators(plan, indicators));
      return {
        nodes,
        bare: nodes,
        indicators: idsOf(indicators),
        districts: districtsNamed(plan, [], indicators),
      };
    }
    case 'branch': {
      const own = subtreeOf(plan, part.id);
      const indicators = indicatorsOf(plan, part.id, { descendants: true });
      const full = idsOf(own);
      const nodes = withAncestors(plan, [...full, ...nodesOfIndicators(plan, indicators)]);
      return {
        nodes,
        bare: without(nodes, full),
        indicators: idsOf(indicators),
        districts: districtsNamed(plan, own, indicators),
      };
    }
    case 'district': {
      const own = nodesInDistrict(plan, part.id, { below: true });
      const within = new Set([part.id, ...idsOf(descendantDistrictsOf(plan, part.id))]);
      const indicators = plan.indicators.filter((indicator) =>
        districtsOfIndicator(indicator).some((id) => within.has(id)),
      );
      const full = idsOf(own);
      const nodes = withAncestors(plan, [...full, ...nodesOfIndicators(plan, indicators)]);
      const districts = districtsNamed(plan, own, indicators, within);
      return { nodes, bare: without(nodes, full), indicators: idsOf(indicators), districts };
    }
  }
}

const without = (all: ReadonlySet<Id>, some: ReadonlySet<Id>) =>
  new Set([...all].filter((id) => !some.has(id)));

function withAncestors(plan: Plan, ids: Iterable<Id>): ReadonlySet<Id> {
  return new Set([...ids].flatMap((id) => pathOf(plan, id).map((node) => node.id)));
}

function nodesOfIndicators(plan: Plan, indicators: readonly Indicator[]): readonly Id[] {
  const ids = idsOf(indicators);
  const placed = plan.placements.flatMap(({ indicator, node }) =>
    ids.has(indicator) ? [node] : [],
  );
  return [...indicators.flatMap(({ nodes = [] }) => nodes), ...placed];
}

function districtsOfIndicator(indicator: Indicator): readonly Id[] {
  const { baseline, baselines = [], targets = [], observations = [] } = indicator;
  const figures = [...(baseline ? [baseline] : []), ...baselines, ...targets, ...observations];
  return figures.flatMap(({ district }) => (district === undefined ? [] : [district]));
}

function districtsNamed(
  plan: Plan,
  nodes: readonly PlanNode[],
  indicators: readonly Indicator[],
  further: Iterable<Id> = [],
): ReadonlySet<Id> {
  const named = new Set([
    ...further,
    ...nodes.flatMap(({ districts = [] }) => districts),
    ...indicators.flatMap(districtsOfIndicator),
  ]);
  for (const id of [...named])
    for (const above of ancestorDistrictsOf(plan, id)) named.add(above.id);
  return named;
}

/** A node with what tells it apart in lists and headings, without texts and relations. */
function bareNode(node: PlanNode): PlanNode {
  const { id, level, title, parent, tree, code, normalizedCode, shortTitle } = node;
  const { origin, origins, source } = node;
  const all = { id, level, title, parent, tree, code, normalizedCode, shortTitle };
  return { ...all, origin, origins, source };
}

function documentOf(plan: Plan, records: Records, isWhole: boolean): PlanDocument {
  const { nodes, bare, indicators, districts } = records;
  const isFull = (id: Id | undefined) => id !== undefined && nodes.has(id) && !bare.has(id);
  const actions = plan.actions.filter(({ node }) => isFull(node));
  const actionIds = new Set(actions.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const kept = {
    ...plan,
    nodes: plan.nodes
      .filter(({ id }) => nodes.has(id))
      .map((node) => (bare.has(node.id) ? bareNode(node) : node)),
    relations: plan.relations.filter(
      ({ from, to, toPlan }) => isFull(from) && (toPlan !== undefined || nodes.has(to)),
    ),
    indicators: plan.indicators.filter(({ id }) => indicators.has(id)),
    placements: plan.placements.filter((each) => indicators.has(each.indicator)),
    actions,
    evaluations: plan.evaluations.filter(
      ({ node, indicator, action }) =>
        isFull(node) ||
        (indicator !== undefined && indicators.has(indicator)) ||
        (action !== undefined && actionIds.has(action)),
    ),
    budgets: plan.budgets.filter(({ node }) => isFull(node)),
    districts: plan.districts.filter(({ id }) => districts.has(id)),
    districtLevels: districts.size > 0 ? plan.districtLevels : [],
    facilities: plan.facilities.filter(
      ({ district }) => district !== undefined && districts.has(district),
    ),
    boundaries: districts.size > 0 ? plan.boundaries.filter(({ data }) => !data) : [],
  };
  return pruned(kept, isWhole);
}

/**
 * Leaves out what no record of the slice names: trees, levels, grade scales, source documents and
 * readings. The head and the outline keep what tells about the plan as a whole.
 */
function pruned(plan: Omit<Plan, symbol>, isWhole: boolean): PlanDocument {
  const {
    sources,
    gradeScales: scales,
    readings,
    relatedPlans,
    ...rest
  } = withoutSharedLists(plan);
  const usedTrees = new Set(plan.nodes.map(({ tree }) => tree));
  const trees = isWhole ? plan.trees : plan.trees.filter(({ id }) => usedTrees.has(id));
  const usedLevels = new Set([
    ...plan.nodes.map(({ level }) => level),
    ...trees.flatMap(({ levels = [] }) => levels),
  ]);
  const levels = isWhole ? plan.levels : plan.levels.filter(({ id }) => usedLevels.has(id));
  const kept = { ...rest, trees, levels };
  const records = JSON.stringify(kept);
  const gradeScales = scales.filter(({ id }) => names(records, 'gradeScale', id));
  const text = records + JSON.stringify(gradeScales);
  const words = Object.entries(readings ?? {}).filter(([word]) => text.includes(word));
  return {
    ...kept,
    gradeScales,
    relatedPlans: isWhole ? relatedPlans : [],
    sources: isWhole ? sources : sources.filter(({ id }) => names(text, 'document', id)),
    ...(words.length > 0 && { readings: Object.fromEntries(words) }),
  };
}

/** Lists of other documents are in the plan by now. */
const withoutSharedLists = ({ sharedLists: _, ...plan }: Omit<Plan, symbol>) => plan;

const names = (json: string, property: string, id: Id) =>
  json.includes(`"${property}":${JSON.stringify(id)}`);
