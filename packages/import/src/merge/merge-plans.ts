import type {
  Indicator,
  Observation,
  PlanDocument,
  SourceReferences,
  Target,
} from '@machiplan/schema';
import type { Draft } from '../plan/draft-types.js';
import { IdRegister } from '../plan/make-id.js';
import { findIndicator, RecordIndex, textKey, type MatchedBy } from './match-records.js';

/** One difference between a plan and new figures. */
export interface Change {
  /** `missing`: the plan has it, the new figures have not; it stays. `unmatched`: it was not merged. */
  readonly kind: 'added' | 'changed' | 'same' | 'missing' | 'unmatched';
  readonly list:
    'indicators' | 'observations' | 'targets' | 'baselines' | 'budgets' | 'evaluations';
  /** Id of the indicator or node. */
  readonly id: string;
  readonly title: string;
  readonly time?: string;
  readonly group?: string;
  readonly matchedBy?: MatchedBy;
  readonly before?: string;
  readonly after?: string;
}

/** A plan with new figures, and how it differs from the plan before. */
export interface MergeResult {
  readonly document: PlanDocument;
  readonly changes: readonly Change[];
}

type Figure = Observation | Target;

const figureText = ({ value, text, status, printed, ...figure }: Figure): string => {
  if (printed !== undefined) return printed;
  if (typeof value === 'number') return String(value);
  if (text !== undefined) return typeof text === 'string' ? text : Object.values(text)[0]!;
  if ('min' in figure && (figure.min !== undefined || figure.max !== undefined))
    return `${figure.min ?? ''}–${figure.max ?? ''}`;
  return status ?? '';
};

const sameFigure = (one: Figure, other: Figure) =>
  (one.value ?? undefined) === (other.value ?? undefined) &&
  figureText({ ...one, printed: undefined }) === figureText({ ...other, printed: undefined }) &&
  (one.status ?? 'final') === (other.status ?? 'final') &&
  one.bound === other.bound;

/**
 * Puts the figures of a newer import into a plan: observations, targets, baselines, budgets and
 * evaluations, with their sources. Records are found by id, code or title (NFKC). Texts of the plan
 * are never changed, and nothing is removed.
 */
export function mergePlans(base: PlanDocument, incoming: PlanDocument): MergeResult {
  return new Merge(base, incoming).run();
}

class Merge {
  readonly #document: Draft<PlanDocument>;
  readonly #incoming: PlanDocument;
  readonly #changes: Change[] = [];
  readonly #sourceIds = new Map<string, string>();
  readonly #first: string;

  constructor(base: PlanDocument, incoming: PlanDocument) {
    this.#document = structuredClone(base) as Draft<PlanDocument>;
    this.#incoming = incoming;
    this.#first = base.languages?.[0] ?? 'ja';
  }

  run(): MergeResult {
    const document = this.#document as PlanDocument;
    const nodes = new RecordIndex(document.nodes, this.#first);
    const nodeIds = new Map<string, string>();
    for (const node of this.#incoming.nodes) {
      const found = nodes.find(node);
      if (found) nodeIds.set(node.id, found.item.id);
    }
    this.#mergeIndicators(nodeIds);
    this.#mergeByNode(
      'budgets',
      nodeIds,
      ({ kind }) => kind,
      ({ amount, unitMultiplier = 0 }) =>
        `${amount ?? ''}${unitMultiplier ? `×10^${unitMultiplier}` : ''}`,
    );
    this.#mergeByNode(
      'evaluations',
      nodeIds,
      () => undefined,
      ({ grade }) => (typeof grade === 'string' ? grade : Object.values(grade)[0]!),
    );
    if (this.#document.planJson.startsWith('1.0')) this.#document.planJson = '1.1';
    return { document, changes: this.#changes };
  }

  #mergeIndicators(nodeIds: ReadonlyMap<string, string>): void {
    const list = (this.#document.indicators ??= []);
    const index = new RecordIndex(list, this.#first);
    const matched = new Set<string>();
    for (const wanted of this.#incoming.indicators ?? []) {
      const nodes = (wanted.nodes ?? []).flatMap((id) => nodeIds.get(id) ?? []);
      const found = findIndicator(this.#document, nodes, wanted, index, this.#first);
      const title = textKey(wanted.title, this.#first);
      if (!found) {
        if ((wanted.nodes ?? []).length > 0 && nodes.length === 0) {
          this.#changes.push({ kind: 'unmatched', list: 'indicators', id: wanted.id, title });
          continue;
        }
        const ids = new IdRegister();
        for (const { id } of list) ids.take(id);
        list.push(
          this.#withSources({
            ...structuredClone(wanted),
            id: ids.take(wanted.id),
            ...(nodes.length > 0 && { nodes }),
          }) as (typeof list)[number],
        );
        this.#changes.push({ kind: 'added', list: 'indicators', id: wanted.id, title });
        continue;
      }
      const item = found.item as Draft<Indicator>;
      matched.add(item.id);
      this.#mergeFigures(item, wanted, found.by);
    }
    for (const { id, title } of list)
      if (
        !matched.has(id) &&
        !this.#changes.some((change) => change.kind === 'added' && change.id === id)
      )
        this.#changes.push({
          kind: 'missing',
          list: 'indicators',
          id,
          title: textKey(title, this.#first),
        });
  }

  #mergeFigures(item: Draft<Indicator>, wanted: Indicator, matchedBy: MatchedBy): void {
    const groups = this.#groupIds(item, wanted);
    const lists = ['observations', 'targets', 'baselines'] as const;
    for (const list of lists) {
      const incoming: readonly Figure[] =
        list === 'baselines'
          ? [...(wanted.baseline ? [wanted.baseline] : []), ...(wanted.baselines ?? [])]
          : (wanted[list] ?? []);
      for (const given of incoming) {
        const figure = this.#withSources({
          ...structuredClone(given),
          ...(given.group !== undefined && { group: groups.get(given.group) ?? given.group }),
        });
        this.#mergeFigure(item, list, figure, matchedBy);
      }
    }
  }

  /** Ids of the plan's groups for those of the new figures, by title; new ones are added. */
  #groupIds(item: Draft<Indicator>, wanted: Indicator): Map<string, string> {
    const ids = new Map<string, string>();
    for (const group of wanted.groups ?? []) {
      const known = item.groups?.find(
        ({ id, title }) =>
          id === group.id || textKey(title, this.#first) === textKey(group.title, this.#first),
      );
      if (!known) (item.groups ??= []).push(structuredClone(group));
      ids.set(group.id, known?.id ?? group.id);
    }
    return ids;
  }

  #mergeFigure(
    item: Draft<Indicator>,
    list: 'observations' | 'targets' | 'baselines',
    figure: Figure,
    matchedBy: MatchedBy,
  ): void {
    const own: Figure[] =
      list === 'baselines'
        ? [...(item.baseline ? [item.baseline] : []), ...(item.baselines ?? [])]
        : (item[list] ?? []);
    const isAlike = ({ time, group, district }: Figure) =>
      time === figure.time && group === figure.group && district === figure.district;
    const before = own.find(isAlike);
    const change = {
      list,
      id: item.id,
      title: textKey(item.title, this.#first),
      matchedBy,
      ...(figure.time !== undefined && { time: figure.time }),
      ...(figure.group !== undefined && { group: figure.group }),
    };
    if (!before) {
      if (list === 'baselines' && item.baseline === undefined && figure.group === undefined)
        item.baseline = figure as Draft<Observation>;
      else (item[list] ??= [] as never[]).push(figure as never);
      this.#changes.push({ ...change, kind: 'added', after: figureText(figure) });
    } else if (sameFigure(before, figure))
      this.#changes.push({ ...change, kind: 'same', before: figureText(before) });
    else {
      this.#changes.push({
        ...change,
        kind: 'changed',
        before: figureText(before),
        after: figureText(figure),
      });
      // Remarks and errata that somebody wrote about the figure stay with it.
      const { notes, errata } = before;
      for (const key of Object.keys(before))
        delete (before as unknown as Record<string, unknown>)[key];
      Object.assign(
        before,
        figure,
        notes && { notes: [...new Set([...notes, ...(figure.notes ?? [])])] },
        errata && { errata },
      );
    }
  }

  #mergeByNode<Name extends 'budgets' | 'evaluations'>(
    list: Name,
    nodeIds: ReadonlyMap<string, string>,
    kindOf: (record: NonNullable<PlanDocument[Name]>[number]) => string | undefined,
    show: (record: NonNullable<PlanDocument[Name]>[number]) => string,
  ): void {
    type Item = NonNullable<PlanDocument[Name]>[number];
    const own = ((this.#document as PlanDocument)[list] ?? []) as Item[];
    const added: Item[] = [];
    for (const given of (this.#incoming[list] ?? []) as readonly Item[]) {
      const node = given.node === undefined ? undefined : nodeIds.get(given.node);
      const id = node ?? given.node ?? '';
      if (node === undefined) {
        this.#changes.push({ kind: 'unmatched', list, id, title: '', time: given.time });
        continue;
      }
      const record = this.#withSources({ ...structuredClone(given), node });
      const before = own.find(
        (each) => each.node === node && each.time === given.time && kindOf(each) === kindOf(given),
      );
      const change = { list, id, title: '', time: given.time, after: show(record) };
      if (!before) added.push(record);
      this.#changes.push(
        before
          ? {
              ...change,
              kind: show(before) === show(record) ? 'same' : 'changed',
              before: show(before),
            }
          : { ...change, kind: 'added' },
      );
      if (before && show(before) !== show(record)) Object.assign(before, record);
    }
    if (added.length > 0) (this.#document as Record<string, unknown>)[list] = [...own, ...added];
  }

  /** The record with its sources as the plan names them; sources that are new are added. */
  #withSources<Record extends { source?: SourceReferences }>(record: Record): Record {
    const known = (id: string) => {
      const mapped = this.#sourceIds.get(id);
      if (mapped !== undefined) return mapped;
      const sources = (this.#document.sources ??= []);
      const source = this.#incoming.sources?.find((each) => each.id === id);
      const same =
        source &&
        sources.find(
          ({ file, retrieved, href }) =>
            file === source.file && retrieved === source.retrieved && href === source.href,
        );
      const ids = new IdRegister();
      for (const each of sources) ids.take(each.id);
      const own = same?.id ?? ids.take(id);
      if (source && !same) sources.push({ ...structuredClone(source), id: own });
      this.#sourceIds.set(id, own);
      return own;
    };
    const walk = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => {
          if (key !== 'source') return [key, walk(each)];
          const references = (Array.isArray(each) ? each : [each]) as { document: string }[];
          const renamed = references.map((reference) => ({
            ...reference,
            document: known(reference.document),
          }));
          return [key, Array.isArray(each) ? renamed : renamed[0]];
        }),
      );
    };
    return walk(record) as Record;
  }
}
