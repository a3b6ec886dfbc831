import type { LocalizedText } from '@machiplan/schema';
import type {
  DraftDistrict,
  DraftDocument,
  DraftIndicator,
  DraftLevel,
  DraftNode,
  DraftSource,
} from './draft-types.js';
import { IdRegister, makeId } from './make-id.js';

/** A plan that is being made from files: adds records and gives out their ids. */
export class PlanDraft {
  readonly document: DraftDocument;
  readonly #nodeIds = new IdRegister();
  readonly #indicatorIds = new IdRegister();
  readonly #districtIds = new IdRegister();
  readonly #levelIds = new Map<string, string>();

  constructor(id: string, title: LocalizedText) {
    this.document = {
      planJson: '1.1',
      id,
      title,
      sources: [],
      levels: [],
      nodes: [],
      relations: [],
      indicators: [],
      actions: [],
      evaluations: [],
      budgets: [],
      districtLevels: [],
      districts: [],
      origin: 'published',
    };
  }

  /** Id of the source for a file, added when it is first asked for. */
  source(file: string, details: Partial<DraftSource> = {}): string {
    const { sources } = this.document;
    const known = sources.find((source) => source.file === file);
    if (known) return known.id;
    const id = `source-${sources.length + 1}`;
    sources.push({ id, title: file, file, ...details });
    return id;
  }

  /** Id of the level with this word, added when it is first asked for. */
  level(title: string, details: Partial<DraftLevel> = {}): string {
    const known = this.#levelIds.get(title);
    if (known !== undefined) return known;
    const register = new IdRegister();
    for (const { id } of this.document.levels) register.take(id);
    const id = register.take(
      details.id ??
        (details.kind && details.kind !== 'other' ? details.kind : makeId('level', title)),
    );
    this.#levelIds.set(title, id);
    this.document.levels.push({ title, ...details, id });
    return id;
  }

  /** Adds a node; its id is the wanted one, or one like it that is free. */
  addNode(wantedId: string, node: Omit<DraftNode, 'id'>): DraftNode {
    const added: DraftNode = { id: this.#nodeIds.take(wantedId), ...node };
    this.document.nodes.push(added);
    return added;
  }

  hasNodeId(id: string): boolean {
    return this.#nodeIds.has(id);
  }

  addIndicator(wantedId: string, indicator: Omit<DraftIndicator, 'id'>): DraftIndicator {
    const added: DraftIndicator = { id: this.#indicatorIds.take(wantedId), ...indicator };
    this.document.indicators.push(added);
    return added;
  }

  addDistrict(wantedId: string, district: Omit<DraftDistrict, 'id'>): DraftDistrict {
    const added: DraftDistrict = { id: this.#districtIds.take(wantedId), ...district };
    this.document.districts.push(added);
    return added;
  }

  /** The document without its empty lists; `levels` and `nodes` always stay. */
  finish(): DraftDocument {
    const entries = Object.entries(this.document).filter(
      ([key, value]) =>
        key === 'levels' || key === 'nodes' || !(Array.isArray(value) && value.length === 0),
    );
    return Object.fromEntries(entries) as unknown as DraftDocument;
  }
}
